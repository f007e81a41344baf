import type { ComponentChild } from 'preact';
import type { TicketNow } from '../../../shared/api/contract.ts';
import { Band } from '../../../shared/Band/Band.tsx';
import { Button } from '../../../shared/Button/Button.tsx';
import { dayOf, timeOfDay } from '../../../shared/dates/dates.ts';
import { explain } from '../../../shared/api/problem.ts';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { branch } from '../../../shared/office/office.ts';
import { Survey } from '../../../shared/Survey/Survey.tsx';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { knows, named, t } from '../../../shared/words/words.ts';
import CheckCircle from 'icon:check-circle';
import { AnotherTime } from '../AnotherTime/AnotherTime.tsx';
import { busy, comeBack, problem, token } from '../visit.ts';
import '../Calm/Calm.css';

interface EndedProps {
    readonly ticket: TicketNow;
    readonly menu: ComponentChild;
}

/** Calling stood still when they left: their place waits for them, so this is no farewell. */
function Kept({ number, until }: { readonly number: string; readonly until: string }) {
    return (
        <section class="calm card" role="status">
            <CheckCircle class="phone__sign" />
            <h1>{t('come.left-kept-title')}</h1>
            <p>{t('come.left-kept-text', { time: `${dayOf(until)}, ${timeOfDay(until)}` })}</p>
            <TicketNumber number={number} />
            <Button look="main" busy={busy.value} onClick={() => void comeBack()}>
                {t('come.back-here')}
            </Button>
        </section>
    );
}

function Over({ ticket }: { readonly ticket: TicketNow }) {
    const outcome = ticket.outcome ?? 'ended';
    const text = `ticket.ended-${outcome}-text`;
    return (
        <section class="calm card" role="status">
            <CheckCircle class="phone__sign" />
            <h1>{t(knows(`ticket.ended-${outcome}`) ? `ticket.ended-${outcome}` : 'ticket.ended-served')}</h1>
            {knows(text) && <p>{t(text)}</p>}
            <TicketNumber number={ticket.number} />
        </section>
    );
}

const giver = { token: token?.secret ?? '' };

/** The visit is over: a thank you or a kind word, and one question. */
export function Ended({ ticket, menu }: EndedProps) {
    return (
        <div class="phone">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={menu} />
            <main class="phone__cards">
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                {ticket.mayReturn ? <Kept number={ticket.number} until={ticket.mayReturn.until} /> : <Over ticket={ticket} />}
                {ticket.surveyOpen && token && <Survey giver={giver} />}
                {token && (
                    <a class="phone__tell" href={`/councils${location.hash}`}>
                        {t('ticket.councils')}
                    </a>
                )}
                {token && (
                    <a class="phone__tell" href={`/tell${location.hash}`}>
                        {t('ticket.tell')}
                    </a>
                )}
                {ticket.outcome !== 'served' && <AnotherTime branch={ticket.branch} service={ticket.service} />}
            </main>
        </div>
    );
}
