import type { EmergencyNow } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { counterLabel } from '@dawr/kiosk-ui/shared/office/office.ts';
import { TicketNumber } from '@dawr/kiosk-ui/shared/TicketNumber/TicketNumber.tsx';
import { Both } from '@dawr/display-ui/shared/Both/Both.tsx';
import { Emergency } from '@dawr/display-ui/shared/Emergency/Emergency.tsx';
import { useTurn } from '@dawr/display-ui/shared/turn.ts';
import type { ShownCall } from '../CallSequence.ts';
import { sequence } from '../calls.ts';
import { awaited } from './awaited.ts';
import './Alarm.css';

/** As long as a new call stands alone. */
const TURN_MILLIS = 4_000;

/** Whatever everybody has to know; below it whoever is called and not at their counter yet, one after the other, for calling may go on. */
export function Alarm({ now }: { readonly now: EmergencyNow }) {
    const newest = sequence.shown.value;
    return <Emergency now={now}>{newest && <Called key={`${newest.ticketId} ${newest.at}`} newest={newest} />}</Emergency>;
}

/** The newest first; while nobody is on their way any more, the newest alone. */
function Called({ newest }: { readonly newest: ShownCall }) {
    const all = awaited.value;
    const call = all[useTurn(all.length, TURN_MILLIS)] ?? newest;
    return (
        <p key={call.ticketId} class="hall__alarm-call" aria-live="polite">
            <TicketNumber number={call.number} />
            <Both words="hall.go-to" />
            <bdi dir="ltr">{counterLabel(call.counter)}</bdi>
        </p>
    );
}
