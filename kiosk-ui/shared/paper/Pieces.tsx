import { stepsOf, type Piece, type Span } from './pieces.ts';
import './Pieces.css';

/** For whoever works through a paper: the step they are at, counted from 0 over all its numbered lists, and the way to another. */
export interface Stepping {
    readonly at: number;
    readonly go: (step: number) => void;
}

/** A paper, drawn piece by piece: nothing of its text is ever taken for markup. */
export function Pieces({ pieces, lang, stepping }: { readonly pieces: readonly Piece[]; readonly lang: string; readonly stepping?: Stepping }) {
    return (
        <div class="pieces" lang={lang} dir="auto">
            {pieces.map((piece, index) => (
                <One key={index} piece={piece} before={stepping ? stepsOf(pieces.slice(0, index)) : 0} stepping={stepping} />
            ))}
        </div>
    );
}

interface InPaper {
    readonly piece: Piece;
    /** Steps before this piece. */
    readonly before: number;
    readonly stepping: Stepping | undefined;
}

function One({ piece, before, stepping }: InPaper) {
    switch (piece.kind) {
        case 'heading':
            return <Heading level={piece.level ?? 1} spans={piece.spans ?? []} />;
        case 'paragraph':
            return (
                <p dir="auto">
                    <Spans spans={piece.spans ?? []} />
                </p>
            );
        case 'list':
            return <List piece={piece} before={before} stepping={stepping} />;
    }
}

/** The page has its own first heading. */
function Heading({ level, spans }: { readonly level: number; readonly spans: readonly Span[] }) {
    const Tag = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
    return (
        <Tag dir="auto">
            <Spans spans={spans} />
        </Tag>
    );
}

function List({ piece, before, stepping }: InPaper) {
    const Tag = piece.ordered ? 'ol' : 'ul';
    const items = piece.items ?? [];
    // What stands further in is not counted.
    const numberOf = (index: number) => items.slice(0, index + 1).filter(({ level }) => level === 0).length;
    return (
        <Tag dir="auto">
            {items.map(({ level, spans }, index) => {
                if (!piece.ordered || level > 0)
                    return (
                        <li key={index} class={`pieces__in-${level}`}>
                            <Spans spans={spans} />
                        </li>
                    );
                const number = before + numberOf(index);
                return stepping ? (
                    <Step key={index} number={number} spans={spans} stepping={stepping} />
                ) : (
                    <li key={index} class="pieces__in-0" value={number}>
                        <Spans spans={spans} />
                    </li>
                );
            })}
        </Tag>
    );
}

/** A link of a step is only told: the whole line is a button already. */
function Step({ number, spans, stepping: { at, go } }: { readonly number: number; readonly spans: readonly Span[]; readonly stepping: Stepping }) {
    const told = spans.map(({ text, mark }) => (mark && mark !== 'link' ? { text, mark } : { text }));
    return (
        <li class="pieces__step" value={number} aria-current={number - 1 === at ? 'step' : undefined}>
            <button type="button" onClick={() => go(number - 1)}>
                <Spans spans={told} />
            </button>
        </li>
    );
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
    return (
        <>
            {spans.map((span, index) => (
                <Marked key={index} span={span} />
            ))}
        </>
    );
}

function Marked({ span: { text, mark, to } }: { readonly span: Span }) {
    switch (mark) {
        case 'strong':
            return <strong>{text}</strong>;
        case 'stressed':
            return <em>{text}</em>;
        case 'link':
            return (
                <a href={to ?? ''} rel="noreferrer">
                    {text}
                </a>
            );
        case undefined:
            return <>{text}</>;
    }
}
