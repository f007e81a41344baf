import { counterLabel, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { TicketNumber } from '@dawr/kiosk-ui/shared/TicketNumber/TicketNumber.tsx';
import { Both } from '@dawr/display-ui/shared/Both/Both.tsx';
import { sequence } from '../calls.ts';
import './Giant.css';

/** Longer labels and numbers than these are set as these; the office takes none that are longer. */
const LABEL_MAX = 4;
const NUMBER_MAX = 7;

/** The call: who, and to which counter, readable from ten metres. */
export function Giant() {
    const call = sequence.shown.value;
    if (!call) return <Nobody />;
    const label = counterLabel(call.counter);
    return (
        <section class="giant" aria-live="assertive">
            <p key={`${call.ticketId} ${call.at}`} class={`giant__number giant__number--${Math.min(NUMBER_MAX, call.number.length)}`}>
                <TicketNumber number={call.number} />
            </p>
            <div class={`giant__card giant__card--${Math.min(LABEL_MAX, label.length)}`}>
                <Both words="hall.go-to" class="both--stacked giant__sentence" />
                <bdi dir="ltr" class="giant__counter">
                    {label}
                </bdi>
            </div>
        </section>
    );
}

function Nobody() {
    const closed = live.value?.open === false;
    return (
        <section class="giant giant--nobody">
            <Both words={closed ? 'hall.closed' : 'hall.welcome'} class="both--stacked giant__welcome" />
            <Both words={closed ? 'hall.closed-text' : 'hall.welcome-text'} class="both--stacked giant__hint" />
        </section>
    );
}
