import { useEffect } from 'preact/hooks';
import type { Service } from '../../../shared/api/contract.ts';
import type { Problem } from '../../../shared/api/problem.ts';
import type { Appointment } from '../../../shared/come/come.ts';
import { dayOf, timeOfDay } from '../../../shared/dates/dates.ts';
import type { Paper } from '../../../shared/offline/paper.ts';
import { codeIn, Qr, type Code } from '../../../shared/Qr/Qr.tsx';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { named, t } from '../../../shared/words/words.ts';
import CalendarCheck from 'icon:calendar-check';
import Clock from 'icon:clock';
import MapPin from 'icon:map-pin';
import { printsByItself } from '../Issued/paper.ts';
import { bookFirst, busy, sendOn, type Voucher } from '../visit.ts';
import './Late.css';

interface LateProps {
    readonly service: Service;
    readonly offer: Problem;
}

/** There is no time left today: the first appointment, or another branch with the place in line kept. */
export function Late({ service, offer }: LateProps) {
    const { firstAppointment: at } = offer;
    const names = offer.otherNames?.split('\n') ?? [];
    const others = offer.otherBranches?.split(',') ?? [];
    return (
        <div class="late">
            <section class="late__why card">
                <Clock class="late__sign" />
                <div>
                    <h1 tabIndex={-1}>{t('come.late')}</h1>
                    <p class="kiosk__lead">{t('come.late-text', { service: named(service.names) })}</p>
                </div>
            </section>
            {at && (
                <button type="button" class="late__one card" aria-disabled={busy.value || undefined} onClick={() => void bookFirst(service, at)}>
                    <CalendarCheck />
                    <span>
                        <b>{t('come.late-appointment', { day: dayOf(at), time: timeOfDay(at) })}</b>
                        <span class="soft">{t('come.late-appointment-text')}</span>
                    </span>
                </button>
            )}
            {others.map((id, index) => (
                <button key={id} type="button" class="late__one card" aria-disabled={busy.value || undefined} onClick={() => void sendOn(service, id, names[index] ?? id)}>
                    <MapPin />
                    <span>
                        <b>{t('come.late-branch', { branch: names[index] ?? id })}</b>
                        <span class="soft">{t('come.late-branch-text')}</span>
                    </span>
                </button>
            ))}
            {!at && others.length === 0 && <p class="kiosk__lead">{t('come.late-nothing')}</p>}
        </div>
    );
}

/** The appointment, with the code that takes it along. */
export function Booked({ service, appointment }: { readonly service: Service; readonly appointment: Appointment }) {
    return (
        <section class="late__kept card">
            <h1 tabIndex={-1}>{t('come.yours')}</h1>
            <p class="late__when">
                {dayOf(appointment.at)}, <b>{timeOfDay(appointment.at)}</b>
            </p>
            <p>{named(service.names)}</p>
            <Qr token={appointment.token ?? ''} label={t('come.code')} />
            <p class="kiosk__lead">{t('come.keep-code')}</p>
        </section>
    );
}

function Drawn({ code, label }: { readonly code: Code; readonly label: string }) {
    return (
        <div class="qr" role="img" aria-label={label}>
            <svg viewBox={code.viewBox} shape-rendering="crispEdges">
                <path d={code.outline} />
            </svg>
        </div>
    );
}

interface AloneProps {
    readonly service: Service;
    readonly paper: Paper;
    readonly code: Code;
}

/** The ticket that the kiosk has given by itself: on the glass, and on the paper if this browser prints. */
export function Alone({ service, paper, code }: AloneProps) {
    useEffect(() => {
        if (printsByItself()) print();
    }, [paper]);
    return (
        <section class="late__kept card">
            <h1 tabIndex={-1}>{t('kiosk.your-number')}</h1>
            <p class="late__when">
                <b>
                    <TicketNumber number={paper.number} />
                </b>
            </p>
            <p>
                {named(service.names)}, {dayOf(paper.takenAt)}, {timeOfDay(paper.takenAt)}
            </p>
            <Drawn code={code} label={t('kiosk.qr')} />
            <p class="kiosk__lead">{t('kiosk.scan-later')}</p>
        </section>
    );
}

/** The place that goes along to another branch. */
export function Sent({ voucher, name }: { readonly voucher: Voucher; readonly name: string }) {
    const code = codeIn(voucher.code);
    return (
        <section class="late__kept card">
            <h1 tabIndex={-1}>{t('come.sent', { branch: name })}</h1>
            {code && <Drawn code={code} label={t('come.code')} />}
            <p class="kiosk__lead">{t('come.sent-text', { time: timeOfDay(voucher.until) })}</p>
        </section>
    );
}
