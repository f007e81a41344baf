import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { explain, type Problem } from '../../../shared/api/problem.ts';
import { Button } from '../../../shared/Button/Button.tsx';
import { book, freeSlots, type Slot } from '../../../shared/come/come.ts';
import { dayOf, isoDay, timeOfDay } from '../../../shared/dates/dates.ts';
import { officeMillis } from '../../../shared/dates/now.ts';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { Sheet } from '../../../shared/Sheet/Sheet.tsx';
import { t } from '../../../shared/words/words.ts';
import CalendarCheck from 'icon:calendar-check';
import { goOnWith } from '../visit.ts';

const DAYS = 10;
const DAY_MILLIS = 86_400_000;

interface BookingProps {
    readonly branch: string;
    readonly service: string;
}

/** The free times of a day; a touch names one, the next touch books it. */
export function Booking({ branch, service }: BookingProps) {
    const day = useSignal(isoDay(officeMillis() + DAY_MILLIS));
    const slots = useSignal<readonly Slot[] | undefined>(undefined);
    const chosen = useSignal<string | undefined>(undefined);
    const busy = useSignal(false);
    const problem = useSignal<Problem | undefined>(undefined);
    const look = () => {
        chosen.value = undefined;
        slots.value = undefined;
        void freeSlots(branch, service, day.value).then((free) => (slots.value = free));
    };
    useEffect(look, [branch, service, day.value]);
    const take = async (at: string) => {
        busy.value = true;
        const answer = await book(branch, service, at);
        busy.value = false;
        problem.value = answer.ok ? undefined : answer.problem;
        if (answer.ok && answer.value.token) goOnWith(answer.value.token);
        else look();
    };
    return (
        <section class="booking">
            <h3>{t('come.free')}</h3>
            <label class="booking__day">
                <span>{t('come.day')}</span>
                <select value={day.value} onChange={(event) => (day.value = event.currentTarget.value)}>
                    {Array.from({ length: DAYS }, (_, index) => officeMillis() + index * DAY_MILLIS).map((each) => (
                        <option key={isoDay(each)} value={isoDay(each)}>
                            {dayOf(each)}
                        </option>
                    ))}
                </select>
            </label>
            {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
            <Times slots={slots.value} chosen={chosen.value} onChosen={(at) => (chosen.value = at)} />
            <Sheet open={chosen.value !== undefined} onClose={() => (chosen.value = undefined)} title={chosen.value ? dayOf(chosen.value) : ''}>
                <Button look="main" busy={busy.value} onClick={() => void take(chosen.value ?? '')}>
                    <CalendarCheck /> {t('come.book', { time: timeOfDay(chosen.value ?? 0) })}
                </Button>
                <Button onClick={() => (chosen.value = undefined)}>{t('common.back')}</Button>
            </Sheet>
        </section>
    );
}

interface TimesProps {
    readonly slots: readonly Slot[] | undefined;
    readonly chosen: string | undefined;
    readonly onChosen: (at: string) => void;
}

function Times({ slots, chosen, onChosen }: TimesProps) {
    if (!slots) return <p class="soft">{t('common.loading')}</p>;
    if (slots.length === 0) return <p class="soft">{t('come.none-free')}</p>;
    return (
        <div class="booking__times" role="group" aria-label={t('come.free')}>
            {slots.map(({ at }) => (
                <button key={at} type="button" aria-pressed={chosen === at} onClick={() => onChosen(at)}>
                    {timeOfDay(at)}
                </button>
            ))}
        </div>
    );
}
