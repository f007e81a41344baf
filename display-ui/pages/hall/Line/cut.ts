/** Cuts a text between words into pieces that fit: what is too long for one line of large letters is shown in turns, never in smaller letters. */
export function cut(text: string, fits: (piece: string) => boolean): string[] {
    const pieces: string[] = [];
    for (const word of text.split(' ').filter(Boolean)) {
        const last = pieces.at(-1);
        const longer = `${last} ${word}`;
        if (last !== undefined && fits(longer)) pieces[pieces.length - 1] = longer;
        else pieces.push(word);
    }
    return pieces;
}
