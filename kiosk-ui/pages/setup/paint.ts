import type { FloorPlan } from '../../shared/plan/draft.ts';
import { COUNTER_LETTERS } from '../../shared/plan/draft.ts';

/** What a square becomes: one of the marks of a floor, a seat of a hall, or where one stands at a counter. */
export type Tool = { readonly kind: 'mark'; readonly letter: string } | { readonly kind: 'seat'; readonly hall: string } | { readonly kind: 'counter'; readonly counter: string };

export const MARKS = { wall: '#', floor: '.', door: 'D', kiosk: 'K', steps: '=' } as const;
export type Mark = keyof typeof MARKS;

/** The plan with one square painted; a counter that is drawn elsewhere moves here. */
export function painted(plan: FloorPlan, x: number, y: number, tool: Tool): FloorPlan {
    if (tool.kind === 'mark') return put(plan, x, y, tool.letter);
    if (tool.kind === 'seat') {
        const digit = keyOf(plan.halls, tool.hall) ?? freeDigit(plan.halls);
        return { ...put(plan, x, y, digit), halls: { ...plan.halls, [digit]: tool.hall } };
    }
    const letter = keyOf(plan.counters, tool.counter) ?? freeLetter(plan.counters);
    const rows = plan.rows.map((row) => row.replaceAll(letter, '.'));
    return { ...put({ ...plan, rows }, x, y, letter), counters: { ...plan.counters, [letter]: tool.counter } };
}

function put(plan: FloorPlan, x: number, y: number, letter: string): FloorPlan {
    return { ...plan, rows: plan.rows.map((row, at) => (at === y ? row.slice(0, x) + letter + row.slice(x + 1) : row)) };
}

/** Wider, narrower, longer or shorter; what is cut off is gone, what is new is floor. */
export function sized(plan: FloorPlan, columns: number, rows: number): FloorPlan {
    const row = (text: string) => text.slice(0, columns).padEnd(columns, '.');
    return { ...plan, rows: Array.from({ length: rows }, (_, at) => row(plan.rows[at] ?? '')) };
}

/** What stands in a square: a mark, a hall's seat, a counter. */
export function standing({ rows, counters, halls }: FloorPlan, x: number, y: number): { readonly kind: Mark | 'seat' | 'counter'; readonly id?: string } {
    const letter = rows[y]?.[x] ?? '#';
    const mark = (Object.keys(MARKS) as Mark[]).find((each) => MARKS[each] === letter);
    if (mark) return { kind: mark };
    return letter >= '0' && letter <= '9' ? { kind: 'seat', id: halls[letter] ?? letter } : { kind: 'counter', id: counters[letter] ?? letter };
}

/** The counters that stand nowhere yet. */
export function undrawn(plan: FloorPlan, counters: readonly string[]): readonly string[] {
    const drawn = plan.rows.join('');
    return counters.filter((counter) => {
        const letter = keyOf(plan.counters, counter);
        return letter === undefined || !drawn.includes(letter);
    });
}

function keyOf(names: Readonly<Record<string, string>>, id: string): string | undefined {
    return Object.keys(names).find((key) => names[key] === id);
}

function freeLetter(counters: FloorPlan['counters']): string {
    return [...COUNTER_LETTERS].find((letter) => !(letter in counters)) ?? 'a';
}

function freeDigit(halls: FloorPlan['halls']): string {
    return [...'1234567890'].find((digit) => !(digit in halls)) ?? '0';
}
