/** A screen as far as it matters here: what it told of itself last. */
export interface Screen {
    readonly device: string;
    readonly name: string;
    readonly health?: { readonly fault?: string };
}

/** The screens that told last that they can't show this file, by name. */
export function leftOutBy(screens: readonly Screen[], media: string | undefined): string[] {
    if (!media) return [];
    return screens.filter(({ health }) => health?.fault?.includes(media)).map(({ name, device }) => name || device);
}
