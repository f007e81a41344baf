import { useTurn } from '@dawr/display-ui/shared/turn.ts';
import Coffee from 'icon:coffee/bold';
import Warning from 'icon:warning-diamond/bold';
import type { Saying } from '../Line/saying.ts';
import './Halt.css';

/** Long enough for two sentences to be read by somebody who reads slowly. */
const TURN_MILLIS = 6_000;

/** Nobody is called in this hall for now: why, what to do and until when, one after the other, as large as a call. */
export function Halt({ sayings }: { readonly sayings: readonly Saying[] }) {
    const turn = useTurn(sayings.length, TURN_MILLIS);
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
