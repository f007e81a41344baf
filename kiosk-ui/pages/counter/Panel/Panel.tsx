import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Button } from '../../../shared/Button/Button.tsx';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { t } from '../../../shared/words/words.ts';
import { explain } from '../../../shared/api/problem.ts';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { desk } from '../desk.ts';
import { Guide } from '../Guide/Guide.tsx';
import { colleagues } from '../hand-over.ts';
import { Key } from '../Key/Key.tsx';
import { Note } from '../Note/Note.tsx';
import { REASONS, reason } from '../standstill.ts';
import { whyAnswer } from '../why.ts';
import { choices, closePanel, panel, place, PLACES, type Choice } from '../panels.ts';
import CheckCircle from 'icon:check-circle/fill';
import './Panel.css';

/** The second key of a two-key deed: where to, how long, why. */
export function Panel() {
    const dialog = useRef<HTMLDialogElement>(null);
    useSignalEffect(() => {
        if (panel.value && !dialog.current?.open) dialog.current?.showModal();
        if (!panel.value && dialog.current?.open) dialog.current.close();
    });
    return (
        <dialog ref={dialog} class="panel" aria-labelledby="panel-title" onClose={closePanel}>
            {panel.value && <Content />}
        </dialog>
    );
}

function Content() {
    return (
        <>
            <h2 id="panel-title">{t(`counter.${panel.value}-title`, { number: whyAnswer.value?.number ?? '' })}</h2>
            <p class="soft">{t(`counter.${panel.value}-hint`, about())}</p>
            {panel.value === 'transfer' && <Places />}
            {panel.value === 'why-answer' && <Answer />}
            {panel.value === 'guide' && <Guide />}
            {panel.value === 'note' && <Note />}
            {panel.value === 'standstill' && <Reasons />}
            {panel.value === 'hand-over' && colleagues.value?.length === 0 && <p>{t('counter.hand-over-nobody')}</p>}
            <ul class={`panel__choices panel__choices--${panel.value}`}>
                {choices.value.map((choice) => (
                    <li key={choice.words + choice.hint}>
                        <One choice={choice} />
                    </li>
                ))}
            </ul>
            <Button onClick={closePanel}>
                {t(panel.value === 'delivered' || panel.value === 'marks' ? 'counter.panel-done' : 'common.cancel')} <Key>Esc</Key>
            </Button>
        </>
    );
}

/** Who it is about, for a hint that names them. */
function about(): Readonly<Record<string, string>> {
    return { number: desk.value?.counter.ticket?.number ?? '', priority: t(`priority.${desk.value?.visit?.priority ?? 'none'}`) };
}

function Answer() {
    const { text, problem } = whyAnswer.value ?? {};
    if (problem) return <Notice kind="problem">{explain(problem)}</Notice>;
    return (
        <p class="panel__answer" role="status">
            {text === undefined ? t('common.loading') : text || t('counter.why-nobody')}
        </p>
    );
}

function One({ choice: { hint, words, aside, number, shut, chosen, act } }: { readonly choice: Choice }) {
    return (
        <button type="button" class="panel__one" aria-disabled={shut || undefined} aria-pressed={chosen} onClick={act}>
            {hint && <Key>{hint}</Key>}
            {number && <TicketNumber number={number} />}
            <span>{words}</span>
            {aside && <span class="panel__aside">{aside}</span>}
            {chosen && <CheckCircle class="panel__chosen" />}
        </button>
    );
}

/** Why it stands still: most often a system is down, so that comes first. */
function Reasons() {
    return (
        <div class="panel__places" role="radiogroup" aria-label={t('counter.standstill-reason')}>
            {REASONS.map((each) => (
                <button type="button" key={each} role="radio" class="panel__place" aria-checked={reason.value === each} onClick={() => (reason.value = each)}>
                    {t(`counter.standstill-${each}`)}
                </button>
            ))}
        </div>
    );
}

function Places() {
    return (
        <>
            <div class="panel__places" role="radiogroup" aria-label={t('counter.place')}>
                {PLACES.map((each) => (
                    <button type="button" key={each} role="radio" class="panel__place" aria-checked={place.value === each} onClick={() => (place.value = each)}>
                        {t(`counter.place-${each}`)}
                    </button>
                ))}
            </div>
            <p class="soft panel__effect" role="status">
                {t(`counter.place-${place.value}-effect`)}
            </p>
        </>
    );
}
