import type { FloorPlan } from '@dawr/kiosk-ui/shared/plan/draft.ts';

const KINDS: Readonly<Record<string, string>> = { '#': 'wall', D: 'door', K: 'kiosk', '=': 'steps' };

/** A floor plan as a picture, darker where more people walk; the tables say the same in figures. */
export function Plan({ plan, treads }: { readonly plan: FloorPlan; readonly treads: readonly (readonly number[])[] }) {
    const most = Math.max(1, ...treads.map(([, , walks = 0]) => walks));
    return (
        <svg class="layout__plan" viewBox={`0 0 ${Math.max(1, ...plan.rows.map(({ length }) => length))} ${plan.rows.length}`} aria-hidden="true">
            {plan.rows.flatMap((row, y) => [...row].map((letter, x) => letter !== '.' && <rect key={`${x},${y}`} class={`layout__${kindOf(letter)}`} x={x} y={y} width="1" height="1" />))}
            {treads.map(([x = 0, y = 0, walks = 0]) => (
                <circle key={`${x},${y}`} cx={x + 0.5} cy={y + 0.5} r={0.12 + 0.38 * Math.sqrt(walks / most)} />
            ))}
        </svg>
    );
}

function kindOf(letter: string): string {
    return KINDS[letter] ?? (letter >= '0' && letter <= '9' ? 'seat' : 'counter');
}
