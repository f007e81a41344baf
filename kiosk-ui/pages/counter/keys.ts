import { aside } from './aside.ts';
import { desk, stage } from './desk.ts';
import { deeds, startService } from './deeds.ts';
import { goTo, guide, step } from './guide.ts';
import { isOpen } from '../../shared/help/calls.ts';
import { called, callHelp, takeBackHelp } from './help.ts';
import { pressMain } from './main-press.ts';
import { nameOutcome, OUTCOMES, point, pointedAt, tickAndGoOn } from './outcome.ts';
import { moveReason } from './standstill.ts';
import { store } from './store.ts';
import { addedMinutes, choices, closePanel, openPanel, panel, place, PLACES, STEP_MINUTES, type Place } from './panels.ts';

const MAIN_PRESSES = new Set(['Space', 'Enter', 'NumpadEnter']);

/** Listens to the whole keyboard for as long as the console is shown. Returns the way to stop. */
export function listenToKeys(): () => void {
    document.addEventListener('keydown', onKey);
    document.addEventListener('mousedown', keepFocus);
    return () => {
        document.removeEventListener('keydown', onKey);
        document.removeEventListener('mousedown', keepFocus);
    };
}

/** A clicked button must not keep the keyboard: the next space bar belongs to the big button again. */
function keepFocus(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
}

function onKey(event: KeyboardEvent): void {
    if (isHeldDown(event)) return event.preventDefault();
    if (stage.value !== 'desk' || event.repeat || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    if (isOwnKey(event)) return;
    const code = event.code.replace(/^Numpad(?=\d)/, 'Digit');
    const handled = forHelp(code, event) || (panel.value ? inPanel(code) : onDesk(code, event));
    if (handled) event.preventDefault();
}

/** Help is called from wherever one is, with a panel open too. */
function forHelp(code: string, { shiftKey, altKey }: KeyboardEvent): boolean {
    if (altKey) return false;
    if (code === 'KeyA') return run(() => void callHelp(shiftKey));
    return code === 'KeyU' && called.value && isOpen(called.value) ? run(() => void takeBackHelp()) : false;
}

/** A key that is held down is one press, also on a button that has the focus: a browser would press that again and again. */
function isHeldDown({ repeat, code, target }: KeyboardEvent): boolean {
    return repeat && MAIN_PRESSES.has(code) && !isTyping(target);
}

function isTyping(target: EventTarget | null): boolean {
    return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** Whoever walks through the page by Tab presses what they stand on. */
function isOwnKey({ code, target }: KeyboardEvent): boolean {
    return MAIN_PRESSES.has(code) && target instanceof Element && target.closest('button, a') !== null;
}

function inPanel(code: string): boolean {
    if (code === 'Escape') return run(closePanel);
    if ((panel.value === 'pause' || panel.value === 'standstill') && (code === 'ArrowUp' || code === 'ArrowDown')) return run(() => lengthen(code === 'ArrowUp' ? STEP_MINUTES : -STEP_MINUTES));
    if (panel.value === 'transfer' && (code === 'ArrowLeft' || code === 'ArrowRight')) return run(() => movePlace(code));
    if (panel.value === 'standstill' && (code === 'ArrowLeft' || code === 'ArrowRight')) return run(() => moveReason(isForward(code)));
    if (panel.value === 'guide' && (code === 'ArrowDown' || code === 'ArrowUp')) return run(() => goTo(step.value + (code === 'ArrowDown' ? 1 : -1)));
    const choice = choices.value.find((one) => one.code === code);
    return choice ? run(choice.act) : false;
}

function lengthen(minutes: number): void {
    addedMinutes.value += minutes;
}

function movePlace(code: string): void {
    const index = PLACES.indexOf(place.value) + (isForward(code) ? 1 : -1);
    place.value = PLACES[index] ?? place.value;
}

function isForward(code: string): boolean {
    return (code === 'ArrowRight') === (document.documentElement.dir === 'ltr');
}

function onDesk(code: string, { shiftKey, altKey }: KeyboardEvent): boolean {
    if (code === 'KeyT') return transfer(shiftKey ? 'first' : altKey ? 'last' : 'own');
    if (altKey) return false;
    if (shiftKey) return fromAside(code);
    if (code === 'Space') return run(pressMain);
    if (MAIN_PRESSES.has(code) || code === 'KeyS') return run(startService);
    if (code === 'ArrowDown' || code === 'ArrowUp') return run(() => point(pointedAt.value + (code === 'ArrowDown' ? 1 : -1)));
    if (code === 'KeyX') return run(tickAndGoOn);
    if (code === 'KeyQ') return run(store);
    if (code === 'KeyI' && guide.value) return run(() => openPanel('guide'));
    if (code === 'KeyD' && desk.value?.counter.ticket) return run(() => openPanel('delivered'));
    if (code === 'KeyM' && desk.value?.counter.ticket) return run(() => openPanel('marks'));
    if (code === 'KeyW') return run(() => openPanel('why'));
    return byOutcome(code) || byDeed(code);
}

function transfer(at: Place): boolean {
    return desk.value?.counter.ticket ? run(() => openPanel('transfer', at)) : false;
}

function fromAside(code: string): boolean {
    const one = aside.value[Number(code.replace('Digit', '')) - 1];
    return code.startsWith('Digit') && one?.act ? run(one.act) : false;
}

function byOutcome(code: string): boolean {
    const finish = desk.value?.counter.ticket && code.startsWith('Digit') ? OUTCOMES[Number(code.slice(-1)) - 1] : undefined;
    return finish ? run(() => nameOutcome(finish)) : false;
}

function byDeed(code: string): boolean {
    const deed = deeds.value.find((one) => one.code === code);
    return deed?.can ? run(deed.act) : false;
}

function run(act: () => void): true {
    act();
    return true;
}
