import { timeOfDay } from '../../../shared/dates/dates.ts';
import type { Step } from '../../../shared/api/contract.ts';
import { counterLabel, serviceOf } from '../../../shared/office/office.ts';
import { named, t } from '../../../shared/words/words.ts';
import { desk } from '../desk.ts';
import './Steps.css';

/** The visit's way through the office: what is done, what is now, what comes after. */
export function Steps() {
    const visit = desk.value?.visit;
    if (!visit) return null;
    return (
        <ol class="steps">
            <li class="steps__one steps__one--done">
                <b>{t('counter.ticket-taken')}</b>
                <span class="soft">{timeOfDay(visit.issuedAt)}</span>
            </li>
            {visit.steps.map((step) => (
                <li key={step.step} class={`steps__one steps__one--${phase(step)}`} aria-current={phase(step) === 'now' ? 'step' : undefined}>
                    <b>{named(serviceOf(step.service)?.names) || step.service}</b>
                    <span class="soft">{detail(step)}</span>
                </li>
            ))}
        </ol>
    );
}

function phase({ state }: Step): 'done' | 'now' | 'later' {
    if (state === 'ended') return 'done';
    return state === 'called' || state === 'serving' ? 'now' : 'later';
}

function detail(step: Step): string {
    const visit = desk.value?.visit;
    const began = visit?.startedAt ?? visit?.calledAt;
    const counter = counterLabel(step.counter);
    switch (phase(step)) {
        case 'done':
            return counter ? t('counter.step-done-at', { counter }) : t('counter.step-done');
        case 'now':
            return began ? t('counter.step-now', { time: timeOfDay(began) }) : t('counter.step-here');
        case 'later':
            return counter ? t('counter.number', { counter }) : t('counter.step-later');
    }
}
