import { effect, signal } from '@preact/signals';
import { get, post, type Answer } from '../../shared/api/client.ts';
import { newKey } from '../../shared/api/newKey.ts';
import type { Bundle, Need, Me, PriorityClass, Service, Ticket } from '../../shared/api/contract.ts';
import { book, checkIn, type Appointment } from '../../shared/come/come.ts';
import { timeZone } from '../../shared/dates/dates.ts';
import { noConnection, type Problem } from '../../shared/api/problem.ts';
import { speakForDevice } from '../../shared/api/speaker.ts';
import { branch, followBranch, live, readBranch, serviceOf } from '../../shared/office/office.ts';
import type { Standing } from '../../shared/offline/contact.ts';
import type { Doubt, Paper } from '../../shared/offline/paper.ts';
import type { Code } from '../../shared/Qr/Qr.tsx';
import { readToken } from '../../shared/ticket/token.ts';
import { dress, forgetPreferences } from '../../shared/theme/theme.ts';
import { language, type LanguageOnOffer } from '../../shared/words/words.ts';

/** Where the visitor at the kiosk stands. */
export type Stage =
    | { readonly at: 'opening' }
    | { readonly at: 'enrolment' }
    | { readonly at: 'services' }
    | { readonly at: 'confirm'; readonly service: Service; readonly bundle?: Bundle }
    | { readonly at: 'issued'; readonly service: Service; readonly ticket: Ticket }
    /** The office can't be reached, and the kiosk has given the ticket by itself. */
    | { readonly at: 'alone'; readonly service: Service; readonly paper: Paper; readonly code: Code }
    /** They have a code: an appointment, a voucher, or a ticket that they left while calling stood still. */
    | { readonly at: 'code' }
    /** There is no time left today. */
    | { readonly at: 'late'; readonly service: Service; readonly offer: Problem }
    | { readonly at: 'booked'; readonly service: Service; readonly appointment: Appointment }
    | { readonly at: 'sent'; readonly service: Service; readonly voucher: Voucher; readonly name: string };

/** A place that goes along to another branch. */
export interface Voucher {
    readonly voucher: string;
    readonly code: string;
    readonly until: string;
}

export const stage = signal<Stage>({ at: 'opening' });
export const priority = signal<PriorityClass>('none');
export const needs = signal<readonly Need[]>([]);
export const reach = signal(false);
export const problem = signal<Problem | undefined>(undefined);
export const busy = signal(false);

/** A kiosk that can't reach its office asks again after this long, for ever. */
const AGAIN_MILLIS = 4_000;
/** How often a kiosk looks whether services, documents or hours were changed. */
const SET_UP_MILLIS = 120_000;

/** How long a kiosk that can go on alone waits for its office while somebody stands before it. */
const VISITOR_PATIENCE_MILLIS = 3_000;

/** How this kiosk stands with its office; nothing where it could not go on alone. */
export const standing = signal<Standing | undefined>(undefined);

/** What is needed without the office comes once the page stands. */
const alone = () => import('./alone.ts');

let spoken: readonly LanguageOnOffer[] = [];
let stopFollowing = () => undefined as void;

/** Finds out which branch this kiosk belongs to, or asks for its enrolment. */
export async function begin(offers: readonly LanguageOnOffer[] = spoken): Promise<void> {
    spoken = offers;
    speakForDevice();
    const me = await get<Me>('/api/v1/me', { patienceMillis: VISITOR_PATIENCE_MILLIS });
    if (me.ok && me.value.branch) return open(me.value.branch);
    if (me.ok || me.problem.status === 401) return void (stage.value = { at: 'enrolment' });
    await openAsBefore(me.problem);
}

/** Without its office a kiosk opens as it was set up when it last heard of it. */
async function openAsBefore(why: Problem): Promise<void> {
    const before = globalThis.isSecureContext ? await (await alone()).branchBefore() : undefined;
    if (!before) {
        problem.value = why;
        return void setTimeout(() => void begin(), AGAIN_MILLIS);
    }
    branch.value = before;
    timeZone.value = before.timeZone;
    dress(before.theme);
    stand(before.id);
}

async function open(id: string): Promise<void> {
    const answer = await readBranch(id);
    return answer.ok ? stand(id) : openAsBefore(answer.problem);
}

function getReady({ standReady, rememberBranch }: Awaited<ReturnType<typeof alone>>): void {
    effect(() => branch.value && rememberBranch(branch.value));
    void standReady(spoken, post, (now) => (standing.value = now));
}

function stand(id: string): void {
    problem.value = undefined;
    stage.value = { at: 'services' };
    stopFollowing();
    stopFollowing = followBranch(id);
    setInterval(() => void readBranch(id), SET_UP_MILLIS);
    if (globalThis.isSecureContext && !standing.value) void alone().then(getReady);
}

/** Trades the code for this kiosk's own credential. */
export async function enrol(code: string, branchId: string | null): Promise<void> {
    await once(async () => {
        const body = { code, kind: 'kiosk', ...(branchId ? { branch: branchId } : {}) };
        const answer = await post<{ readonly branch: string }>('/api/v1/kiosks/enrol', body);
        if (answer.ok) await open(answer.value.branch);
        else problem.value = answer.problem;
    });
}

/** A service, or the first of a bundle's. */
export function choose(service: Service, bundle?: Bundle): void {
    problem.value = undefined;
    priority.value = 'none';
    needs.value = [];
    stage.value = { at: 'confirm', service, ...(bundle ? { bundle } : {}) };
}

export function back(): void {
    if (stage.value.at === 'confirm' && !busy.value) restart();
    else if (stage.value.at !== 'services' && stage.value.at !== 'opening' && stage.value.at !== 'enrolment') restart();
}

/** Takes the ticket: one, however often the button is touched. */
export async function take(service: Service, bundle?: Bundle): Promise<void> {
    const id = branch.value?.id;
    await once(async () => {
        const what = bundle ? { bundle: bundle.id } : { service: service.id };
        const wish = { ...what, language: language.value, priority: priority.value, channel: 'kiosk', ...(needs.value.length > 0 ? { needs: needs.value } : {}) };
        if (isCutOff()) return takeAlone(service, bundle);
        const key = newKey();
        const answer = await post<Ticket>(`/api/v1/branches/${id}/tickets`, wish, { key, ...(standing.value?.contact ? { patienceMillis: VISITOR_PATIENCE_MILLIS } : {}) });
        if (!answer.ok && isGone(answer.problem) && standing.value?.contact) await takeAlone(service, bundle, { key, wish });
        else if (answer.ok) stage.value = { at: 'issued', service, ticket: answer.value };
        else if (answer.problem.slug === 'not-by-closing' && !bundle) stage.value = { at: 'late', service, offer: answer.problem };
        else refused(answer.problem);
    });
}

/** Nobody answers, or nobody who could give a ticket. */
function isGone({ status }: Problem): boolean {
    return [0, 502, 503, 504].includes(status);
}

/** The kiosk knows that its office can't be reached, and goes on alone. */
export function isCutOff(): boolean {
    return standing.value?.contact !== undefined && !standing.value.reached;
}

async function takeAlone(service: Service, bundle?: Bundle, doubt?: Doubt): Promise<void> {
    const contact = standing.value?.contact;
    if (!contact) return void (problem.value = noConnection);
    const what = bundle ? { bundle: bundle.id } : { service: service.id };
    try {
        const { paper, code } = await (await alone()).takeAlone({ ...what, language: language.value, priority: priority.value, needs: needs.value }, contact, doubt);
        stage.value = { at: 'alone', service, paper, code };
    } catch {
        problem.value = noConnection;
    }
}

export function bringCode(): void {
    problem.value = undefined;
    stage.value = { at: 'code' };
}

/** What the reader read or somebody typed: an appointment, a ticket that was kept for them, or a voucher. */
export async function present(code: string): Promise<void> {
    await once(async () => {
        const answer = await trade(code.trim());
        const service = answer.ok ? serviceOf(answer.value.steps[0]?.service) : undefined;
        if (answer.ok && service) stage.value = { at: 'issued', service, ticket: answer.value };
        else if (!answer.ok) refused(answer.problem);
    });
}

/** A voucher says from where, to where and for what, and the office's mark stands behind it. */
const VOUCHER = /^[a-z0-9-]+\.\d{8}-v\d+\.[a-z0-9-]+\.([a-z0-9-]+)\.\d+\.\d+\.[\w-]{22}$/;

function trade(code: string): Promise<Answer<Ticket>> {
    const here = branch.value?.id ?? '';
    const service = VOUCHER.exec(code)?.[1];
    if (service) return post<Ticket>(`/api/v1/branches/${here}/tickets`, { service, voucher: code, language: language.value, channel: 'kiosk' });
    const token = readToken(code);
    if (!token) return Promise.resolve({ ok: false, problem: { slug: 'ticket-unknown', status: 404, title: '' } });
    if (token.number) return post<Ticket>(`/api/v1/branches/${here}/returns`, { token: token.secret });
    return checkIn(here, token.secret);
}

/** The first free time from tomorrow on. */
export async function bookFirst(service: Service, at: string): Promise<void> {
    await once(async () => {
        const answer = await book(branch.value?.id ?? '', service.id, at);
        if (answer.ok) stage.value = { at: 'booked', service, appointment: answer.value };
        else refused(answer.problem);
    });
}

/** To another branch, with the place in time. */
export async function sendOn(service: Service, to: string, name: string): Promise<void> {
    await once(async () => {
        const answer = await post<Voucher>(`/api/v1/branches/${branch.value?.id}/vouchers`, { service: service.id, branch: to });
        if (answer.ok) stage.value = { at: 'sent', service, voucher: answer.value, name };
        else refused(answer.problem);
    });
}

/** A kiosk whose credential was withdrawn must be enrolled anew; any other no is the visitor's to read. */
function refused(why: Problem): void {
    problem.value = why;
    if (why.status === 401) stage.value = { at: 'enrolment' };
}

function restart(): void {
    problem.value = undefined;
    priority.value = 'none';
    needs.value = [];
    stage.value = { at: 'services' };
}

/** The next visitor finds the kiosk as if nobody had been there. */
export function forgetVisitor(): void {
    restart();
    reach.value = false;
    forgetPreferences();
}

export function untouched(): boolean {
    return stage.value.at === 'opening' || stage.value.at === 'enrolment' || stage.value.at === 'services';
}

async function once(work: () => Promise<void>): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    problem.value = undefined;
    await work();
    busy.value = false;
}

effect(() => {
    document.documentElement.dataset['reach'] = reach.value ? 'low' : 'normal';
});

/** Whether the office issues tickets now. */
export function isOpen(): boolean {
    if (isCutOff()) return wasToBeOpen();
    return live.value?.open ?? branch.value?.open ?? true;
}

/** By what the office told at the last contact, and the time as it would be there now. */
function wasToBeOpen(): boolean {
    const contact = standing.value?.contact;
    if (!contact) return true;
    const now = Date.now() + Date.parse(contact.at) - Date.parse(contact.kioskAt);
    return contact.open.some(({ from, to }) => Date.parse(from) <= now && now < Date.parse(to));
}
