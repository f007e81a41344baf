import { useEffect } from 'preact/hooks';
import type { Service, Ticket } from '../../../shared/api/contract.ts';
import { Pattern } from '../../../shared/Band/Pattern.tsx';
import { timeOfDay } from '../../../shared/dates/dates.ts';
import { Qr } from '../../../shared/Qr/Qr.tsx';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { rangeOf } from '../../../shared/wait/wait.ts';
import { WaitRange } from '../../../shared/wait/WaitRange.tsx';
import { named, t } from '../../../shared/words/words.ts';
import Check from 'icon:check-circle/fill';
import { paper, printPaper, said } from './paper.ts';
import { Slip } from './Slip.tsx';
import './Issued.css';

interface IssuedProps {
    readonly branch: string;
    readonly service: Service;
    readonly ticket: Ticket;
}

/** The ticket: its number, its promise, and the code that takes it along on a phone. */
export function Issued({ branch, service, ticket }: IssuedProps) {
    useEffect(() => void printPaper(branch, ticket.token), [branch, ticket.token]);
    return (
        <div class="issued">
            <section class="issued__number">
                <h1 tabIndex={-1}>
                    <span class="issued__label">{t('kiosk.your-number')}</span>
                    <TicketNumber number={ticket.number} />
                </h1>
                <p>{named(service.names)}</p>
                <p class="issued__next">{t('kiosk.listen')}</p>
                <Pattern />
            </section>
            <section class="issued__wait card">
                <div>
                    <p class="soft">{t('wait.title')}</p>
                    <WaitRange promise={ticket.promise} />
                </div>
                <p>{t('wait.ahead', { count: ticket.ahead })}</p>
                {rangeOf(ticket.promise) && ticket.promise.promisedBy && (
                    <p class="issued__promise">
                        <Check /> {t('wait.promise', { time: timeOfDay(ticket.promise.promisedBy) })}
                    </p>
                )}
            </section>
            <section class="issued__phone card">
                <Qr token={ticket.token} label={t('kiosk.qr')} />
                <div>
                    <h2>{t('kiosk.scan')}</h2>
                    <p class="soft">{t('kiosk.scan-hint')}</p>
                    <p class="soft" role="status">
                        {t(said())}
                    </p>
                </div>
            </section>
            {paper.value === 'none' && <Slip token={ticket.token} />}
        </div>
    );
}
