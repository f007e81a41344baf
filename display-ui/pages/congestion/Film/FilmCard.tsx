import { signal } from '@preact/signals';
import { explain } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { isoDay, timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { officeMillis } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { counterLabel, serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import { Status, type StatusKind } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { TicketNumber } from '@dawr/kiosk-ui/shared/TicketNumber/TicketNumber.tsx';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { congestion } from '../congestion.ts';
import { curve, film, frameAt, load, loading, playing, refused, second, speed, toggle, type DayFilm, type Desk, type Frame } from './film.ts';
import './FilmCard.css';

const SPEEDS = [1, 10, 60, 300, 900];
const POINTS = 240;
const HEIGHT = 80;
const STEP_SECONDS = 30;
const KINDS = { serving: 'good', called: 'good', free: 'good', paused: 'watch', closed: 'idle' } satisfies Record<Desk['standing'], StatusKind>;

const day = signal('');

/** Any day seen again from above, sixty times as fast: who waits, which counter calls whom. */
export function FilmCard() {
    const branch = congestion.value?.branch;
    if (!branch) return null;
    const today = isoDay(officeMillis());
    const ask = (event: Event) => {
        event.preventDefault();
        void load(branch, day.value || today);
    };
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.film')}</h2>
                <span class="manager__note">{t('congestion.film-note')}</span>
            </div>
            <form class="what-if" onSubmit={ask}>
                <label>
                    <span>{t('congestion.what-if-day')}</span>
                    <input type="date" dir="ltr" max={today} value={day.value || today} onInput={(event) => (day.value = event.currentTarget.value)} />
                </label>
                <button type="submit" disabled={loading.value}>
                    {t('congestion.film-show')}
                </button>
            </form>
            {refused.value && <Notice kind="problem">{explain(refused.value)}</Notice>}
            {film.value && <Screen shown={film.value} />}
        </section>
    );
}

function Screen({ shown }: { readonly shown: DayFilm }) {
    const at = Math.floor(second.value);
    const frame = frameAt(shown, at);
    const time = timeOfDay(new Date(shown.from).getTime() + at * 1_000);
    return (
        <>
            <div class="what-if film__controls">
                <button type="button" onClick={toggle}>
                    {t(playing.value ? 'congestion.film-pause' : 'congestion.film-play')}
                </button>
                <label>
                    <span>{t('congestion.film-speed')}</span>
                    <select value={speed.value} onChange={(event) => (speed.value = Number(event.currentTarget.value))}>
                        {SPEEDS.map((each) => (
                            <option key={each} value={each}>
                                {t('congestion.film-times', { times: each })}
                            </option>
                        ))}
                    </select>
                </label>
                <b class="film__time">{time}</b>
            </div>
            <Curve shown={shown} at={at} />
            <Scrubber shown={shown} at={at} time={time} />
            <Scene shown={shown} frame={frame} />
        </>
    );
}

function Scrubber({ shown, at, time }: { readonly shown: DayFilm; readonly at: number; readonly time: string }) {
    return (
        <input
            class="film__scrubber"
            type="range"
            min="0"
            max={shown.seconds}
            step={STEP_SECONDS}
            value={at}
            aria-label={t('congestion.film-time')}
            aria-valuetext={time}
            onInput={(event) => (second.value = event.currentTarget.valueAsNumber)}
            onKeyDown={(event) => {
                if (event.key !== ' ') return;
                event.preventDefault();
                toggle();
            }}
        />
    );
}

/** In Arabic the day runs from the right, as its slider does. */
function Curve({ shown, at }: { readonly shown: DayFilm; readonly at: number }) {
    const waiting = curve(shown, POINTS);
    const most = Math.max(shown.seats, ...waiting);
    const high = (people: number) => HEIGHT - (HEIGHT * people) / most;
    const points = waiting.map((people, point) => `${point},${high(people)}`).join(' ');
    const head = ((POINTS - 1) * at) / shown.seconds;
    return (
        <svg class="film__curve" viewBox={`0 0 ${POINTS - 1} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            <polygon points={`0,${HEIGHT} ${points} ${POINTS - 1},${HEIGHT}`} />
            <line class="film__seats" x1="0" x2={POINTS - 1} y1={high(shown.seats)} y2={high(shown.seats)} />
            <line class="film__head" x1={head} x2={head} y1="0" y2={HEIGHT} />
        </svg>
    );
}

function Scene({ shown, frame }: { readonly shown: DayFilm; readonly frame: Frame }) {
    const waiting = frame.waiting.reduce((one, other) => one + other, 0);
    const open = frame.desks.filter(({ standing }) => standing !== 'closed').length;
    return (
        <>
            <p>{t('congestion.film-sum', { waiting, seats: shown.seats, open, called: frame.called })}</p>
            <ul class="film__line">
                {shown.services.map((service, which) => (
                    <li key={service}>
                        <span>{named(serviceOf(service)?.names) || service}</span>
                        <span class="film__bar" aria-hidden="true">
                            <span style={{ inlineSize: `${Math.min(100, (100 * (frame.waiting[which] ?? 0)) / Math.max(1, shown.seats))}%` }} />
                        </span>
                        <b>{frame.waiting[which]}</b>
                    </li>
                ))}
            </ul>
            <ul class="counters">
                {shown.counters.map((counter, which) => (
                    <One key={counter} counter={counter} desk={frame.desks[which]} />
                ))}
            </ul>
        </>
    );
}

function One({ counter, desk }: { readonly counter: string; readonly desk: Desk | undefined }) {
    const { standing = 'closed', number = '' } = desk ?? {};
    return (
        <li class={`counters__one counters__one--${standing}`}>
            <b class="counters__label">{counterLabel(counter)}</b>
            {number && <TicketNumber number={number} class="counters__number" />}
            <Status kind={KINDS[standing]}>{t(`congestion.counter-${standing}`)}</Status>
        </li>
    );
}
