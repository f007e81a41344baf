import { hijri, timeOfDay } from '../dates/dates.ts';
import { now } from '../dates/now.ts';
import './Clock.css';

/** The office's time and its date by the Umm al-Qura calendar. */
export function Clock() {
    const instant = now.value - (now.value % 60_000);
    return (
        <div class="clock">
            <time class="clock__time">
                <bdi>{timeOfDay(instant)}</bdi>
            </time>
            <span class="clock__date">{hijri(instant)}</span>
        </div>
    );
}
