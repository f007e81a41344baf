import { counterLabel } from '@dawr/kiosk-ui/shared/office/office.ts';
import { TicketNumber } from '@dawr/kiosk-ui/shared/TicketNumber/TicketNumber.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { sequence } from '../calls.ts';
import './Previous.css';

/** The calls before this one, for whoever looked away. A heading in letters that a chair can read would cost one of them. */
export function Previous() {
    if (sequence.previous.value.length === 0) return null;
    return (
        <section class="previous">
            <h2 class="unseen">{t('hall.previous')}</h2>
            <ol class="previous__list">
                {sequence.previous.value.map((call) => (
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
