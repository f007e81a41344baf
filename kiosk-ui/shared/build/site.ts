import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { band } from './band.ts';
import { icons } from './icons.ts';
import { kept } from './kept.ts';
import { weight } from './weight.ts';
import { words } from './words.ts';

/** One site of several pages: each folder under `pages/` that has an `index.html` is a page of its own. */
export function site(name: string, root: string): UserConfig & { test: object } {
    return {
        root,
        base: `/${name}/`,
        plugins: [icons(), words(), band(), weight(), ...(name === 'kiosk-ui' ? [kept('kiosk')] : [])],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        build: {
            target: 'es2022',
            outDir: 'dist',
            emptyOutDir: true,
            // The pages' content policy allows no data: addresses, so nothing may be inlined as one.
            assetsInlineLimit: 0,
            modulePreload: { polyfill: false },
            rollupOptions: { input: pagesOf(root) },
        },
        // The longest reads every text of a language; a machine that builds several things at once takes its time.
        test: { environment: 'happy-dom', include: ['**/*.test.{ts,tsx}'], testTimeout: 30_000 },
    };
}

function pagesOf(root: string): Record<string, string> {
    const folder = resolve(root, 'pages');
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const pages = names.map((name) => [name, resolve(folder, name, 'index.html')] as const);
    return Object.fromEntries(pages.filter(([, file]) => existsSync(file)));
}
