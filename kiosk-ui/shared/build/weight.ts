import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Part, Parts } from './parts.ts';

/** A page on a slow phone: markup, scripts, styles and the words of one language, compressed; typefaces apart. */
const PAGE_MAX_BYTES = 60_000;
/** Opened by a visitor on the way out, on their own data: it must be there before they are gone. */
const LIGHT_PAGES: Readonly<Record<string, number>> = { survey: 40_000 };

/** Of these a page fetches one. */
const WORDS = 'words-of:';

/** Fails the build of a page that weighs more than a page may, and says what each one weighs. */
export function weight(): Plugin {
    return {
        name: 'dawr-weight',
        apply: 'build',
        writeBundle(_, bundle) {
            const parts = bundle as unknown as Parts;
            const pages = Object.values(parts).filter(({ type, isEntry }) => type === 'chunk' && isEntry);
            const weighed = pages.map((page) => ({ name: page.name ?? '', bytes: weigh(page, parts) }));
            weighed.forEach(({ name, bytes }) => this.info(`${name} weighs ${(bytes / 1_000).toFixed(1)} of ${mostOf(name) / 1_000} kB`));
            const heavy = weighed.filter(({ name, bytes }) => bytes > mostOf(name)).map(({ name, bytes }) => `${name}: ${bytes} of ${mostOf(name)} bytes`);
            if (heavy.length > 0) this.error(`Too heavy for a page: ${heavy.join(', ')}`);
        },
    };
}

function mostOf(page: string): number {
    return LIGHT_PAGES[page] ?? PAGE_MAX_BYTES;
}

/** The page with all that it fetches at once or later, and the heaviest words of one language. */
function weigh(page: Part, parts: Parts): number {
    const own = closure(page, parts);
    const later = [...own].flatMap((file) => parts[file]?.dynamicImports ?? []);
    const isWords = (file: string) => parts[file]?.facadeModuleId?.includes(WORDS) ?? false;
    later.filter((file) => !isWords(file)).forEach((file) => closure(parts[file], parts, own));
    const words = later.filter(isWords).map((file) => sum([file], parts));
    return sum([...own, `pages/${page.name}/index.html`], parts) + Math.max(0, ...words);
}

function closure(part: Part | undefined, parts: Parts, known = new Set<string>()): Set<string> {
    if (!part || known.has(part.fileName)) return known;
    known.add(part.fileName);
    part.viteMetadata?.importedCss.forEach((file) => known.add(file));
    part.imports?.forEach((file) => closure(parts[file], parts, known));
    return known;
}

function sum(files: readonly string[], parts: Parts): number {
    return files.map((file) => gzipSync(parts[file]?.code ?? parts[file]?.source ?? '').length).reduce((one, other) => one + other, 0);
}
