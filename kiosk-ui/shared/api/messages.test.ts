import { expect, test } from 'vitest';
import { MessageCutter } from './messages.ts';

test('aMessageMayArriveInPieces', () => {
    const cutter = new MessageCutter();
    expect(cutter.take('id: e-1\nevent: en')).toEqual([]);
    expect(cutter.take('try\ndata: {"a":1}\n')).toEqual([]);
    expect(cutter.take('\n: heartbeat\n\ndata: x\n\n')).toEqual([
        { event: 'entry', data: '{"a":1}', id: 'e-1' },
        { event: 'message', data: 'x' },
    ]);
});

test('severalLinesOfDataAreOneMessage', () => {
    expect(new MessageCutter().take('data: a\r\ndata:b\r\n\r\n')).toEqual([{ event: 'message', data: 'a\nb' }]);
});
