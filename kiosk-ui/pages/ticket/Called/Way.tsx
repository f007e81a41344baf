import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get } from '../../../shared/api/client.ts';
import { t } from '../../../shared/words/words.ts';
import { token } from '../visit.ts';

/** The way from the door to the counter, as `WayInside` has it. */
interface Inside {
    readonly metres: number;
    readonly stepFree: boolean;
    readonly width: number;
    readonly height: number;
    readonly walls: string;
    readonly steps: string;
    readonly way: string;
}

const inside = signal<Inside | undefined>(undefined);

/** Where the counter is, on the floor plan; nothing where none is drawn. A plan is never mirrored. */
export function Way({ counter }: { readonly counter: string | undefined }) {
    useEffect(() => {
        inside.value = undefined;
        void get<Inside>('/api/v1/ticket/way', { token: token?.secret }).then((answer) => (inside.value = answer.ok ? answer.value : undefined));
    }, [counter]);
    const now = inside.value;
    if (!now) return null;
    return (
        <figure class="called__way">
            <svg viewBox={`0 0 ${now.width} ${now.height}`} aria-hidden="true">
                <path d={now.walls} />
                <path class="called__steps" d={now.steps} />
                <path class="called__line" d={now.way} />
            </svg>
            <figcaption>{t(now.stepFree ? 'ticket.way-step-free' : 'ticket.way', { metres: now.metres })}</figcaption>
        </figure>
    );
}
