import { signal } from '@preact/signals';
import { cut } from './cut.ts';
import type { Saying } from './saying.ts';
import { sayings } from './sayings.ts';

/** Long enough for four words to be read by somebody who reads slowly. */
const SHOWN_MILLIS = 3_500;

/** What the line says now: a saying, or a piece of one that is too long for the line. */
export const said = signal<Saying | undefined>(undefined);

let index = -1;
let known = '';
let saying: Saying | undefined;
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
    if (saying) say(saying);
}

/** What was begun is said to its end, even if the list of what there is to say changes meanwhile; only news does not wait for that. */
function next(): void {
    const all = sayings.peek();
    const news = isNews(all[0]);
    if (pieces.length > 0 && !news) return show();
    index = news ? 0 : (index + 1) % Math.max(1, all.length);
    const following = all[index];
    if (following) say(following);
    else said.value = undefined;
}

/** That nobody is called for a while is said as soon as it is known, not when its turn comes round. */
function isNews(first: Saying | undefined): boolean {
    const halt = first?.kind === 'break' || first?.kind === 'still' ? first.text : '';
    const isNew = halt !== '' && halt !== known;
    known = halt;
    return isNew;
}

function say(one: Saying): void {
    saying = one;
    pieces = cut(one.text, (piece) => fits(piece, one.lang));
    show();
}

function show(): void {
    const [piece = '', ...rest] = pieces;
    pieces = rest;
    said.value = saying && { ...saying, text: piece };
}
