import { fallSilent, toggleSpeech } from './Dock/voice.ts';
import { back } from './visit.ts';

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
};

/** A move across counts less than the same distance off to the side: rows and columns are kept. */
const SIDEWAYS = 3;

/** Where there is no control that way, what scrolls goes on by about two lines. */
const SCROLLED_PX = 120;

/** The key by which somebody who sees nothing finds the voice. */
const SPEECH_KEY = '*';

/** The kiosk by a keypad alone: arrows go to the nearest control that way, OK presses it, Back goes back, the star speaks. */
export function beginKeypad(): void {
    addEventListener('keydown', (event) => {
        fallSilent();
        if (event.key === SPEECH_KEY && !event.repeat) return toggleSpeech();
        if (event.key === 'Escape') return back();
        // OK that is held down is one press: it must not go on through the next screens (EN 301 549, 5.7).
        if (event.repeat && event.key === 'Enter') return event.preventDefault();
        const step = STEPS[event.key];
        // Up and down leave a field of one line whatever stands in it: a keypad has no Tab.
        if (!step || (step[0] !== 0 && isTyping(event.target))) return;
        event.preventDefault();
        const control = next(step);
        if (control) control.focus();
        else document.querySelector('.kiosk__main')?.scrollBy({ top: step[1] * SCROLLED_PX });
    });
}

function isTyping(target: EventTarget | null): boolean {
    return target instanceof HTMLInputElement && target.type === 'text' && target.value !== '';
}

function next(step: readonly [number, number]): HTMLElement | undefined {
    const scope = document.querySelector('dialog[open]') ?? document;
    const controls = [...scope.querySelectorAll<HTMLElement>('button, input, a[href]')];
    const from = document.activeElement;
    if (!(from instanceof HTMLElement) || !controls.includes(from)) return first(scope);
    return nearest(from, controls, step);
}

/** From nowhere, the keypad goes to what this screen is about; languages and help are one step further. */
function first(scope: ParentNode): HTMLElement | undefined {
    return scope.querySelector<HTMLElement>('main button, main input') ?? scope.querySelector<HTMLElement>('button') ?? undefined;
}

/** The nearest of the controls in that direction, as the eye sees it, whichever way the language runs. */
export function nearest(from: Element, controls: readonly HTMLElement[], [x, y]: readonly [number, number]): HTMLElement | undefined {
    const start = centre(from);
    const ahead = controls
        .filter((control) => control !== from)
        .map((control) => ({ control, dx: centre(control).x - start.x, dy: centre(control).y - start.y }))
        .map(({ control, dx, dy }) => ({ control, along: dx * x + dy * y, across: Math.abs(dx * y) + Math.abs(dy * x) }))
        .filter(({ along, across }) => along > 1 && across < along * 6);
    return ahead.sort((one, other) => one.along + SIDEWAYS * one.across - other.along - SIDEWAYS * other.across)[0]?.control;
}

function centre(element: Element): { x: number; y: number } {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
}
