import { useSignal } from '@preact/signals';
import { Button } from '../../../shared/Button/Button.tsx';
import { t } from '../../../shared/words/words.ts';
import Bell from 'icon:bell-ringing';
import SpeakerHigh from 'icon:speaker-high';
import ClockClockwise from 'icon:clock-clockwise/regular';
import { ring, soundReady, wakeSound } from '../../../shared/alarm/alarm.ts';
import { Leave } from '../Leave/Leave.tsx';
import { Postpone } from '../Postpone/Postpone.tsx';

/** What a visitor in line can do: be rung, let others go first, or go. */
export function Choices() {
    const asked = useSignal<'postpone' | 'leave' | undefined>(undefined);
    const close = () => (asked.value = undefined);
    return (
        <footer class="choices">
            <Ringing />
            <div class="choices__buttons">
                <Button look="main" onClick={() => (asked.value = 'postpone')}>
                    <ClockClockwise /> {t('ticket.postpone')}
                </Button>
                <Button onClick={() => (asked.value = 'leave')}>{t('ticket.leave')}</Button>
            </div>
            <Postpone open={asked.value === 'postpone'} onClose={close} />
            <Leave open={asked.value === 'leave'} onClose={close} />
        </footer>
    );
}

function Ringing() {
    const wake = () => void wakeSound().then(ring);
    return (
        <div class="choices__ringing">
            <Bell />
            <p>{t('ticket.keep-open')}</p>
            {soundReady.value ? (
                <span class="unseen" role="status">
                    {t('ticket.sound-ready')}
                </span>
            ) : (
                <Button onClick={wake}>
                    <SpeakerHigh /> {t('ticket.sound-on')}
                </Button>
            )}
        </div>
    );
}
