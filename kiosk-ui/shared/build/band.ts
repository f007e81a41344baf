import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const EMBLEM = new URL('../Emblem/Emblem.tsx', import.meta.url);

/**
 * What is seen before the first word has come: where an `index.html` says `<!-- band -->` or `<!-- emblem -->`, the page opens with the dark band
 * or the bare emblem already in it, drawn by the browser while the scripts are still on their way. The page then puts its own in their place.
 */
export function band(): Plugin {
    return {
        name: 'dawr-band',
        transformIndexHtml: (html) => html.replace('<!-- band -->', `<header class="band"><div class="band__line">${emblem()}</div></header>`).replace('<!-- emblem -->', emblem()),
    };
}

/** The one drawing there is, as the component has it. */
function emblem(): string {
    const drawing = /<svg[\s\S]*<\/svg>/.exec(readFileSync(EMBLEM, 'utf8'))?.[0];
    if (!drawing) throw new Error('the emblem is not drawn in Emblem.tsx any more');
    return drawing.replace(/\s+/g, ' ');
}
