/** One message of a stream of server-sent events. */
export interface StreamMessage {
    readonly event: string;
    readonly data: string;
    readonly id?: string;
}

/** Cuts a stream of text into messages; pieces may end anywhere, even within a line. */
export class MessageCutter {
    private rest = '';

    /** The messages that this piece completes. */
    take(piece: string): StreamMessage[] {
        const blocks = (this.rest + piece).replaceAll('\r\n', '\n').split('\n\n');
        this.rest = blocks.pop() ?? '';
        return blocks.map(message).filter((found) => found !== undefined);
    }
}

function message(block: string): StreamMessage | undefined {
    const fields = block.split('\n').map(field);
    const data = fields.filter(([name]) => name === 'data').map(([, value]) => value);
    if (data.length === 0) return undefined;
    const last = (wanted: string) => fields.findLast(([name]) => name === wanted)?.[1];
    const id = last('id');
    return { event: last('event') ?? 'message', data: data.join('\n'), ...(id === undefined ? {} : { id }) };
}

function field(line: string): readonly [name: string, value: string] {
    const colon = line.indexOf(':');
    if (colon < 0) return [line, ''];
    return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}
