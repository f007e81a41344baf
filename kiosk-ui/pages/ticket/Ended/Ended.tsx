import type { ComponentChild } from 'preact';
import type { TicketNow } from '../../../shared/api/contract.ts';
import { Band } from '../../../shared/Band/Band.tsx';
import { branch } from '../../../shared/office/office.ts';
import { Survey } from '../../../shared/Survey/Survey.tsx';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { knows, named, t } from '../../../shared/words/words.ts';
import CheckCircle from 'icon:check-circle';
import { token } from '../visit.ts';
import '../Calm/Calm.css';

interface EndedProps {
    readonly ticket: TicketNow;
    readonly menu: ComponentChild;
}

/** The visit is over: a thank you or a kind word, and one question. */
export function Ended({ ticket, menu }: EndedProps) {
    const outcome = ticket.outcome ?? 'ended';
    const text = `ticket.ended-${outcome}-text`;
    return (
        <div class="phone">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={menu} />
            <main class="phone__cards">
                <section class="calm card" role="status">
                    <CheckCircle class="phone__sign" />
                    <h1>{t(knows(`ticket.ended-${outcome}`) ? `ticket.ended-${outcome}` : 'ticket.ended-served')}</h1>
                    {knows(text) && <p>{t(text)}</p>}
                    <TicketNumber number={ticket.number} />
                </section>
                {ticket.surveyOpen && token && <Survey token={token.secret} />}
            </main>
        </div>
    );
}
