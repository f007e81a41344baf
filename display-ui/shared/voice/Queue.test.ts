import { expect, test } from 'vitest';
import { Queue } from './Queue.ts';

const spoken: string[] = [];
let end = () => undefined as void;
const queue = new Queue(({ number }, times) => {
    spoken.push(`${number} ${times}`);
    return new Promise((done) => (end = done));
});

test('callsAreSaidOneAfterTheOtherAndTwiceWhereNobodyWaits', async () => {
    add('A-1');
    add('A-2');
    add('A-3');
    add('A-4');
    expect(spoken).toEqual(['A-1 2']);
    await ended();
    expect(spoken).toEqual(['A-1 2', 'A-2 1']);
    queue.drop(new Set(['A-2', 'A-3']));
    await ended();
    expect(spoken).toEqual(['A-1 2', 'A-2 1', 'A-4 2']);
    await ended();
    add('A-5');
    expect(spoken.at(-1)).toBe('A-5 2');
});

test('aSentenceThatFailsHoldsNobodyUp', async () => {
    const after: string[] = [];
    const failing = new Queue(({ number }) => (after.push(number), Promise.reject(new Error('no sound'))));
    failing.add({ key: '1', number: '1', counter: '1' });
    failing.add({ key: '2', number: '2', counter: '1' });
    await new Promise((done) => setTimeout(done));
    expect(after).toEqual(['1', '2']);
});

function add(number: string): void {
    queue.add({ key: number, number, counter: '4' });
}

async function ended(): Promise<void> {
    end();
    await new Promise((done) => setTimeout(done));
}
