import { counterLabel } from '@dawr/kiosk-ui/shared/office/office.ts';
import { TicketNumber } from '@dawr/kiosk-ui/shared/TicketNumber/TicketNumber.tsx';
import { Both } from '../../../shared/Both/Both.tsx';
import { sequence } from '../calls.ts';
import './Previous.css';

/** The calls before this one, for whoever looked away. */
export function Previous() {
    if (sequence.previous.value.length === 0) return null;
    return (
        <section class="previous">
            <h2 class="previous__head">
                <Both words="hall.previous" />
                <Both words="hall.counter" />
            </h2>
            <ol class="previous__list">
                {sequence.previous.value.map((call) => (
                    <li key={`${call.ticketId} ${call.at}`} class="previous__one">
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
