import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Part, Parts } from './parts.ts';

/** Lists all that a page may ever ask for, with every language and every typeface, for a browser that is to show it without its office. */
export function kept(page: string): Plugin {
    return {
        name: 'dawr-kept',
        apply: 'build',
        writeBundle({ dir }, bundle) {
            const parts = bundle as unknown as Parts;
            const entry = Object.values(parts).find(({ type, isEntry, name }) => type === 'chunk' && isEntry && name === page);
            if (!entry || !dir) return this.error(`no page ${page} in ${dir}`);
            const files = [...reachable(entry.fileName, parts)].sort();
            writeFileSync(resolve(dir, 'kept.json'), JSON.stringify(files.map((file) => `/kiosk-ui/${file}`)));
        },
    };
}

/** What a part brings, and what that brings. */
function reachable(file: string, parts: Parts, known = new Set<string>()): Set<string> {
    const part = parts[file];
    if (!part || known.has(file)) return known;
    known.add(file);
    const next = [...(part.imports ?? []), ...(part.dynamicImports ?? []), ...(part.viteMetadata?.importedCss ?? []), ...named(part)];
    next.forEach((each) => reachable(each, parts, known));
    return known;
}

/** The pictures and typefaces that a style names. */
function named({ fileName, source }: Part): string[] {
    if (!fileName.endsWith('.css') || source === undefined) return [];
    const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
    return [...text.matchAll(/url\("?[^")]*?(assets\/[^")]+)"?\)/g)].map(([, file]) => file ?? '');
}
