/** Where one stands at a counter; D and K are a door and a kiosk. */
export const COUNTER_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCEFGHIJLMNOPQRSTUVWXYZ';
const WIDTH = 26;
const SEATS_A_ROW = 20;

export interface FloorPlan {
    readonly cellMetres: number;
    readonly rows: readonly string[];
    readonly counters: Readonly<Record<string, string>>;
    readonly halls: Readonly<Record<string, string>>;
}

interface Hall {
    readonly id: string;
    readonly seats: number;
}

interface Counter {
    readonly id: string;
    readonly hall: string;
}

/** A plain plan of a branch to begin with: hall above hall, each with its counters along the wall and its seats in rows, a kiosk and the door below. */
export function draft(halls: readonly Hall[], counters: readonly Counter[]): FloorPlan {
    const letters = new Map(counters.slice(0, COUNTER_LETTERS.length).map(({ id }, at) => [id, COUNTER_LETTERS.charAt(at)]));
    const rows = halls.flatMap((hall, at) => [
        at === 0 ? '#'.repeat(WIDTH) : `#..${'#'.repeat(WIDTH - 3)}`,
        ...counterRows(counters.filter((counter) => counter.hall === hall.id).map(({ id }) => letters.get(id) ?? '.')),
        ...seatRows(hall.seats, String(at + 1)),
    ]);
    return {
        cellMetres: 1,
        rows: [...rows, row('K'), `#DD${'#'.repeat(WIDTH - 3)}`],
        counters: Object.fromEntries([...letters].map(([id, letter]) => [letter, id])),
        halls: Object.fromEntries(halls.map(({ id }, at) => [String(at + 1), id])),
    };
}

function row(inside: string): string {
    return `#..${inside.padEnd(WIDTH - 4, '.')}#`;
}

function counterRows(letters: readonly string[]): readonly string[] {
    const aRow = (WIDTH - 5) / 2;
    const rows: string[] = [];
    for (let at = 0; at === 0 || at < letters.length; at += aRow) rows.push(row(letters.slice(at, at + aRow).join('.')), row(''));
    return rows;
}

function seatRows(seats: number, digit: string): readonly string[] {
    const rows: string[] = [];
    for (let left = seats; left > 0; left -= SEATS_A_ROW) rows.push(row(digit.repeat(Math.min(left, SEATS_A_ROW))), row(''));
    return rows;
}
