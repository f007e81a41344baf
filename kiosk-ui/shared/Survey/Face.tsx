export type Level = 1 | 2 | 3 | 4 | 5;

const MOUTHS: Readonly<Record<Level, string>> = {
    1: 'M-20 24Q0-2 20 24',
    2: 'M-18 20Q0 8 18 20',
    3: 'M-18 16H18',
    4: 'M-20 10Q0 28 20 10',
    5: 'M-22 8H22Q16 32 0 32T-22 8Z',
};

/** One of five faces; what it means is told by its mouth and its word, its colour only agrees. */
export function Face({ level }: { readonly level: Level }) {
    return (
        <svg class={`face face--${level}`} viewBox="-52 -52 104 104" aria-hidden="true">
            <circle class="face__head" r="48" />
            <circle class="face__eye" cx="-16" cy="-14" r="6.5" />
            <circle class="face__eye" cx="16" cy="-14" r="6.5" />
            <path class="face__mouth" d={MOUTHS[level]} />
        </svg>
    );
}
