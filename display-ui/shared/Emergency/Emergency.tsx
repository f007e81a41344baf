import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { EmergencyNow } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { now as clock } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { branch, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import Warning from 'icon:warning-diamond/bold';
import { isStale } from '../stale.ts';
import { Both } from '../Both/Both.tsx';
import { turns } from './turns.ts';
import '@dawr/kiosk-ui/shared/look/visitors.css';
import './Emergency.css';

/** Long enough for a text of this length to be read by somebody who reads slowly. */
const TURN_MILLIS = 6_000;
const LARGEST_REM = 16;
const SMALLEST_REM = 2;
const SMALLER_REM = 0.5;

/** What everybody has to know at once, as large as it fits, in one language after the other; below it what the screen is there for. */
export function Emergency({ now, children }: { readonly now: EmergencyNow; readonly children?: ComponentChildren }) {
    const tags = turns(now.texts, branch.value?.languages ?? []);
    const tag = tags[Math.floor(clock.value / TURN_MILLIS) % tags.length] ?? 'ar';
    const words = useRef<HTMLHeadingElement>(null);
    useLayoutEffect(() => {
        fit(words.current);
        const again = () => fit(words.current);
        addEventListener('resize', again);
        void document.fonts?.ready.then(again);
        return () => removeEventListener('resize', again);
    }, [tag, now.texts[tag]]);
    return (
        <main class="emergency-screen">
            <section class="emergency-screen__words" role="alert">
                <h1 ref={words} lang={tag} dir="auto">
                    <Warning class="emergency-screen__sign" />
                    {now.texts[tag]}
                </h1>
            </section>
            <footer class="emergency-screen__foot">
                {isStale.value && <Both words="common.updated-at" args={{ time: timeOfDay(live.value?.at ?? clock.value) }} />}
                {children}
            </footer>
        </main>
    );
}

/** The largest letters in which the whole of it stands on the screen. */
function fit(words: HTMLElement | null): void {
    const room = words?.parentElement;
    if (!words || !room) return;
    for (let size = LARGEST_REM; size >= SMALLEST_REM; size -= SMALLER_REM) {
        words.style.fontSize = `${size}rem`;
        if (room.scrollHeight <= room.clientHeight && words.scrollWidth <= words.clientWidth) return;
    }
}
