import { effect } from '@preact/signals';
import { post } from '../../shared/api/client.ts';
import { ring } from '../../shared/alarm/alarm.ts';
import { calls, look, sorted, watchCalls, type AssistanceCall } from '../../shared/help/calls.ts';
import { branch } from '../../shared/office/office.ts';

const id = () => branch.peek()?.id;

/** Shows who calls, and rings for every call that is new; returns the way to stop. */
export function hearCalls(): () => void {
    const heard = new Set<string>();
    const silence = effect(() => {
        const fresh = sorted(calls.value).open.filter(({ call }) => !heard.has(call));
        fresh.forEach(({ call }) => heard.add(call));
        if (fresh.length > 0) ring();
    });
    const stop = watchCalls(id);
    return () => {
        stop();
        silence();
    };
}

/** Says that whoever is signed in goes there. */
export async function answerCall({ call }: AssistanceCall): Promise<void> {
    await post(`/api/v1/branches/${id()}/assistance/${call}/answer`);
    await look(id());
}

/** Somebody is at the door who can't come in by themselves. */
export async function noteCall(from: 'door' | 'phone', place: string): Promise<void> {
    await post(`/api/v1/branches/${id()}/assistance`, { from, place });
    await look(id());
}
