import type { TicketNow } from '../../../shared/api/contract.ts';
import { t } from '../../../shared/words/words.ts';
import CaretDown from 'icon:caret-down/bold';

/** Why others went first. Appointments and lawful priority are one sentence, so that neither is revealed of anybody. */
export function Why({ went }: { readonly went: TicketNow['wentFirst'] }) {
    const sentences = sentencesFor(went);
    return (
        <details class="why card">
            <summary>
                <h2>{t('ticket.why-title')}</h2>
                <CaretDown />
            </summary>
            {sentences.length === 0 ? <p>{t('ticket.why-none')}</p> : sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
        </details>
    );
}

function sentencesFor(went: TicketNow['wentFirst']): string[] {
    const causes = [
        ['ticket.why-other', went?.otherService ?? 0],
        ['ticket.why-lawful', went?.lawful ?? 0],
        ['ticket.why-staff', went?.staffDecision ?? 0],
    ] as const;
    return causes.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count }));
}
