/** What is fetched at once: about a sentence, so that the first is heard soon. */
const PIECE_MAX = 200;

/** A number is said letter by letter and figure by figure, as it is called. */
const NUMBER = /\b([A-Z]{1,3})-(\d{1,6})\b/g;

/** A text as it is to be spoken: line by line, long lines in parts, numbers of tickets spelt. */
export function pieces(text: string): string[] {
    return text
        .replace(NUMBER, (_, letters: string, figures: string) => `${[...letters].join(' ')} ${[...figures].join(' ')}`)
        .split(/\n+/)
        .map((line) => line.trim())
        .filter((line) => /[\p{L}\p{N}]/u.test(line))
        .flatMap(cut);
}

function cut(line: string): string[] {
    if (line.length <= PIECE_MAX) return [line];
    const space = line.lastIndexOf(' ', PIECE_MAX);
    const at = space > 0 ? space : PIECE_MAX;
    return [line.slice(0, at), ...cut(line.slice(at).trim())];
}
