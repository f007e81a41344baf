/** Some words of a paper, and how they are marked. */
export interface Span {
    readonly text: string;
    readonly mark?: 'strong' | 'stressed' | 'link';
    readonly to?: string;
}

/** A piece of a paper: a heading, a paragraph, or a list. */
export interface Piece {
    readonly kind: 'heading' | 'paragraph' | 'list';
    readonly level?: number;
    readonly ordered?: boolean;
    readonly spans?: readonly Span[];
    readonly items?: readonly { readonly level: number; readonly spans: readonly Span[] }[];
}

/** One of the office's own papers, in one language and version. */
export interface OfficePaper {
    readonly paper: string;
    readonly service?: string;
    readonly language: string;
    readonly version: number;
    readonly at: string;
    readonly by?: string;
    readonly text: string;
    readonly pieces: readonly Piece[];
}

/** How many steps these say: the points of numbered lists, without what stands further in. */
export function stepsOf(pieces: readonly Piece[]): number {
    return pieces.flatMap(({ kind, ordered, items = [] }) => (kind === 'list' && ordered ? items.filter(({ level }) => level === 0) : [])).length;
}
