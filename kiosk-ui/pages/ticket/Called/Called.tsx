import type { ComponentChild } from 'preact';
import { Pattern } from '../../../shared/Band/Pattern.tsx';
import type { TicketNow } from '../../../shared/api/contract.ts';
import { Emblem } from '../../../shared/Emblem/Emblem.tsx';
import { branch, counterLabel, hallNames, serviceOf } from '../../../shared/office/office.ts';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { named, t } from '../../../shared/words/words.ts';
import MapPin from 'icon:map-pin';
import { Way } from './Way.tsx';
import './Called.css';

interface CalledProps {
    readonly ticket: TicketNow;
    readonly menu: ComponentChild;
}

/** It is their turn: the whole screen says one thing, where to go. */
export function Called({ ticket, menu }: CalledProps) {
    const hall = named(hallNames(ticket.hall));
    return (
        <div class="called band">
            <Pattern />
            <header class="called__top">
                <Emblem />
                <p>{named(branch.value?.names)}</p>
                <div class="band__end">{menu}</div>
            </header>
            <main class="called__main">
                <div class="called__call" role="alert" key={ticket.calls}>
                    <h1>{t('ticket.called-title')}</h1>
                    <TicketNumber number={ticket.number} />
                    <div class="called__counter">
                        <p>{t('ticket.go-to')}</p>
                        <bdi class="called__number" dir="ltr">
                            {counterLabel(ticket.counter)}
                        </bdi>
                    </div>
                    {hall && (
                        <p class="called__hall">
                            <MapPin /> {hall}
                        </p>
                    )}
                    <Way counter={ticket.counter} />
                    <p class="called__service">{named(serviceOf(ticket.service)?.names)}</p>
                    {(ticket.calls ?? 0) > 1 && <p class="called__again">{t('ticket.called-again', { count: ticket.calls ?? 0 })}</p>}
                </div>
            </main>
        </div>
    );
}
