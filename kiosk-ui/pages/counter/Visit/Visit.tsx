import { now } from '../../../shared/dates/now.ts';
import { serviceOf } from '../../../shared/office/office.ts';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { named, t } from '../../../shared/words/words.ts';
import Note from 'icon:note';
import Stack from 'icon:stack';
import Wheelchair from 'icon:wheelchair';
import Translate from 'icon:translate';
import HandHeart from 'icon:hand-heart';
import DeviceMobile from 'icon:device-mobile';
import { languageName } from '../../../shared/words/languageName.ts';
import { Steps } from '../Steps/Steps.tsx';
import { Waited } from '../Waited/Waited.tsx';
import { desk } from '../desk.ts';
import './Visit.css';

/** Who is at the counter. */
export function Visit() {
    const ticket = desk.value?.counter.ticket;
    if (!ticket) return <Nobody />;
    const service = serviceOf(ticket.service);
    return (
        <section class="card visit" aria-label={t('counter.at-counter')}>
            <div class="visit__who">
                <p class="visit__number" aria-live="assertive">
                    <TicketNumber number={ticket.number} />
                </p>
                <div class="visit__service">
                    <h2>{named(service?.names) || ticket.service}</h2>
                    {service?.about && <p class="soft">{named(service.about)}</p>}
                    <Marks />
                </div>
                <div class="visit__time">
                    <p class="soft">{t(`counter.since-${ticket.state}`)}</p>
                    <Elapsed since={ticket.since} />
                    <p class="soft">{ticket.state === 'called' ? t('counter.calls', { count: ticket.calls }) : t('counter.being-served')}</p>
                </div>
            </div>
            <div class="visit__way">
                <Steps />
                <Waited />
            </div>
        </section>
    );
}

function Nobody() {
    const paused = desk.value?.counter.state === 'paused';
    const waiting = desk.value?.waiting ?? 0;
    return (
        <section class="card visit visit--nobody">
            <h2>{t(paused ? 'counter.paused' : 'counter.nobody-here')}</h2>
            <p class="soft">{paused ? t('counter.paused-hint') : t('wait.people', { count: waiting })}</p>
        </section>
    );
}

function Marks() {
    const visit = desk.value?.visit;
    const language = visit?.language;
    return (
        <ul class="visit__marks">
            {language && (
                <li>
                    <Translate /> {languageName(language)}
                </li>
            )}
            {visit?.priority && visit.priority !== 'none' && (
                <li class="visit__mark--priority">
                    <HandHeart /> {t(`priority.${visit.priority}`)}
                </li>
            )}
            {visit?.needs?.map((need) => (
                <li key={need}>
                    <Wheelchair /> {t(`need.${need}`)}
                </li>
            ))}
            {visit?.batch && (
                <li class="visit__mark--batch">
                    <Stack /> {t('counter.batch', visit.batch)}
                </li>
            )}
            {visit?.note && (
                <li>
                    <Note /> <span class="unseen">{t('counter.note')}</span> {visit.note}
                </li>
            )}
            {visit?.channel && (
                <li>
                    <DeviceMobile /> {t(`counter.channel-${visit.channel}`)}
                </li>
            )}
        </ul>
    );
}

function Elapsed({ since }: { readonly since: string }) {
    const seconds = Math.max(0, Math.floor((now.value - Date.parse(since)) / 1_000));
    const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
    return (
        <p class="visit__elapsed" dir="ltr" role="timer">
            {String(minutes).padStart(2, '0')}:{String(rest).padStart(2, '0')}
        </p>
    );
}
