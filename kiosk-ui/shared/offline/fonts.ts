/** Where the typefaces of the page's styles lie: those of languages that nobody has chosen yet, too. */
export function typefaces(sheets: Iterable<CSSStyleSheet> = document.styleSheets): string[] {
    const rules = [...sheets].flatMap(({ href, cssRules }) => [...cssRules].map((rule) => ({ rule, href })));
    const faces = rules.filter(({ rule }) => rule instanceof CSSFontFaceRule);
    return faces.flatMap(({ rule, href }) => urlsIn((rule as CSSFontFaceRule).style.getPropertyValue('src'), href ?? location.href));
}

function urlsIn(source: string, base: string): string[] {
    return [...source.matchAll(/url\("?([^")]+)"?\)/g)].map(([, url]) => new URL(url ?? '', base).href);
}
