import { learnOfficeTime } from '../dates/now.ts';
import { language } from '../words/words.ts';
import { newKey } from './newKey.ts';
import { noConnection, problemFrom, type Problem } from './problem.ts';
import { nameSpeaker } from './speaker.ts';

/** The office said yes and gave something, or it said no and why. */
export type Answer<T> = { readonly ok: true; readonly status: number; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export interface Request {
    readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
    readonly body?: unknown;
    /** The secret of a ticket; without one the session or device cookie speaks. */
    readonly token?: string | undefined;
    /** Under which it is asked, for whoever asks the same again later; else a new one. */
    readonly key?: string;
    /** The version that a replacement was written against. */
    readonly version?: number;
    /** How long an unanswered request is repeated, always under the same key, so that it can never count twice. */
    readonly patienceMillis?: number;
    /** What takes the office a while is waited for, not asked for again and again. */
    readonly answerMillis?: number;
    /** Lets the request outlive the page. */
    readonly keepalive?: boolean;
}

const PATIENCE_MILLIS = 15_000;
const FIRST_PAUSE_MILLIS = 300;
const LONGEST_PAUSE_MILLIS = 4_000;
/** An answer that takes longer is given up and asked for again. */
const ANSWER_MILLIS = 8_000;
/** Twelve megabytes over a slow line of an office. */
const LARGE_MILLIS = 60_000;
/** These mean "not now": nothing has changed on the server. */
const NOT_NOW = new Set([429, 502, 503, 504]);

/** Asks the office for something. */
export function get<T>(path: string, request: Request = {}): Promise<Answer<T>> {
    return ask<T>(path, { ...request, method: 'GET' });
}

/** Asks the office to do something, once, however often the network makes us repeat it. */
export function post<T>(path: string, body: unknown = {}, request: Request = {}): Promise<Answer<T>> {
    return ask<T>(path, { ...request, method: 'POST', body });
}

/** Asks the office to replace something; with a version only if it is still as whoever asks has seen it. */
export function put<T>(path: string, body: unknown, version?: number): Promise<Answer<T>> {
    return ask<T>(path, { method: 'PUT', body, ...(version === undefined ? {} : { version }) });
}

/** Asks the office to take something away; that it is gone already is an answer too. */
export function remove(path: string): Promise<Answer<undefined>> {
    return ask<undefined>(path, { method: 'DELETE' });
}

/** A picture or document of a ticket. */
export async function file(path: string, token: string): Promise<Blob | undefined> {
    try {
        const response = await fetch(path, { headers: { Authorization: `Ticket ${token}` } });
        return response.ok ? await response.blob() : undefined;
    } catch {
        return undefined;
    }
}

/** A sound that this device plays. */
export async function sound(path: string): Promise<ArrayBuffer | undefined> {
    try {
        const response = await fetch(path, { headers: nameSpeaker(new Headers()), signal: AbortSignal.timeout(ANSWER_MILLIS) });
        return response.ok ? await response.arrayBuffer() : undefined;
    } catch {
        return undefined;
    }
}

/** A picture or film that a screen shows; a large one takes its time. */
export async function picture(path: string): Promise<Blob | undefined> {
    try {
        const response = await fetch(path, { headers: nameSpeaker(new Headers()), signal: AbortSignal.timeout(LARGE_MILLIS) });
        return response.ok ? await response.blob() : undefined;
    } catch {
        return undefined;
    }
}

/** Brings the office a file as it is, once: whoever brings it sees whether it came. */
export async function bring<T>(path: string, what: Blob): Promise<Answer<T>> {
    const headers = new Headers({ Accept: 'application/json, application/problem+json', 'Accept-Language': language.value, 'Idempotency-Key': newKey(), 'Content-Type': 'application/octet-stream' });
    try {
        const response = await fetch(path, { method: 'POST', headers: nameSpeaker(headers), body: what, signal: AbortSignal.timeout(LARGE_MILLIS) });
        return answer<T>({ response, text: await response.text() });
    } catch {
        return { ok: false, problem: noConnection };
    }
}

async function ask<T>(path: string, request: Request): Promise<Answer<T>> {
    const prepared = prepare(request);
    const until = Date.now() + (request.patienceMillis ?? PATIENCE_MILLIS);
    for (let pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
        const heard = await attempt(path, prepared, request.answerMillis);
        const retryable = heard === undefined || NOT_NOW.has(heard.response.status);
        const rest = pauseMillis(heard?.response, pause);
        if (!retryable || Date.now() + rest > until) return heard ? answer<T>(heard) : { ok: false, problem: noConnection };
        await new Promise((resolve) => setTimeout(resolve, rest));
    }
}

function prepare({ method = 'GET', body, token, key = newKey(), version, keepalive = false }: Request): RequestInit {
    const headers = new Headers({ Accept: 'application/json, application/problem+json', 'Accept-Language': language.value });
    if (method === 'POST') headers.set('Idempotency-Key', key);
    if (body !== undefined) headers.set('Content-Type', 'application/json');
    if (version !== undefined) headers.set('If-Match', `"${version}"`);
    if (token) headers.set('Authorization', `Ticket ${token}`);
    return { method, headers: nameSpeaker(headers), keepalive, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
}

interface Heard {
    readonly response: Response;
    readonly text: string;
}

/** An answer that breaks off in the middle is none: it is asked for again. */
async function attempt(path: string, prepared: RequestInit, answerMillis = ANSWER_MILLIS): Promise<Heard | undefined> {
    try {
        const response = await fetch(path, { ...prepared, signal: AbortSignal.timeout(answerMillis) });
        learnOfficeTime(response.headers.get('Date'));
        return { response, text: await response.text() };
    } catch {
        return undefined;
    }
}

function pauseMillis(response: Response | undefined, pause: number): number {
    const asked = Number(response?.headers.get('Retry-After') ?? 0) * 1_000;
    return Math.max(asked, pause) * (0.75 + Math.random() / 2);
}

function answer<T>({ response, text }: Heard): Answer<T> {
    if (!response.ok) return { ok: false, problem: problemFrom(response.status, text) };
    return { ok: true, status: response.status, value: (text ? JSON.parse(text) : undefined) as T };
}
