import { effect, signal } from '@preact/signals';
import { get, post } from '@dawr/kiosk-ui/shared/api/client.ts';
import type { Me } from '@dawr/kiosk-ui/shared/api/contract.ts';
import type { Problem } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { speakForDevice } from '@dawr/kiosk-ui/shared/api/speaker.ts';
import type { StreamListener } from '@dawr/kiosk-ui/shared/api/stream.ts';
import { followBranch, readBranch } from '@dawr/kiosk-ui/shared/office/office.ts';
import { wakings } from './asleep.ts';

/** Where a screen on the wall stands: finding its office, waiting for its enrolment, or showing. */
export const stage = signal<'opening' | 'enrolment' | 'showing'>('opening');
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);

/** Nobody stands by to press a button: a screen that can't reach its office asks again, for ever. */
const AGAIN_MILLIS = 4_000;
/** How often a screen looks whether its branch was set up anew. */
const SET_UP_MILLIS = 120_000;

const wish = new URLSearchParams(location.search);
let listener: Partial<StreamListener> = {};
let stopFollowing = () => undefined as void;
let setUpTimer: ReturnType<typeof setInterval> | undefined;

/** Begins a screen; `onStream` is told of everything that happens in the branch. */
export function beginScreen(onStream: Partial<StreamListener> = {}): void {
    speakForDevice();
    listener = onStream;
    void begin();
    effect(() => {
        if (wakings.value > 0 && stage.peek() === 'showing') void begin();
    });
}

async function begin(): Promise<void> {
    const me = await get<Me>('/api/v1/me');
    if (!me.ok && me.problem.status === 401) return void (stage.value = 'enrolment');
    const id = me.ok ? me.value.branch : undefined;
    if (!id) return later(me.ok ? undefined : me.problem);
    await open(id);
}

async function open(id: string): Promise<void> {
    const answer = await readBranch(id);
    if (!answer.ok) return later(answer.problem);
    problem.value = undefined;
    stage.value = 'showing';
    stopFollowing();
    clearInterval(setUpTimer);
    stopFollowing = followBranch(id, { ...listener, onRefused });
    setUpTimer = setInterval(() => void readBranch(id), SET_UP_MILLIS);
}

/** A screen whose credential was withdrawn asks to be enrolled anew. */
function onRefused(refusal: Problem): boolean {
    if (refusal.status !== 401) return false;
    stage.value = 'enrolment';
    return true;
}

function later(why: Problem | undefined): void {
    problem.value = why;
    setTimeout(() => void begin(), AGAIN_MILLIS);
}

/** Trades the code for this screen's own credential. */
export async function enrol(code: string): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    problem.value = undefined;
    const branch = wish.get('branch');
    const answer = await post<{ readonly branch: string }>('/api/v1/kiosks/enrol', { code, kind: 'display', ...(branch ? { branch } : {}) });
    busy.value = false;
    if (answer.ok) await open(answer.value.branch);
    else problem.value = answer.problem;
}
