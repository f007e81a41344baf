import type { FunctionComponent } from 'preact';
import './Icon.css';

export interface IconProps {
    /** Turns with the reading direction: arrows do, clocks and faces don't. */
    readonly directional?: boolean;
    readonly class?: string;
}

export type Icon = FunctionComponent<IconProps>;

/** A pictogram beside words that say the same; so it is always silent for screen readers. */
export function drawing(outlines: readonly string[]): Icon {
    return ({ directional, class: extra }) => (
        <svg class={['icon', directional && 'icon--directional', extra].filter(Boolean).join(' ')} viewBox="0 0 256 256" aria-hidden="true">
            {outlines.map((outline) =>
                outline.startsWith('~') ? <path class="icon__pale" d={outline.slice(1)} /> : <path d={outline} />,
            )}
        </svg>
    );
}
