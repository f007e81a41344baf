import { counterLabel, live, serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import { TicketNumber } from '@dawr/kiosk-ui/shared/TicketNumber/TicketNumber.tsx';
import { Both, BothNames } from '../../../shared/Both/Both.tsx';
import { sequence } from '../calls.ts';
import './Giant.css';

/** Letters of a counter's label that fit beside the sentence at full size. */
const LONG_LABEL = 3;

/** The call: who, and to which counter, readable from ten metres. */
export function Giant() {
    const call = sequence.shown.value;
    if (!call) return <Nobody />;
    return (
        <section class="giant" aria-live="assertive">
            <p class="giant__head">
                <Both words="hall.now-calling" class="giant__now" />
                <BothNames names={serviceOf(call.service)?.names} class="giant__service" />
            </p>
            <p key={`${call.ticketId} ${call.at}`} class={`giant__number giant__number--${Math.min(7, call.number.length)}`}>
                <TicketNumber number={call.number} />
            </p>
            <div class={`giant__card giant__card--${counterLabel(call.counter).length > 2 ? 'long' : counterLabel(call.counter).length}`}>
                <Both words="hall.go-to" class="both--stacked giant__sentence" />
                <bdi dir="ltr" class={`giant__counter ${counterLabel(call.counter).length > LONG_LABEL ? 'giant__counter--long' : ''}`}>
                    {counterLabel(call.counter)}
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
