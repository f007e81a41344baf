import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { file } from '../../shared/api/client.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { Qr } from '../../shared/Qr/Qr.tsx';
import { TicketNumber } from '../../shared/TicketNumber/TicketNumber.tsx';
import { t } from '../../shared/words/words.ts';
import { handed, type Handed } from './desk.ts';

/** A ticket to be handed over: its number, its code to be scanned off the screen, and its paper for the printer of this desk. */
export function Paper({ ticket }: { readonly ticket: Handed }) {
    const slip = useRef<HTMLCanvasElement>(null);
    const drawn = useSignal(false);
    useEffect(() => {
        void draw(ticket.token, slip.current).then((done) => (drawn.value = done));
    }, [ticket.token]);
    return (
        <section class="card reception__card reception__paper" aria-labelledby="paper">
            <h2 id="paper">{t(ticket.again ? 'reception.paper-again' : 'reception.paper')}</h2>
            <TicketNumber number={ticket.number} class="reception__number" />
            <Qr token={ticket.token} label={t('reception.code', { number: ticket.number })} />
            {ticket.again && <Notice>{t('reception.old-dies')}</Notice>}
            <div class="reception__deeds">
                <Button look="main" disabled={!drawn.value} onClick={() => print()}>
                    {t('reception.print')}
                </Button>
                <Button onClick={() => (handed.value = undefined)}>{t('reception.done')}</Button>
            </div>
            <canvas ref={slip} class="reception__slip" width={0} height={0} aria-hidden="true" />
        </section>
    );
}

/** A server that has just begun may be too busy to draw at once. */
const TRIES = 5;
const AGAIN_MILLIS = 2_000;

/** The slip, dot by dot as the server draws it; seen by the printer alone. Says whether it is there. */
async function draw(token: string, canvas: HTMLCanvasElement | null, tries = TRIES): Promise<boolean> {
    const picture = await file('/api/v1/ticket/slip.png', token);
    if (!picture && tries > 1) {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLIS));
        return draw(token, canvas, tries - 1);
    }
    if (!picture || !canvas) return false;
    const dots = await createImageBitmap(picture);
    canvas.width = dots.width;
    canvas.height = dots.height;
    canvas.getContext('2d')?.drawImage(dots, 0, 0);
    return true;
}
