import type { TicketNow } from '../../../shared/api/contract.ts';
import { timeOfDay } from '../../../shared/dates/dates.ts';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { t } from '../../../shared/words/words.ts';

/** Nobody is called for a while: why, until when, and that the place is kept. */
export function Standstill({ ticket: { standstill } }: { readonly ticket: TicketNow }) {
    if (!standstill) return null;
    const { reason, expectedEnd } = standstill;
    return (
        <Notice>
            <b>{t('ticket.standstill')}</b> {t(`standstill.${reason}`)} {expectedEnd && t('standstill.until', { time: timeOfDay(expectedEnd) })}
        </Notice>
    );
}
