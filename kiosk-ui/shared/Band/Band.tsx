import type { ComponentChildren } from 'preact';
import { Emblem } from '../Emblem/Emblem.tsx';
import { Pattern } from './Pattern.tsx';
import './Band.css';

interface BandProps {
    /** The office, as its sign says it. */
    readonly title: string;
    readonly subtitle?: ComponentChildren;
    /** What stands at the far end: a clock, the language, a ticket. */
    readonly end?: ComponentChildren;
    readonly children?: ComponentChildren;
    readonly class?: string;
}

/** The dark band every page begins with: whose office this is. */
export function Band({ title, subtitle, end, children, class: extra = '' }: BandProps) {
    return (
        <header class={`band ${extra}`}>
            <Pattern />
            <div class="band__line">
                <Emblem />
                <div class="band__office">
                    <p class="band__title">{title}</p>
                    {subtitle && <p class="band__subtitle">{subtitle}</p>}
                </div>
                {end && <div class="band__end">{end}</div>}
            </div>
            {children}
        </header>
    );
}
