import { effect, signal } from '@preact/signals';
import { get, post } from '../../shared/api/client.ts';
import { explain } from '../../shared/api/problem.ts';
import { askToSignIn } from '../../shared/sign-in.ts';
import { t } from '../../shared/words/words.ts';
import { actsAnywhere, branchPath, counterId } from './desk.ts';
import { digit, done, letter, panel, type Choice } from './panels.ts';
import { press, tell } from './presses.ts';

/** Somebody who may sit down at this counter. */
interface Colleague {
    readonly user: string;
    readonly name: string;
    /** Why they could not go on now. */
    readonly shut?: string;
}

const DIGITS = 10;
/** What is said of somebody else, in fewer words than to them. */
const SAID = new Set(['colleague-at-a-counter', 'colleague-unskilled']);

/** Undefined until the office has said. */
export const colleagues = signal<readonly Colleague[] | undefined>(undefined);

/** Asks anew whenever the panel is opened. */
export function watchColleagues(): () => void {
    return effect(() => {
        if (panel.value !== 'hand-over') return;
        colleagues.value = undefined;
        void look();
    });
}

async function look(): Promise<void> {
    const answer = await get<{ readonly colleagues: readonly Colleague[] }>(branchPath(`counters/${counterId.peek()}/hand-over`), { patienceMillis: 0 });
    if (answer.ok) colleagues.value = answer.value.colleagues;
}

/** Those who can go on stand first, and have the keys. */
export function handingOver(): Choice[] {
    const all = colleagues.value ?? [];
    const free = all.filter(({ shut }) => !shut).map((one, index) => ({ ...(index < DIGITS ? digit(index) : letter(index - DIGITS)), words: one.name || one.user, act: done(() => handOver(one)) }));
    const busy = all.filter(({ shut }) => shut).map(({ user, name, shut = '' }) => ({ code: '', hint: '', words: name || user, aside: why(shut), shut: true, act: () => undefined }));
    return [...free, ...busy];
}

function why(shut: string): string {
    return SAID.has(shut) ? t(`counter.${shut}`) : explain({ slug: shut, status: 409, title: '' });
}

/** Whoever gives their counter away is done here; a manager stays. */
async function handOver({ user, name }: Colleague): Promise<void> {
    const answer = await press('hand-over', { user });
    if (!answer?.ok) return;
    if (actsAnywhere.peek()) return tell('counter.handed-over', { who: name || user });
    await signOut();
}

export async function signOut(): Promise<void> {
    await post('/api/v1/sign-out');
    askToSignIn();
}
