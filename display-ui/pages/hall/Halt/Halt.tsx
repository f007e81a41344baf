import { useRef } from 'preact/hooks';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import Coffee from 'icon:coffee/bold';
import Warning from 'icon:warning-diamond/bold';
import type { Saying } from '../Line/saying.ts';
import './Halt.css';

/** Long enough for two sentences to be read by somebody who reads slowly. */
const TURN_MILLIS = 6_000;

/** Nobody is called in this hall for now: why, what to do and until when, one after the other, as large as a call. */
export function Halt({ sayings }: { readonly sayings: readonly Saying[] }) {
    const begun = useRef(now.peek());
    const turn = Math.max(0, Math.floor((now.value - begun.current) / TURN_MILLIS)) % sayings.length;
    const saying = sayings[turn];
    const Sign = saying?.kind === 'break' ? Coffee : Warning;
    return (
        <section class={`halt ${saying?.kind === 'break' ? 'halt--break' : ''}`} role="status">
            <p key={turn} class="halt__text" lang={saying?.lang ?? ''} dir="auto">
                <Sign class="halt__sign" />
                {saying?.text}
            </p>
        </section>
    );
}
