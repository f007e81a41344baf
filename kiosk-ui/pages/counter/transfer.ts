import { effect, signal } from '@preact/signals';
import { get } from '../../shared/api/client.ts';
import type { WaitPromise } from '../../shared/api/contract.ts';
import { explain } from '../../shared/api/problem.ts';
import { branch, counterLabel, live, serviceOf } from '../../shared/office/office.ts';
import { waitInWords } from '../../shared/wait/wait.ts';
import { named, t } from '../../shared/words/words.ts';
import { branchPath, counterId, currentService, desk } from './desk.ts';
import { digit, done, letter, panel, place, type Choice } from './panels.ts';
import { about, press } from './presses.ts';

/** One way that the person here may be sent, and what it would do to their wait. */
interface Way {
    readonly back?: boolean;
    readonly service?: string;
    readonly counter?: string;
    readonly ahead?: number;
    readonly aheadByArrival?: number;
    readonly expected?: WaitPromise;
    /** Why it would be refused. */
    readonly shut?: string;
}

type To = { readonly service: string } | { readonly counter: string } | { readonly back: true };

/** What the office says of every way; nothing until it has. */
const ways = signal<readonly Way[]>([]);

/** Asks anew whenever the panel is opened or another place is chosen; what comes late of another place is not shown. */
export function watchWays(): () => void {
    return effect(() => {
        const asked = panel.value === 'transfer' ? place.value : undefined;
        ways.value = [];
        if (asked) void look(asked);
    });
}

async function look(asked: string): Promise<void> {
    const answer = await get<{ readonly ways: readonly Way[] }>(branchPath(`counters/${counterId.peek()}/transfer-preview?place=${asked}`), { patienceMillis: 0 });
    if (answer.ok && panel.peek() === 'transfer' && place.peek() === asked) ways.value = answer.value.ways;
}

export function transferring(): Choice[] {
    const services = (branch.value?.services ?? []).filter(({ id }) => id !== currentService.value);
    const counters = (branch.value?.counters ?? []).filter(({ id }) => id !== counterId.value);
    const toService = services.map(({ id }, index) => choice(digit(index), named(serviceOf(id)?.names), { service: id }, ({ service, back }) => !back && service === id));
    const toCounter = counters.map(({ id }, index) => ({
        ...standing(id),
        ...choice(letter(index), t('counter.number', { counter: counterLabel(id) }), { counter: id }, ({ counter, back }) => !back && counter === id),
    }));
    return [...toSender(), ...toService, ...toCounter];
}

/** Who was sent here can be sent back. */
function toSender(): Choice[] {
    const here = desk.value?.counter.ticket;
    const sent = desk.value?.visit?.steps.findLast(({ outcome }) => outcome === 'transferred');
    if (!here || !sent?.counter || sent.counter === counterId.value) return [];
    return [choice({ code: 'KeyB', hint: 'B' }, t('counter.transfer-back', { counter: counterLabel(sent.counter) }), { back: true }, ({ back }) => back === true)];
}

function choice(key: { readonly code: string; readonly hint: string }, words: string, to: To, isMeant: (way: Way) => boolean): Choice {
    const way = ways.value.find(isMeant);
    const act = done(() => press('transfer', about({ ...to, place: place.peek() })));
    if (way?.shut) return { ...key, words, aside: explain({ slug: way.shut, status: 409, title: '' }), shut: true, act: () => undefined };
    return { ...key, words, ...(way ? { aside: effectOf(way) } : {}), act };
}

/** "2 ahead · 6 to 25 minutes", and whom a place at the front passes or one at the end lets go first. */
function effectOf({ ahead = 0, aheadByArrival = ahead, expected }: Way): string {
    const passed = aheadByArrival - ahead;
    const others = passed > 0 ? t('counter.transfer-passes', { count: passed }) : passed < 0 ? t('counter.transfer-lets', { count: -passed }) : '';
    return [t('counter.transfer-ahead', { count: ahead }), waitInWords(expected), others].filter(Boolean).join(' · ');
}

/** Whoever is sent to a counter where nobody sits waits for nobody, so that is said. */
function standing(id: string): Pick<Choice, 'aside'> {
    const state = live.value?.counters.find(({ counter }) => counter === id)?.state;
    return state && state !== 'open' ? { aside: t(`counter.state-${state}`) } : {};
}
