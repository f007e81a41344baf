import { Emblem } from '@dawr/kiosk-ui/shared/Emblem/Emblem.tsx';
import { gregorian, hijri, timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { branch, hallNames } from '@dawr/kiosk-ui/shared/office/office.ts';
import { named } from '@dawr/kiosk-ui/shared/words/words.ts';
import { Both } from '../../../shared/Both/Both.tsx';
import { second } from '../../../shared/tongues.ts';
import { hall } from '../calls.ts';
import './TopLine.css';

/** Whose hall this is, and what time it is in it. */
export function TopLine() {
    const names = hall === null ? branch.value?.names : (hallNames(hall) ?? branch.value?.names);
    return (
        <header class="top-line">
            <Emblem />
            <div class="top-line__office">
                <Both words="office.name" />
                <p class="top-line__place">
                    {named(names)}
                    <span lang={second.value?.tag ?? ''}>{second.value?.named(names)}</span>
                </p>
            </div>
            <Time />
        </header>
    );
}

function Time() {
    const minute = now.value - (now.value % 60_000);
    const [clock, ...half] = timeOfDay(minute).split(/\s/);
    return (
        <>
            <p class="top-line__dates">
                <span>{gregorian(minute)}</span>
                <span>{hijri(minute)}</span>
            </p>
            <time class="top-line__time">
                {clock} <span class="top-line__half">{half.join(' ')}</span>
            </time>
        </>
    );
}
