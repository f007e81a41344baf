import { afterEach, expect, test, vi } from 'vitest';
import { canBeAskedAgain, paper, printPaper, said } from './paper.ts';

afterEach(() => vi.unstubAllGlobals());

function office(answer: object): void {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(answer), { status: 200, headers: { 'Content-Type': 'application/json' } })));
}

test('while the paper is on its way, it is said to come', () => {
    paper.value = undefined;
    expect(said()).toBe('kiosk.paper-coming');
});

test('a paper that came is not offered again, one that did not is', async () => {
    office({ paper: 'printed' });
    await printPaper('riyadh-olaya', 'secret');
    expect([said(), canBeAskedAgain()]).toEqual(['kiosk.printing', false]);
    office({ paper: 'paper-out' });
    await printPaper('riyadh-olaya', 'secret');
    expect([said(), canBeAskedAgain()]).toEqual(['kiosk.paper-failed', true]);
});

test('a paper that may be half out is not offered again', async () => {
    office({ paper: 'broken-off' });
    await printPaper('riyadh-olaya', 'secret');
    expect([said(), canBeAskedAgain()]).toEqual(['kiosk.paper-failed', false]);
});

test('where the office does not print, the code is what is taken along', async () => {
    office({ paper: 'none' });
    await printPaper('riyadh-olaya', 'secret');
    expect(said()).toBe('kiosk.no-printer');
    paper.value = undefined;
    expect(said()).toBe('kiosk.no-printer');
});
