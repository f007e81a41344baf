import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { secondsLeft, watchForIdleness } from './idle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('aQuietVisitorIsAskedBeforeTheKioskStartsAgain', () => {
    const onIdle = vi.fn();
    const stop = watchForIdleness(onIdle);
    vi.advanceTimersByTime(61_000);
    expect(secondsLeft.value).toBe(19);
    expect(onIdle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(19_000);
    expect(onIdle).toHaveBeenCalledOnce();
    stop();
});

test('oneTouchIsASignOfLife', () => {
    const onIdle = vi.fn();
    const stop = watchForIdleness(onIdle);
    vi.advanceTimersByTime(70_000);
    dispatchEvent(new Event('pointerdown'));
    expect(secondsLeft.value).toBeUndefined();
    vi.advanceTimersByTime(30_000);
    expect(onIdle).not.toHaveBeenCalled();
    stop();
});
