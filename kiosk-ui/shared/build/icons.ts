import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const PREFIX = 'icon:';
const require = createRequire(import.meta.url);

/**
 * Pictograms one by one: `import Scales from 'icon:scales'` is a component that draws that single picture.
 * `icon:scales/fill` takes another weight; without one it is the two-tone drawing.
 */
export function icons(): Plugin {
    return {
        name: 'dawr-icons',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
        load: (id) => (id.startsWith(`\0${PREFIX}`) ? component(id.slice(PREFIX.length + 1)) : undefined),
    };
}

function component(wanted: string): string {
    const [name = '', weight = 'duotone'] = wanted.split('/');
    const file = weight === 'regular' ? `regular/${name}.svg` : `${weight}/${name}-${weight}.svg`;
    const svg = readFileSync(require.resolve(`@phosphor-icons/core/assets/${file}`), 'utf8');
    return `import { drawing } from ${JSON.stringify(drawingFile())};
export default drawing(${JSON.stringify(paths(svg))});`;
}

function drawingFile(): string {
    return new URL('../Icon/drawing.tsx', import.meta.url).pathname;
}

/** Every outline of the drawing; the pale layer of a two-tone one is marked by a leading "~". */
function paths(svg: string): string[] {
    return [...svg.matchAll(/<path d="([^"]+)"([^>]*)\/>/g)].map(([, d, rest]) => (rest?.includes('opacity') ? `~${d}` : `${d}`));
}
