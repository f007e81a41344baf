import type { Step } from '../../../shared/api/contract.ts';
import { serviceOf } from '../../../shared/office/office.ts';
import { Status } from '../../../shared/Status/Status.tsx';
import { named, t } from '../../../shared/words/words.ts';

/** The way through the house, when the visit has more than one stop. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
    if (steps.length < 2) return null;
    return (
        <section class="steps card" aria-labelledby="steps">
            <h2 id="steps">{t('ticket.steps-title')}</h2>
            <ol>
                {steps.map((step) => (
                    <li key={step.step} class="phone__row" aria-current={standing(step) === 'watch' ? 'step' : undefined}>
                        <span>{named(serviceOf(step.service)?.names)}</span>
                        <Status kind={standing(step)}>{t(WORDS[standing(step)])}</Status>
                    </li>
                ))}
            </ol>
        </section>
    );
}

const WORDS = { good: 'ticket.step-served', watch: 'ticket.step-now', idle: 'ticket.step-planned' } as const;

function standing(step: Step): keyof typeof WORDS {
    if (step.state === 'ended') return 'good';
    return step.state === 'planned' ? 'idle' : 'watch';
}
