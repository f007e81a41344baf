import { effect } from '@preact/signals';
import type { CallOnBoard, Live } from '@dawr/kiosk-ui/shared/api/contract.ts';
import type { StreamMessage } from '@dawr/kiosk-ui/shared/api/messages.ts';
import { officeMillis } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { branch, counterLabel, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { wakings } from '@dawr/display-ui/shared/asleep.ts';
import { announce, isOver, sayNothingMore } from '@dawr/display-ui/shared/voice/announcer.ts';
import { CallSequence, type ShownCall } from './CallSequence.ts';

/** The hall that this screen hangs in; without one it shows the whole branch. */
export const hall = new URLSearchParams(location.search).get('hall');

export const sequence = new CallSequence(({ ticketId, number, counter, language }) => announce({ key: ticketId, number, counter: counterLabel(counter), language }));

/** A call as an entry of the stream tells it, ahead of the next board. */
interface CallFact {
    readonly fact: string;
    readonly ticketId?: string;
    readonly number?: string;
    readonly service?: string;
    readonly counter?: string;
    readonly language?: string;
}

const CALLS = new Set(['ticket-called', 'ticket-recalled']);
let begun: string | undefined;
/** Calls were made while this screen heard nothing; the next board says where they stand. */
let missed = false;
/** A call that was made longer ago while this screen heard nothing is shown where it stands, but not rung for: nobody waits for it to be said. */
const NEW_MILLIS = 60_000;

/** The board from before this machine slept. */
let outlived: Live | undefined;

/** Whoever has slept begins as if switched on: what was called meanwhile is no news. */
effect(() => {
    if (wakings.value === 0) return;
    begun = undefined;
    outlived = live.peek();
    sayNothingMore();
});

/** The board: everything is on it, though up to a second later than the entries. */
effect(() => {
    if (live.value && branch.value && live.value !== outlived) takeBoard(live.value);
});

function takeBoard({ epoch, calls }: Live): void {
    const here = calls.filter((call) => isHere(call.counter));
    if (begun !== epoch || here.length === 0 || missed || here.some(isMissed)) sequence.begin(here);
    else here.toReversed().filter(({ state }) => state === 'called').forEach((call) => sequence.add(call));
    const settled = new Set(here.filter(({ state }) => state !== 'called').map(({ ticketId }) => ticketId));
    sequence.settle(settled);
    isOver(settled);
    begun = epoch;
    missed = false;
}

/** Called, not known here, and too long ago to be told as new. */
function isMissed(call: CallOnBoard): boolean {
    return call.state === 'called' && !isNew(call.at) && !sequence.knows(call);
}

function isNew(at: string): boolean {
    return officeMillis() - Date.parse(at) < NEW_MILLIS;
}

/** Each entry as it is committed, so that a press is on the wall at once. */
export function hear({ event, data }: StreamMessage): void {
    if (event !== 'entry' || begun === undefined) return;
    const { at, facts } = JSON.parse(data) as { readonly at: string; readonly facts: readonly CallFact[] };
    const calls = facts.map((fact) => shownCall(fact, at)).filter((call): call is ShownCall => call !== undefined && isHere(call.counter));
    if (isNew(at)) calls.forEach((call) => sequence.add(call));
    else missed ||= calls.length > 0;
}

function shownCall({ fact, ticketId, number, service, counter, language }: CallFact, at: string): ShownCall | undefined {
    if (!CALLS.has(fact) || !ticketId || !number || !service || !counter) return undefined;
    return { ticketId, number, service, counter, at, ...(language ? { language } : {}) };
}

/** Whether a counter is in this screen's hall. */
export function isHere(counter: string): boolean {
    return hall === null || branch.value?.counters.some(({ id, hall: at }) => id === counter && at === hall) === true;
}
