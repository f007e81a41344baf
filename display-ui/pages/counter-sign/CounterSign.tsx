import type { CounterNow } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { Pattern } from '@dawr/kiosk-ui/shared/Band/Pattern.tsx';
import { timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { branch, counterLabel, live, serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import { TicketNumber } from '@dawr/kiosk-ui/shared/TicketNumber/TicketNumber.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { Both, BothNames } from '@dawr/display-ui/shared/Both/Both.tsx';
import { Emergency } from '@dawr/display-ui/shared/Emergency/Emergency.tsx';
import { Enrol } from '@dawr/display-ui/shared/Enrol/Enrol.tsx';
import { problem, stage } from '@dawr/display-ui/shared/screen.ts';
import { isStale } from '@dawr/display-ui/shared/stale.ts';
import { faceOf } from './face.ts';
import './counter-sign.css';

const COUNTER = new URLSearchParams(location.search).get('counter');

/** The sign over one desk: whose turn it is there, or when somebody is back. */
export function CounterSign() {
    if (stage.value === 'enrolment') return <Enrol />;
    const id = COUNTER ?? branch.value?.counters[0]?.id;
    const counter = live.value?.counters.find((one) => one.counter === id);
    if (stage.value === 'opening' || !live.value) return <main class="sign sign--opening">{t(problem.value ? 'common.lost' : 'common.loading')}</main>;
    if (live.value.emergency) {
        return (
            <Emergency now={live.value.emergency}>
                {counter?.ticket && (
                    <p class="sign__alarm-call">
                        <TicketNumber number={counter.ticket.number} />
                    </p>
                )}
            </Emergency>
        );
    }
    return (
        <main class="sign">
            <Pattern />
            <Face counter={counter} />
            <div class="sign__counter">
                <Label words="sign.counter" />
                <bdi dir="ltr" class={`sign__label sign__label--${Math.min(4, counterLabel(id).length)}`}>
                    {counterLabel(id)}
                </bdi>
            </div>
        </main>
    );
}

function Label({ words }: { readonly words: string }) {
    return <Both words={words} class="both--stacked sign__counter-word" />;
}

function Face({ counter }: { readonly counter: CounterNow | undefined }) {
    const face = faceOf(counter);
    const time = counter?.until ? timeOfDay(counter.until) : '';
    return (
        <section class={`sign__face sign__face--${face}`} aria-live="polite">
            <p class="sign__line">
                <Both words={isStale.value ? 'sign.stale' : `sign.${face}`} args={{ time }} />
            </p>
            {counter?.ticket ? (
                <p key={counter.ticket.ticketId} class={`sign__number sign__number--${Math.min(7, counter.ticket.number.length)}`}>
                    <TicketNumber number={counter.ticket.number} />
                </p>
            ) : (
                <p class="sign__state">{face === 'back-at' ? time : <Both words={`sign.${face}-big`} />}</p>
            )}
            {counter?.seat && (
                <p class="sign__line sign__line--seat">
                    <Both words="sign.seat" /> <TicketNumber number={counter.seat.number} />
                </p>
            )}
            <p class="sign__line sign__line--foot">{counter?.ticket ? <BothNames names={serviceOf(counter.ticket.service)?.names} /> : <Both words={`sign.${face}-hint`} />}</p>
        </section>
    );
}
