import { file } from '../api/client.ts';

const AGAIN_MILLIS = 2_000;

/** Draws a ticket's slip, dot by dot as the server made it; only a printer sees it. A server that has just begun may be too busy at once. Says whether it is there. */
export async function drawSlip(token: string, canvas: HTMLCanvasElement | null, tries = 1): Promise<boolean> {
    const picture = await file('/api/v1/ticket/slip.png', token);
    if (!picture && tries > 1) {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLIS));
        return drawSlip(token, canvas, tries - 1);
    }
    if (!picture || !canvas) return false;
    const dots = await createImageBitmap(picture);
    canvas.width = dots.width;
    canvas.height = dots.height;
    canvas.getContext('2d')?.drawImage(dots, 0, 0);
    return true;
}
