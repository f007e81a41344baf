import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/Button/Button.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { Qr } from '../../shared/Qr/Qr.tsx';
import { drawSlip } from '../../shared/ticket/slip.ts';
import { TicketNumber } from '../../shared/TicketNumber/TicketNumber.tsx';
import { t } from '../../shared/words/words.ts';
import { handed, type Handed } from './desk.ts';

const TRIES = 5;

/** A ticket to be handed over: its number, its code to be scanned off the screen, and its paper for the printer of this desk. */
export function Paper({ ticket }: { readonly ticket: Handed }) {
    const slip = useRef<HTMLCanvasElement>(null);
    const drawn = useSignal(false);
    useEffect(() => {
        void drawSlip(ticket.token, slip.current, TRIES).then((done) => (drawn.value = done));
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
