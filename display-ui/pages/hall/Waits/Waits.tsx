import type { Line } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { branch, live, serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import { rangeOf } from '@dawr/kiosk-ui/shared/wait/wait.ts';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { Both, BothNames } from '../../../shared/Both/Both.tsx';
import { second } from '../../../shared/tongues.ts';
import { hall } from '../calls.ts';
import './Waits.css';

/** More would be too small to read from a chair. */
const SERVICES_MAX = 6;
/** Letters; a longer name is set smaller rather than cut. */
const LONG_NAME = 14;
const VERY_LONG_NAME = 20;

/** How long it takes from now on, service by service: the end of the range, which nine of ten don't wait for, as large as a chair needs it. */
export function Waits() {
    const lines = (live.value?.queues ?? []).filter(({ service }) => isServedHere(service));
    return (
        <section class="waits">
            <h2 class="waits__head">
                <Both words="hall.waits" />
            </h2>
            <ul class="waits__list">
                {lines.slice(0, SERVICES_MAX).map((line) => (
                    <One key={line.service} line={line} />
                ))}
            </ul>
        </section>
    );
}

function One({ line }: { readonly line: Line }) {
    const service = serviceOf(line.service);
    return (
        <li class="waits__one">
            <p class="waits__figure">
                <b class="waits__letter">{service?.letter}</b>
                <Figure line={line} />
            </p>
            <BothNames names={service?.names} class={`both--stacked waits__name waits__name--${lengthOf(named(service?.names))} waits__name--second-${lengthOf(second.value?.named(service?.names) ?? '')}`} />
        </li>
    );
}

function Figure({ line }: { readonly line: Line }) {
    const range = rangeOf(line.promise);
    if (!range) return <span class="waits__closed">{t('hall.no-counter')}</span>;
    return <b class="waits__minutes">{range.highMinutes}</b>;
}

function lengthOf({ length }: string): 'short' | 'long' | 'very-long' {
    if (length > VERY_LONG_NAME) return 'very-long';
    return length > LONG_NAME ? 'long' : 'short';
}

function isServedHere(service: string): boolean {
    return hall === null || branch.value?.counters.some((counter) => counter.hall === hall && counter.services.includes(service)) === true;
}
