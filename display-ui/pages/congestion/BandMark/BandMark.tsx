import './BandMark.css';

const BANDS = [1, 2, 3, 4, 5];

/** How full, as a shape: one bar to five, growing. */
export function BandMark({ band }: { readonly band: number }) {
    return (
        <svg class={`band-mark band-mark--${band}`} viewBox="0 0 28 20" aria-hidden="true">
            {BANDS.map((each) => (
                <rect key={each} class={each <= band ? 'band-mark__full' : 'band-mark__empty'} x={(each - 1) * 6} y={20 - each * 4} width="4.5" height={each * 4} rx="1" />
            ))}
        </svg>
    );
}
