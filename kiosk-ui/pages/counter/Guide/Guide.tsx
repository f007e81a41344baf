import { dayOf } from '../../../shared/dates/dates.ts';
import type { Piece, Span } from '../../../shared/paper/pieces.ts';
import { t } from '../../../shared/words/words.ts';
import { goTo, guide, step, steps } from '../guide.ts';
import { Key } from '../Key/Key.tsx';
import './Guide.css';

/** The office's own procedure for this service, step by step: where the clerk is stands out, and the arrows go on. */
export function Guide() {
    const read = guide.value;
    if (!read) return null;
    let before = 0;
    return (
        <article class="guide">
            {steps.value > 0 && (
                <p class="soft guide__where">
                    {t('counter.guide-step', { step: step.value + 1, steps: steps.value })} <Key>↑</Key> <Key>↓</Key>
                </p>
            )}
            <div lang={read.language} dir="auto">
                {read.pieces.map((piece, index) => {
                    const first = before;
                    if (piece.kind === 'list' && piece.ordered) before += piece.items?.length ?? 0;
                    return <One key={index} piece={piece} first={first} />;
                })}
            </div>
            <p class="soft">{t('counter.guide-version', { version: read.version, day: dayOf(read.at) })}</p>
        </article>
    );
}

/** `first` counts the steps before this piece. */
function One({ piece: { kind, ordered, spans = [], items = [] }, first }: { readonly piece: Piece; readonly first: number }) {
    if (kind === 'heading') return <h3>{drawn(spans)}</h3>;
    if (kind === 'paragraph') return <p>{drawn(spans)}</p>;
    const List = ordered ? 'ol' : 'ul';
    return (
        <List {...(ordered ? { start: first + 1 } : {})}>
            {items.map((item, index) =>
                ordered ? (
                    <li key={index} class="guide__step" aria-current={first + index === step.value ? 'step' : undefined}>
                        <button type="button" onClick={() => goTo(first + index)}>
                            {drawn(item.spans ?? [])}
                        </button>
                    </li>
                ) : (
                    <li key={index}>{drawn(item.spans ?? [])}</li>
                ),
            )}
        </List>
    );
}

/** A link of a step is only told: the whole line is a button already. */
function drawn(spans: readonly Span[]) {
    return spans.map(({ text, mark }, index) => (mark === 'strong' ? <b key={index}>{text}</b> : mark === 'stressed' ? <em key={index}>{text}</em> : <span key={index}>{text}</span>));
}
