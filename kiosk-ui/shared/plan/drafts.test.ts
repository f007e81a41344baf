import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draft } from './draft.ts';
import { draftProblem, drafts, dropDraft, keepDraft, readDrafts } from './drafts.ts';

const PLAN = draft([{ id: 'main', seats: 4 }], [{ id: 'c1', hall: 'main' }]);
const KNOWN = { id: '7', name: 'Two doors', keptAt: '2026-11-22T08:00:00Z', plan: PLAN };

interface Sent {
    readonly path: string;
    readonly method: string;
}

let sent: Sent[] = [];

/** An office that answers so; a look at the list tells what it keeps. */
function office(status: number, body: unknown = {}): void {
    vi.stubGlobal('fetch', (path: string, { method = 'GET' }: RequestInit) => {
        sent.push({ path, method });
        return Promise.resolve(method === 'GET' ? Response.json({ plans: [KNOWN] }) : new Response(status === 204 ? null : JSON.stringify(body), { status }));
    });
}

beforeEach(() => {
    sent = [];
    drafts.value = [];
    draftProblem.value = undefined;
});
afterEach(() => vi.unstubAllGlobals());

test('what is kept under a name that is there takes its place', async () => {
    office(200);
    await readDrafts('olaya');
    expect(await keepDraft('olaya', 'Two doors', PLAN)).toBe(true);
    expect(sent[1]).toEqual({ path: '/api/v1/branches/olaya/floor-plans/7', method: 'PUT' });
    await keepDraft('olaya', 'Another', PLAN);
    expect(sent.at(-2)?.path).not.toBe('/api/v1/branches/olaya/floor-plans/7');
});

test('a no is told and nothing is lost', async () => {
    office(409, { code: 'floor-plans-full' });
    await readDrafts('olaya');
    expect(await keepDraft('olaya', 'One more', PLAN)).toBe(false);
    expect(draftProblem.value).toBeDefined();
    expect(drafts.value).toEqual([KNOWN]);
});

test('after one is dropped the list is read again', async () => {
    office(204);
    await dropDraft('olaya', '7');
    expect(sent.map(({ method }) => method)).toEqual(['DELETE', 'GET']);
    expect(draftProblem.value).toBeUndefined();
});
