import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { file } from '../api/client.ts';
import './Qr.css';

export interface Code {
    readonly viewBox: string;
    readonly outline: string;
}

/** The code that opens this ticket on a phone, as the server draws it. */
export function Qr({ token, label }: { readonly token: string; readonly label: string }) {
    const code = useSignal<Code | undefined>(undefined);
    useEffect(() => {
        void draw(token).then((drawn) => (code.value = drawn));
    }, [token]);
    return (
        <div class="qr" role="img" aria-label={label}>
            {code.value && (
                <svg viewBox={code.value.viewBox} shape-rendering="crispEdges">
                    <path d={code.value.outline} />
                </svg>
            )}
        </div>
    );
}

async function draw(token: string): Promise<Code | undefined> {
    const picture = await file('/api/v1/ticket/qr.svg', token);
    return picture && codeIn(await picture.text());
}

/** The dark modules on their white ground. Only the outline is taken from the picture, so nothing of it is ever read as markup by the page. */
export function codeIn(svg: string): Code | undefined {
    const viewBox = /viewBox="([\d\s.-]+)"/.exec(svg)?.[1];
    const paths = [...svg.matchAll(/<path\b[^>]*>/g)].map(([path]) => path).filter((path) => !path.includes('fill="#fff"'));
    const outline = paths.map((path) => /\bd="([^"]+)"/.exec(path)?.[1] ?? '').join('');
    return viewBox && outline ? { viewBox, outline } : undefined;
}
