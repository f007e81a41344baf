import { serviceOf } from '../../../shared/office/office.ts';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { named, t } from '../../../shared/words/words.ts';
import { languageName } from '../../../shared/words/languageName.ts';
import { Key } from '../Key/Key.tsx';
import { desk } from '../desk.ts';
import { delivered } from '../delivered.ts';
import { mainPress, pressMain } from '../main-press.ts';
import { outcome, outcomeWords, untickedCount } from '../outcome.ts';
import { pressed } from '../presses.ts';
import './MainButton.css';

/** The one big button, and what it is about to do. */
export function MainButton() {
    const busy = pressed.value !== undefined;
    return (
        <button type="button" class={`main-button main-button--${mainPress.value}`} aria-disabled={busy || undefined} aria-keyshortcuts="Space" onClick={pressMain}>
            <span class="main-button__head">
                <span class="main-button__words">{t(busy ? 'counter.sending' : `counter.main-${mainPress.value}`)}</span>
                <Key>{t('counter.space')}</Key>
            </span>
            <span class="main-button__detail">{consequence()}</span>
            <Next />
        </button>
    );
}

/** What pressing does to the person who is here. */
function consequence(): string {
    const number = desk.value?.counter.ticket?.number ?? '';
    switch (mainPress.value) {
        case 'resume':
            return t('counter.main-resume-detail');
        case 'nobody':
            return t('counter.main-nobody-detail');
        case 'call':
            return t('counter.main-call-detail');
        case 'start':
            return t('counter.main-start-detail', { number });
        case 'finish-and-call':
        case 'finish':
            return [t('counter.closes', { number, outcome: t(outcomeWords(outcome.value)), unticked: untickedCount.value }), further()].filter(Boolean).join(' · ');
    }
}

/** What else is counted with it. */
function further(): string {
    return delivered.value.length > 0 ? t('counter.delivered-count', { count: delivered.value.length }) : '';
}

function Next() {
    const next = desk.value?.next;
    if (!next || mainPress.value === 'resume') return null;
    return (
        <span class="main-button__next">
            <TicketNumber number={next.number} />
            <span class="main-button__about">
                {named(serviceOf(next.service)?.names)}
                {next.language && <span>{languageName(next.language)}</span>}
            </span>
        </span>
    );
}
