import { useId } from 'preact/hooks';
import './Pattern.css';

const TILE = 96;

/** Faint lozenges and stars behind the band, drawn once and repeated; they fade towards the words. */
export function Pattern() {
    const lattice = useId();
    return (
        <svg class="pattern" aria-hidden="true">
            <defs>
                <pattern id={lattice} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
                    <path class="pattern__tile" d="M48 0 72 24 48 48 24 24Z M0 48 24 72 0 96-24 72Z M96 48 120 72 96 96 72 72Z" />
                    <path class="pattern__tile pattern__tile--deep" d="M0 0 24 24 0 48-24 24Z M96 0 120 24 96 48 72 24Z M48 48 72 72 48 96 24 72Z" />
                    <path class="pattern__thread" d="M24 24 48 0 72 24 96 0M24 24 0 48 24 72 0 96M72 24 96 48 72 72 96 96M24 72 48 96 72 72M24 24 48 48 72 24M24 72 48 48 72 72" />
                </pattern>
            </defs>
            <rect width="100%" height="100%" fill={`url(#${lattice})`} />
        </svg>
    );
}
