import type { ComponentChild } from 'preact';
import type { TicketNow } from '../../../shared/api/contract.ts';
import { Band } from '../../../shared/Band/Band.tsx';
import { timeOfDay } from '../../../shared/dates/dates.ts';
import type { Icon } from '../../../shared/Icon/drawing.tsx';
import { branch, counterLabel } from '../../../shared/office/office.ts';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { named, t } from '../../../shared/words/words.ts';
import Armchair from 'icon:armchair';
import Chats from 'icon:chats-circle';
import HandPalm from 'icon:hand-palm';
import Hourglass from 'icon:hourglass-medium';
import Warning from 'icon:warning-circle';
import { Help } from '../Help/Help.tsx';
import { Choices } from '../Waiting/Choices.tsx';
import { Documents } from '../Waiting/Documents.tsx';
import { Steps } from '../Waiting/Steps.tsx';
import { serviceOf } from '../../../shared/office/office.ts';
import '../Waiting/Waiting.css';
import './Calm.css';

export type CalmState = 'seated' | 'serving' | 'parked' | 'postponed' | 'held';

const SIGNS: Readonly<Record<CalmState, Icon>> = { seated: Armchair, serving: Chats, parked: Hourglass, postponed: HandPalm, held: Warning };

interface CalmProps {
    readonly ticket: TicketNow;
    readonly state: CalmState;
    readonly menu: ComponentChild;
}

/** Neither waiting in line nor called: what is going on, and what, if anything, to do. */
export function Calm({ ticket, state, menu }: CalmProps) {
    const Sign = SIGNS[state];
    const service = serviceOf(ticket.service);
    return (
        <div class="phone">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={menu} />
            <main class="phone__cards">
                <section class={`calm calm--${state} card`} role="status">
                    <Sign class="phone__sign" />
                    <h1>{t(`ticket.${state}-title`)}</h1>
                    <p>{textOf(ticket, state)}</p>
                    <TicketNumber number={ticket.number} />
                    <p class="soft">{named(service?.names)}</p>
                </section>
                <Steps steps={ticket.steps} />
                {state !== 'serving' && <Documents ticketId={ticket.ticketId} documents={service?.documents ?? []} />}
                {state !== 'serving' && <Help />}
            </main>
            {state === 'postponed' && <Choices />}
        </div>
    );
}

function textOf(ticket: TicketNow, state: CalmState): string {
    const time = ticket.until ? timeOfDay(ticket.until) : undefined;
    switch (state) {
        case 'seated':
            return t('ticket.seated-text', { counter: counterLabel(ticket.counter) });
        case 'serving':
            return t('ticket.serving-text', { counter: counterLabel(ticket.counter) });
        case 'held':
            return time ? t('ticket.held-text', { time }) : t('ticket.held-text-open');
        case 'parked':
        case 'postponed':
            return [t(`ticket.${state}-text`), time && t('ticket.until', { time })].filter(Boolean).join(' ');
    }
}
