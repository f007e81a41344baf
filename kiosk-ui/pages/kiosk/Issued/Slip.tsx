import { useEffect, useRef } from 'preact/hooks';
import { file } from '../../../shared/api/client.ts';
import { printsByItself } from './paper.ts';

/** The paper slip, drawn dot by dot as the server made it, and seen by the printer only. */
export function Slip({ token }: { readonly token: string }) {
    const canvas = useRef<HTMLCanvasElement>(null);
    useEffect(() => {
        void draw(token, canvas.current).then((drawn) => {
            if (drawn && printsByItself()) print();
        });
    }, [token]);
    return <canvas ref={canvas} class="slip" width={0} height={0} aria-hidden="true" />;
}

async function draw(token: string, canvas: HTMLCanvasElement | null): Promise<boolean> {
    const picture = await file('/api/v1/ticket/slip.png', token);
    if (!picture || !canvas) return false;
    const dots = await createImageBitmap(picture);
    canvas.width = dots.width;
    canvas.height = dots.height;
    canvas.getContext('2d')?.drawImage(dots, 0, 0);
    return true;
}
