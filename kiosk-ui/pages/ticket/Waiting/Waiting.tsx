import type { ComponentChild } from 'preact';
import type { TicketNow } from '../../../shared/api/contract.ts';
import { explain } from '../../../shared/api/problem.ts';
import { Band } from '../../../shared/Band/Band.tsx';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { branch, serviceOf } from '../../../shared/office/office.ts';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { language, named, t } from '../../../shared/words/words.ts';
import { line, problem } from '../visit.ts';
import { Help } from '../Help/Help.tsx';
import { Notify } from '../Notify/Notify.tsx';
import { Choices } from './Choices.tsx';
import { Documents } from './Documents.tsx';
import { People } from './People.tsx';
import { Published } from './Published.tsx';
import { Standstill } from './Standstill.tsx';
import { Steps } from './Steps.tsx';
import { Wait } from './Wait.tsx';
import { Why } from './Why.tsx';
import { AnotherTime } from '../AnotherTime/AnotherTime.tsx';
import './Waiting.css';

interface WaitingProps {
    readonly ticket: TicketNow;
    readonly menu: ComponentChild;
}

/** In line: how many are ahead, how long it takes, what to have ready. */
export function Waiting({ ticket, menu }: WaitingProps) {
    const service = serviceOf(ticket.service);
    return (
        <div class="phone waiting">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={menu}>
                <div class="waiting__hero">
                    <h1>
                        <span class="unseen">{t('ticket.your-number')}</span>
                        <TicketNumber number={ticket.number} />
                    </h1>
                    <p class="waiting__service">{named(service?.names)}</p>
                    <People ahead={ticket.ahead ?? 0} />
                </div>
            </Band>
            <main class="phone__cards">
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                {line.value === 'lost' && <Notice>{t('common.lost')}</Notice>}
                <Standstill ticket={ticket} />
                <Wait ticket={ticket} />
                <Steps steps={ticket.steps} />
                <Documents ticketId={ticket.ticketId} documents={service?.documents ?? []} />
                <Why ticket={ticket} />
                <Help />
                <Notify />
                <Published branch={ticket.branch} />
                <AnotherTime branch={ticket.branch} service={ticket.service} />
                {/* In a window of its own, so that no call is missed while reading */}
                <a class="waiting__papers" href={`/papers?branch=${ticket.branch}&lang=${language.value}`} target="_blank" rel="noopener">
                    {t('ticket.papers')}
                </a>
            </main>
            <Choices />
        </div>
    );
}
