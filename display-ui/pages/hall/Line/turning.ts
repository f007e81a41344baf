import { signal } from '@preact/signals';
import { cut } from './cut.ts';
import { sayings, type Saying } from './sayings.ts';

/** Long enough for four words to be read by somebody who reads slowly. */
const SHOWN_MILLIS = 3_500;

/** What the line says now: a saying, or a piece of one that is too long for the line. */
export const said = signal<Saying | undefined>(undefined);

let index = -1;
let pieces: readonly string[] = [];
let fits: (piece: string, lang: string) => boolean = () => true;

/** Begins to say one thing after the other; `room` tells whether a piece fits into the line as it is now. */
export function beginTurning(room: (piece: string, lang: string) => boolean): () => void {
    fits = room;
    next();
    const timer = setInterval(next, SHOWN_MILLIS);
    addEventListener('resize', again);
    return () => {
        clearInterval(timer);
        removeEventListener('resize', again);
    };
}

/** A screen that was turned has another width: what is being said is cut anew. */
function again(): void {
    index--;
    pieces = [];
    next();
}

function next(): void {
    const all = sayings.peek();
    if (pieces.length === 0) index = (index + 1) % Math.max(1, all.length);
    const saying = all[index % Math.max(1, all.length)];
    if (!saying) return void (said.value = undefined);
    if (pieces.length === 0) pieces = cut(saying.text, (piece) => fits(piece, saying.lang));
    const [piece = '', ...rest] = pieces;
    pieces = rest;
    said.value = { ...saying, text: piece };
}
