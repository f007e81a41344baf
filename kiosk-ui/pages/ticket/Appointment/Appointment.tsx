import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { explain } from '../../../shared/api/problem.ts';
import { Band } from '../../../shared/Band/Band.tsx';
import { Button } from '../../../shared/Button/Button.tsx';
import type { Appointment as Booked } from '../../../shared/come/come.ts';
import { dayOf, timeOfDay } from '../../../shared/dates/dates.ts';
import { officeMillis } from '../../../shared/dates/now.ts';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { branch, serviceOf } from '../../../shared/office/office.ts';
import { Qr } from '../../../shared/Qr/Qr.tsx';
import { Sheet } from '../../../shared/Sheet/Sheet.tsx';
import { named, t } from '../../../shared/words/words.ts';
import MapPin from 'icon:map-pin';
import { Documents } from '../Waiting/Documents.tsx';
import { arrive, busy, cancel, problem, token } from '../visit.ts';
import '../Waiting/Waiting.css';
import './Appointment.css';

interface AppointmentProps {
    readonly appointment: Booked;
    readonly menu: ComponentChild;
}

/** A time that the office keeps for somebody: when, what to bring, and that they have come or can't. */
export function Appointment({ appointment, menu }: AppointmentProps) {
    const asked = useSignal(false);
    const service = serviceOf(appointment.service);
    const today = dayOf(appointment.at) === dayOf(officeMillis());
    return (
        <div class="phone appointment">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={menu}>
                <div class="appointment__hero">
                    <h1>{t('come.yours')}</h1>
                    <p>{dayOf(appointment.at)}</p>
                    <p class="appointment__time">{timeOfDay(appointment.at)}</p>
                    <p>{named(service?.names)}</p>
                </div>
            </Band>
            <main class="phone__cards">
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                <section class="appointment__code card">
                    <Qr token={token?.secret ?? ''} label={t('come.code')} />
                    <p>{t('come.keep-code')}</p>
                </section>
                <Documents ticketId={appointment.appointmentId} documents={service?.documents ?? []} />
            </main>
            <footer class="choices">
                <div class="choices__buttons">
                    <Button look={today ? 'main' : 'plain'} busy={busy.value} onClick={() => void arrive()}>
                        <MapPin /> {t('come.here')}
                    </Button>
                    <Button onClick={() => (asked.value = true)}>{t('come.give-back')}</Button>
                </div>
            </footer>
            <Sheet open={asked.value} onClose={() => (asked.value = false)} title={t('come.give-back-title')}>
                <p class="soft">{t('come.give-back-text')}</p>
                <Button look="main" onClick={() => (asked.value = false)}>
                    {t('come.keep')}
                </Button>
                <Button look="danger" busy={busy.value} onClick={() => void cancel()}>
                    {t('come.give-back')}
                </Button>
            </Sheet>
        </div>
    );
}
