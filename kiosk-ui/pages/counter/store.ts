import { effect, signal } from '@preact/signals';
import { desk } from './desk.ts';
import { callNext, pressed, told } from './presses.ts';

/** Whether the press for the next is kept: whoever is next is called as soon as this counter is free and somebody waits. */
export const stored = signal(false);

/** A press that nobody came for in this time is forgotten: the clerk may have gone since, and nobody is called to an empty chair. */
const KEPT_MILLIS = 300_000;
/** Longer than what counts as a bounce of the press before. */
const BREATH_MILLIS = 450;

/** Keeps the press, or takes it back. A page that is opened anew has kept none. */
export function store(): void {
    stored.value = !stored.peek();
}

/** Calls by itself for as long as the console is shown; returns the way to stop. */
export function watchStored(): () => void {
    const stops = [effect(forgetInTime), effect(forgetAtAClosedCounter), effect(callSoon)];
    return () => stops.forEach((stop) => stop());
}

function forgetInTime(): (() => void) | undefined {
    if (!stored.value || desk.value?.counter.ticket) return undefined;
    const timer = setTimeout(() => (stored.value = false), KEPT_MILLIS);
    return () => clearTimeout(timer);
}

function forgetAtAClosedCounter(): void {
    if (desk.value && desk.value.counter.state !== 'open') stored.value = false;
}

function callSoon(): (() => void) | undefined {
    if (!stored.value || pressed.value || !isFree() || !desk.value?.next) return undefined;
    const timer = setTimeout(() => void callIt(), BREATH_MILLIS);
    return () => clearTimeout(timer);
}

/** One press calls one person: it is used up once somebody is called, or the office says no. */
async function callIt(): Promise<void> {
    const called = await callNext();
    if (called || 'problem' in (told.peek() ?? {})) stored.value = false;
}

function isFree(): boolean {
    return desk.value?.counter.state === 'open' && !desk.value.counter.ticket;
}
