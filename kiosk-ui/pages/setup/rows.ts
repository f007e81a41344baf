/** What of a setting goes and what comes: of a list only what differs, of anything else the whole. */
export interface Row {
    readonly gone: readonly string[];
    readonly come: readonly string[];
}

export function rowOf(before: string | undefined, after: string | undefined): Row {
    const was = listOf(before);
    const is = listOf(after);
    if (!was || !is) return { gone: before === undefined ? [] : (was ?? [before]), come: after === undefined ? [] : (is ?? [after]) };
    const gone = was.filter((one) => !is.includes(one));
    const come = is.filter((one) => !was.includes(one));
    // Only the order differs
    return gone.length + come.length === 0 ? { gone: [was.join(' · ')], come: [is.join(' · ')] } : { gone, come };
}

function listOf(value: string | undefined): readonly string[] | undefined {
    if (!value || !/^\[.*\]$/.test(value)) return undefined;
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list.map(String) : undefined;
}
