/** What the office takes in no text: unseen signs, and marks that turn the reading direction. People paste them along with words and never see them. */
const UNSEEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]/gu;

/** Somebody's own words, without what would have them refused. */
export function clean(words: string): string {
    return words.replace(UNSEEN, '').trim();
}
