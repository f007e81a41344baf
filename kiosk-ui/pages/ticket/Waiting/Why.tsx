import type { TicketNow } from '../../../shared/api/contract.ts';
import { language, t } from '../../../shared/words/words.ts';
import CaretDown from 'icon:caret-down/bold';

/** Why others went first. Appointments and lawful priority are one sentence, so that neither is revealed of anybody. */
export function Why({ ticket: { wentFirst, language: said } }: { readonly ticket: TicketNow }) {
    // The office's own sentence is in the language of the ticket; a reader who has turned the page to another gets ours.
    const sentences = wentFirst?.text && said === language.value ? [wentFirst.text] : sentencesFor(wentFirst);
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
        ['ticket.why-other-counter', went?.otherCounter ?? 0],
        ['ticket.why-lawful', went?.lawful ?? 0],
        ['ticket.why-kept', went?.keptPlace ?? 0],
        ['ticket.why-order', went?.callingOrder ?? 0],
        ['ticket.why-staff', went?.staffDecision ?? 0],
        ['ticket.why-standstill', went?.stoodStill ?? 0],
        ['ticket.why-away', went?.away ?? 0],
    ] as const;
    const reasons = causes.filter(([, count]) => count > 0).map(([key, count]) => t(key, { count }));
    return went?.costMinutes ? [...reasons, t('ticket.why-cost', { minutes: went.costMinutes })] : reasons;
}
