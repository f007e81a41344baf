import type { Names } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { named, t, type Arguments } from '@dawr/kiosk-ui/shared/words/words.ts';
import { second } from '../tongues.ts';
import './Both.css';

interface BothProps {
    readonly words: string;
    readonly args?: Arguments;
    readonly class?: string;
}

/** The same words in the two languages of the wall, the first one larger. */
export function Both({ words, args = {}, class: extra = '' }: BothProps) {
    return <Pair first={t(words, args)} other={second.value?.say(words, args)} extra={extra} />;
}

/** A name that the branch gives in several languages. */
export function BothNames({ names, class: extra = '' }: { readonly names: Names | undefined; readonly class?: string }) {
    return <Pair first={named(names)} other={second.value?.named(names)} extra={extra} />;
}

function Pair({ first, other, extra }: { readonly first: string; readonly other: string | undefined; readonly extra: string }) {
    return (
        <span class={`both ${extra}`}>
            <span class="both__first">{first}</span>
            {other && other !== first && (
                <span class="both__second" lang={second.value?.tag ?? ''} dir={second.value?.direction ?? 'auto'}>
                    {other}
                </span>
            )}
        </span>
    );
}
