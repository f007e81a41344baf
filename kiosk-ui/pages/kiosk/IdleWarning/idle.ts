import { signal } from '@preact/signals';

/** Nobody has touched anything for so long: ask. Long enough to read the longest page slowly (WCAG 2.2.1 lets them go on). */
const QUIET_SECONDS = 60;
/** A ticket left on the screen is soon somebody else's to see. */
export const QUIET_WITH_TICKET_SECONDS = 25;
/** Then the question stands so long before the kiosk is made ready for the next visitor. */
const WARNING_SECONDS = 20;

/** Seconds left to answer, or nothing while nobody needs to be asked. */
export const secondsLeft = signal<number | undefined>(undefined);

/** Watches over a visit. Any touch or key is a sign of life; returns the way to stop. */
export function watchForIdleness(onIdle: () => void, quietSeconds = QUIET_SECONDS): () => void {
    let quiet = 0;
    const touched = () => {
        quiet = 0;
        secondsLeft.value = undefined;
    };
    const tick = () => {
        quiet++;
        if (quiet < quietSeconds) return;
        secondsLeft.value = quietSeconds + WARNING_SECONDS - quiet;
        if (secondsLeft.value > 0) return;
        touched();
        onIdle();
    };
    const timer = setInterval(tick, 1_000);
    addEventListener('pointerdown', touched);
    addEventListener('keydown', touched);
    return () => {
        clearInterval(timer);
        removeEventListener('pointerdown', touched);
        removeEventListener('keydown', touched);
        secondsLeft.value = undefined;
    };
}
