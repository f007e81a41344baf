/** What a built page is made of, as the bundler tells it. */
export interface Part {
    readonly type: 'chunk' | 'asset';
    readonly fileName: string;
    readonly code?: string;
    readonly source?: string | Uint8Array;
    readonly imports?: readonly string[];
    readonly dynamicImports?: readonly string[];
    readonly isEntry?: boolean;
    readonly name?: string;
    readonly facadeModuleId?: string | null;
    readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

export type Parts = Readonly<Record<string, Part>>;
