import type { ComponentChildren } from 'preact';
import './Status.css';

export type StatusKind = 'good' | 'watch' | 'bad' | 'idle';

const SHAPES = {
    good: <circle cx="8" cy="8" r="7" />,
    watch: <rect x="1.5" y="1.5" width="13" height="13" rx="2" />,
    bad: <path d="M8 0 16 8 8 16 0 8Z" />,
    idle: <circle class="status__ring" cx="8" cy="8" r="6" />,
} satisfies Record<StatusKind, unknown>;

/** How something stands: a shape, the word beside it, and a colour that only agrees with both. */
export function Status({ kind, children }: { readonly kind: StatusKind; readonly children: ComponentChildren }) {
    return (
        <span class={`status status--${kind}`}>
            <svg class="status__shape" viewBox="0 0 16 16" aria-hidden="true">
                {SHAPES[kind]}
            </svg>
            <span>{children}</span>
        </span>
    );
}
