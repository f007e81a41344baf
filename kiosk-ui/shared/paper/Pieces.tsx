import type { Piece, Span } from './pieces.ts';
import './Pieces.css';

/** A paper, drawn piece by piece: nothing of its text is ever taken for markup. */
export function Pieces({ pieces, lang }: { readonly pieces: readonly Piece[]; readonly lang: string }) {
    return (
        <div class="pieces" lang={lang} dir="auto">
            {pieces.map((piece, index) => (
                <One key={index} piece={piece} />
            ))}
        </div>
    );
}

function One({ piece }: { readonly piece: Piece }) {
    switch (piece.kind) {
        case 'heading':
            return <Heading level={piece.level ?? 1} spans={piece.spans ?? []} />;
        case 'paragraph':
            return (
                <p dir="auto">
                    <Spans spans={piece.spans ?? []} />
                </p>
            );
        case 'list':
            return <List piece={piece} />;
    }
}

/** The page has its own first heading. */
function Heading({ level, spans }: { readonly level: number; readonly spans: readonly Span[] }) {
    const Tag = level === 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
    return (
        <Tag dir="auto">
            <Spans spans={spans} />
        </Tag>
    );
}

function List({ piece }: { readonly piece: Piece }) {
    const Tag = piece.ordered ? 'ol' : 'ul';
    const items = piece.items ?? [];
    // What stands further in is not counted.
    const numberOf = (index: number) => items.slice(0, index + 1).filter(({ level }) => level === 0).length;
    return (
        <Tag dir="auto">
            {items.map(({ level, spans }, index) => (
                <li key={index} class={`pieces__in-${level}`} {...(piece.ordered && level === 0 ? { value: numberOf(index) } : {})}>
                    <Spans spans={spans} />
                </li>
            ))}
        </Tag>
    );
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
    return (
        <>
            {spans.map((span, index) => (
                <Marked key={index} span={span} />
            ))}
        </>
    );
}

function Marked({ span: { text, mark, to } }: { readonly span: Span }) {
    switch (mark) {
        case 'strong':
            return <strong>{text}</strong>;
        case 'stressed':
            return <em>{text}</em>;
        case 'link':
            return (
                <a href={to ?? ''} rel="noreferrer">
                    {text}
                </a>
            );
        case undefined:
            return <>{text}</>;
    }
}
