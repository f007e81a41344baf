import { useEffect } from 'preact/hooks';
import { dayOf } from '../../../shared/dates/dates.ts';
import { Pieces } from '../../../shared/paper/Pieces.tsx';
import { t } from '../../../shared/words/words.ts';
import { goTo, guide, step, steps } from '../guide.ts';
import { Key } from '../Key/Key.tsx';
import './Guide.css';

/** The office's own procedure for this service, step by step: where the clerk is stands out, and the arrows go on. */
export function Guide() {
    const at = step.value;
    useEffect(() => document.querySelector('.guide [aria-current=step]')?.scrollIntoView({ block: 'nearest' }), [at]);
    const read = guide.value;
    if (!read) return null;
    return (
        <article class="guide">
            {steps.value > 0 && (
                <p class="soft guide__where">
                    {t('counter.guide-step', { step: at + 1, steps: steps.value })} <Key>↑</Key> <Key>↓</Key>
                </p>
            )}
            <Pieces pieces={read.pieces} lang={read.language} stepping={{ at, go: goTo }} />
            <p class="soft">{t('counter.guide-version', { version: read.version, day: dayOf(read.at) })}</p>
        </article>
    );
}
