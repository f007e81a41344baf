import { computed } from '@preact/signals';
import type { Line, Standstill, WaitPromise } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { charter } from '@dawr/kiosk-ui/shared/charter/charter.ts';
import { gregorian, hijri } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { branch, counterLabel, hallNames, live, serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import { rangeOf, waitInWords } from '@dawr/kiosk-ui/shared/wait/wait.ts';
import { language } from '@dawr/kiosk-ui/shared/words/words.ts';
import { audible } from '@dawr/display-ui/shared/chime.ts';
import { isStale } from '@dawr/display-ui/shared/stale.ts';
import { second } from '@dawr/display-ui/shared/tongues.ts';
import { hall } from '../calls.ts';
import { messages } from '../Loop/messages.ts';
import { breakNow, hasCome, nextBreak } from './breaks.ts';
import { inBoth, inTongues, type Saying } from './saying.ts';

/** The lines of people that are served in this hall, as the branch lists its services. */
export const lines = computed<readonly Line[]>(() => (live.value?.queues ?? []).filter(({ service }) => isServedHere(service)));

/** Everything that is to be said, over and over. A screen whose picture is old says only that. */
export const sayings = computed<readonly Saying[]>(() => {
    if (isStale.value) return stale();
    const silent = audible.value ? [] : inBoth('silent', 'hall.silent');
    return [...breakNow(), ...standstills(), ...seats(), ...nextBreak(), ...goingOn().flatMap(ofService), ...told(), ...inBoth('hint', 'hall.scan'), ...published(), ...today(), ...ofPlace(), ...silent];
});

const told = () => messages.value.flatMap((texts) => inTongues('message', texts));
const day = computed(() => now.value - (now.value % 60_000));

/** Its name and how long it takes, as a range: the figure above is the upper end alone. */
function ofService({ service, promise }: Line): Saying[] {
    const names = inTongues('service', serviceOf(service)?.names);
    const wait = rangeOf(promise) === undefined ? inBoth('service', 'hall.no-counter') : range(promise);
    return [...names, ...wait].map((saying) => ({ ...saying, service }));
}

function range(promise: WaitPromise): Saying[] {
    const other = second.value;
    return [{ text: waitInWords(promise), lang: language.value, kind: 'service' }, ...(other ? [{ text: waitInWords(promise, other.say), lang: other.tag, kind: 'service' as const }] : [])];
}

/** Work that stands still, before everything else: whoever waits for it looks for the reason. */
function standstills(): Saying[] {
    return (live.value?.standstills ?? []).flatMap((still) => [...(still.scope.kind === 'service' ? inTongues('still', serviceOf(still.scope.id)?.names) : []), ...ofStandstill(still)]);
}

/** Why, and until when as far as that is still to come. */
export function ofStandstill({ reason, expectedEnd }: Standstill): Saying[] {
    const until = expectedEnd && !hasCome(expectedEnd) ? inBoth('still', 'standstill.until', { times: { time: expectedEnd } }) : [];
    return [...inBoth('still', `standstill.${reason}`), ...until];
}

/** Everything in this hall stands still, not a service alone. */
export function stillHere(): readonly Standstill[] {
    return (live.value?.standstills ?? []).filter(({ scope: { kind, id } }) => kind === 'branch' || (kind === 'hall' && id === hall));
}

/** What stands still has no wait to tell: whoever looks up for the reason need not sit through it. */
function goingOn(): readonly Line[] {
    const still = (live.value?.standstills ?? []).map(({ scope }) => scope);
    return stillHere().length > 0 ? [] : lines.value.filter(({ service }) => !still.some(({ kind, id }) => kind === 'service' && id === service));
}

/** A seat by a desk, and whose it is. */
export interface TakenSeat {
    readonly ticketId: string;
    readonly number: string;
    readonly counter: string;
}

/** The seats by the desks of this hall that somebody has been given. */
export const takenSeats = computed<readonly TakenSeat[]>(() =>
    (live.value?.counters ?? [])
        .filter((counter) => hall === null || counter.hall === hall)
        .flatMap(({ seat, counter }) => (seat ? [{ ticketId: seat.ticketId, number: seat.number, counter }] : [])),
);

/** Who is to sit by a desk, so that they are near when it is free. */
function seats(): Saying[] {
    return takenSeats.value.flatMap(({ number, counter }) => inBoth('hint', 'hall.seat', { args: { number, counter: counterLabel(counter) } }));
}

/** What the branch means to keep, and whether it does today; nothing where nobody has come yet. */
function published(): Saying[] {
    const counted = (charter.value?.commitments ?? []).filter(({ today: { counted: people } }) => people > 0);
    return counted.flatMap(({ sentence, today: { kept } }) => [...inTongues('office', sentence), ...inBoth('office', kept ? 'wait.charter-kept' : 'wait.charter-not-kept')]);
}

function today(): Saying[] {
    return [gregorian(day.value), hijri(day.value)].map((text) => ({ text, lang: language.value, kind: 'office' }));
}

function ofPlace(): Saying[] {
    return inTongues('office', hall === null ? branch.value?.names : (hallNames(hall) ?? branch.value?.names));
}

function stale(): Saying[] {
    return live.value ? inBoth('stale', 'common.updated-at', { times: { time: live.value.at } }) : inBoth('stale', 'common.lost');
}

function isServedHere(service: string): boolean {
    return hall === null || branch.value?.counters.some((counter) => counter.hall === hall && counter.services.includes(service)) === true;
}
