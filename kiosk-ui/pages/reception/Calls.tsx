import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import Warning from 'icon:warning-diamond';
import { Button } from '../../shared/Button/Button.tsx';
import { minutesBetween, timeOfDay } from '../../shared/dates/dates.ts';
import { now } from '../../shared/dates/now.ts';
import { counterLabel } from '../../shared/office/office.ts';
import { t } from '../../shared/words/words.ts';
import { calls, sorted, type AssistanceCall } from '../../shared/help/calls.ts';
import { answerCall, hearCalls, noteCall } from './calls.ts';

/** Who calls for a person, and who went there before. */
export function Calls() {
    useEffect(hearCalls, []);
    const { open, over } = sorted(calls.value);
    return (
        <section class="card reception__calls" aria-labelledby="calls">
            <h2 id="calls">{t('reception.calls')}</h2>
            <div role="status">
                {open.length === 0 && <p class="soft">{t('reception.no-calls')}</p>}
                <ul>
                    {open.map((one) => (
                        <Open key={one.call} one={one} />
                    ))}
                </ul>
            </div>
            <Note />
            {over.length > 0 && (
                <details>
                    <summary>{t('reception.answered', { count: over.length })}</summary>
                    <ul>
                        {over.map((one) => (
                            <Over key={one.call} one={one} />
                        ))}
                    </ul>
                </details>
            )}
        </section>
    );
}

function Open({ one }: { readonly one: AssistanceCall }) {
    return (
        <li class={one.urgent ? 'reception__call reception__call--urgent' : 'reception__call'}>
            <b>
                {one.urgent && <Warning />} {one.urgent && t('reception.danger')} <Where one={one} />
            </b>
            <span class="soft">{t('reception.since', { minutes: Math.max(0, minutesBetween(one.askedAt, now.value)) })}</span>
            <Button look={one.urgent ? 'danger' : 'main'} onClick={() => void answerCall(one)}>
                {t('reception.go')}
            </Button>
        </li>
    );
}

/** Who went there; and what was taken back, which in danger somebody may have been made to do. */
function Over({ one }: { readonly one: AssistanceCall }) {
    const asked = timeOfDay(one.askedAt);
    return (
        <li class="soft">
            {one.urgent && t('reception.danger')} <Where one={one} />{' '}
            {one.withdrawnAt ? t('reception.taken-back', { asked, time: timeOfDay(one.withdrawnAt) }) : t('reception.went', { asked, time: timeOfDay(one.answeredAt ?? one.askedAt) })}{' '}
            <bdi dir="ltr">{one.answeredBy}</bdi>
        </li>
    );
}

function Where({ one }: { readonly one: AssistanceCall }) {
    const place = one.from === 'phone' && one.ticketId ? one.ticketId.replace(/^\d+-([A-Z]+)(\d+)$/, '$1-$2') : one.from === 'counter' ? counterLabel(one.place) : one.place;
    return (
        <>
            {t(`reception.from-${one.from}`)} {place && <bdi>{place}</bdi>}
        </>
    );
}

/** Somebody waves at the door, or rings up: written down, so that it is known who came and when. */
function Note() {
    const place = useSignal('');
    const note = (from: 'door' | 'phone') => void noteCall(from, place.value.trim()).then(() => (place.value = ''));
    return (
        <div class="reception__note">
            <label>
                <span>{t('reception.where')}</span>
                <input maxLength={60} dir="auto" value={place.value} onInput={(event) => (place.value = event.currentTarget.value)} />
            </label>
            <Button onClick={() => note('door')}>{t('reception.note-door')}</Button>
            <Button onClick={() => note('phone')}>{t('reception.note-phone')}</Button>
        </div>
    );
}
