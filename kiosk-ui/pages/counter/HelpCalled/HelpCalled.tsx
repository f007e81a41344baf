import { timeOfDay } from '../../../shared/dates/dates.ts';
import { isOpen } from '../../../shared/help/calls.ts';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { t } from '../../../shared/words/words.ts';
import { called, takeBackHelp } from '../help.ts';
import { Key } from '../Key/Key.tsx';
import './HelpCalled.css';

/** Whether somebody comes to help. Said softly: whoever stands at the counter may read it too. */
export function HelpCalled() {
    const one = called.value;
    if (!one) return null;
    if (!isOpen(one)) return <Notice>{t('counter.help-coming', { who: one.answeredBy ?? '', time: timeOfDay(one.answeredAt ?? one.askedAt) })}</Notice>;
    return (
        <Notice>
            {t('counter.help-called', { time: timeOfDay(one.askedAt) })}
            <button type="button" class="help-called__back" onClick={() => void takeBackHelp()}>
                {t('counter.help-mistake')} <Key>U</Key>
            </button>
        </Notice>
    );
}
