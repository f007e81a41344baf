import { counterLabel } from '@dawr/kiosk-ui/shared/office/office.ts';
import { TicketNumber } from '@dawr/kiosk-ui/shared/TicketNumber/TicketNumber.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import Armchair from 'icon:armchair/bold';
import { sequence } from '../calls.ts';
import { halted } from '../Halt/halt.ts';
import { showing } from '../Loop/loop.ts';
import { takenSeats } from '../Line/sayings.ts';
import './Previous.css';

/** As many rows as a chair can read. */
const ROWS = 4;

/** Those who sit by a desk and are not called yet must not crowd out everybody who is. */
const SEATS_MAX = 2;

/**
 * Who is to take the seat by a desk, and the calls before this one, for whoever looked away. A heading in letters that a chair can read would cost one of
 * them.
 */
export function Previous() {
    const seats = takenSeats.value.slice(0, SEATS_MAX);
    const isTurnedAway = halted.value !== undefined || showing.value !== undefined;
    const all = isTurnedAway && sequence.shown.value ? [sequence.shown.value, ...sequence.previous.value] : sequence.previous.value;
    const calls = all.slice(0, ROWS - seats.length);
    if (seats.length + calls.length === 0) return null;
    return (
        <section class="previous">
            <h2 class="unseen">{t('hall.previous')}</h2>
            <ol class="previous__list">
                {seats.map(({ ticketId, number, counter }) => (
                    <li key={`seat ${ticketId}`} class="previous__one previous__one--seat">
                        <TicketNumber number={number} />
                        <span class="previous__seat">
                            <Armchair />
                            <span class="unseen">{t('hall.seat', { number, counter: counterLabel(counter) })}</span>
                        </span>
                        <bdi dir="ltr" class="previous__counter">
                            {counterLabel(counter)}
                        </bdi>
                    </li>
                ))}
                {calls.map((call) => (
                    <li key={`${call.ticketId} ${call.at}`} class={`previous__one previous__one--${Math.min(7, call.number.length)}`}>
                        <TicketNumber number={call.number} />
                        <bdi dir="ltr" class="previous__counter">
                            {counterLabel(call.counter)}
                        </bdi>
                    </li>
                ))}
            </ol>
        </section>
    );
}
