import { signal } from '@preact/signals';
import { get, type Answer } from '../api/client.ts';
import type { Branch, CounterSetUp, Live, Service } from '../api/contract.ts';
import type { StreamMessage } from '../api/messages.ts';
import { follow, type StreamListener, type StreamState } from '../api/stream.ts';
import { timeZone } from '../dates/dates.ts';
import { learnOfficeTime } from '../dates/now.ts';
import { dress } from '../theme/theme.ts';

/** How the branch is set up; nothing until it is known. */
export const branch = signal<Branch | undefined>(undefined);

/** The live board: counters, calls and lines. */
export const live = signal<Live | undefined>(undefined);

/** Whether the board is being kept up to date. */
export const line = signal<StreamState>('connecting');

/** Fetches how the branch is set up and dresses the page in its theme and time zone. */
export async function readBranch(id: string, token?: string): Promise<Answer<Branch>> {
    const answer = await get<Branch>(`/api/v1/branches/${id}`, { token });
    if (!answer.ok) return answer;
    branch.value = answer.value;
    timeZone.value = answer.value.timeZone;
    dress(answer.value.theme);
    return answer;
}

/** Keeps the live board up to date for ever; `onEntry` is told of each single fact. Returns the way to stop. */
export function followBranch(id: string, listener: Partial<StreamListener> = {}): () => void {
    return follow(
        `/api/v1/branches/${id}/events`,
        {
            ...listener,
            onMessage: (message) => {
                takeBoard(message);
                if (tellsOfSetUp(message)) void readBranch(id);
                listener.onMessage?.(message);
            },
            onState: (state) => {
                line.value = state;
                listener.onState?.(state);
            },
        },
        { resumes: true },
    );
}

/** An administrator has set the branch up anew: a page shows it at once, not at the next start. */
function tellsOfSetUp({ event, data }: StreamMessage): boolean {
    return event === 'entry' && data.includes('"setup-changed"');
}

/** Messages may arrive late or twice; a board only ever goes forward, except into a new epoch. */
function takeBoard({ event, data }: StreamMessage): void {
    if (event !== 'snapshot' && event !== 'live') return;
    const board = JSON.parse(data) as Live;
    const known = live.peek();
    if (known && known.epoch === board.epoch && known.seq > board.seq) return;
    learnOfficeTime(board.at);
    live.value = board;
}

export function serviceOf(id: string | undefined): Service | undefined {
    return branch.value?.services.find((service) => service.id === id);
}

/** What is said and shown of a counter: its label, or its id. */
export function counterLabel(id: string | undefined): string {
    const found: CounterSetUp | undefined = branch.value?.counters.find((counter) => counter.id === id);
    return found?.label ?? id ?? '';
}

export function hallNames(id: string | undefined): Readonly<Record<string, string>> | undefined {
    return branch.value?.halls.find((hall) => hall.id === id)?.names;
}
