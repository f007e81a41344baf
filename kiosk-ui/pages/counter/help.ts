import { computed } from '@preact/signals';
import { post } from '../../shared/api/client.ts';
import { officeMillis } from '../../shared/dates/now.ts';
import { calls, isOpen, look, watchCalls, type AssistanceCall } from '../../shared/help/calls.ts';
import { branch } from '../../shared/office/office.ts';
import { branchPath, counterId } from './desk.ts';
import { told } from './presses.ts';

/** A press for help goes out again and again until the office has heard it. */
const PATIENCE_MILLIS = 90_000;
/** Who is on the way is told for this long. */
const TOLD_MILLIS = 600_000;

let stopWatching: (() => void) | undefined;

/** The call of this counter that is open, or who comes. */
export const called = computed<AssistanceCall | undefined>(() =>
    calls.value.find((one) => one.from === 'counter' && one.place === counterId.value && (isOpen(one) || Date.parse(one.answeredAt ?? '') > officeMillis() - TOLD_MILLIS)),
);

/** A press for help waits behind no other press; pressed again it is the same call. */
export async function callHelp(urgent: boolean): Promise<void> {
    const answer = await post<AssistanceCall>(branchPath('assistance'), { from: 'counter', place: counterId.peek(), urgent }, { patienceMillis: PATIENCE_MILLIS });
    if (!answer.ok) return void (told.value = { problem: answer.problem });
    calls.value = [answer.value, ...calls.peek().filter(({ call }) => call !== answer.value.call)];
    stopWatching ??= watchCalls(() => branch.peek()?.id);
}

/** It was a mistake. */
export async function takeBackHelp(): Promise<void> {
    const open = called.peek();
    if (!open || !isOpen(open)) return;
    const answer = await post(branchPath(`assistance/${open.call}/withdraw`), {}, { patienceMillis: PATIENCE_MILLIS });
    if (!answer.ok) told.value = { problem: answer.problem };
    stopWatching?.();
    stopWatching = undefined;
    await look(branch.peek()?.id);
}
