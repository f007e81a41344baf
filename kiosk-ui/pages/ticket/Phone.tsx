import { Band } from '../../shared/Band/Band.tsx';
import type { TicketNow } from '../../shared/api/contract.ts';
import { LanguageMenu } from '../../shared/LanguageMenu/LanguageMenu.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import CalendarCheck from 'icon:calendar-check';
import QrCode from 'icon:qr-code';
import Question from 'icon:question';
import { Appointment } from './Appointment/Appointment.tsx';
import { Called } from './Called/Called.tsx';
import { Calm } from './Calm/Calm.tsx';
import { Ended } from './Ended/Ended.tsx';
import { sight } from './visit.ts';
import { Waiting } from './Waiting/Waiting.tsx';

interface PhoneProps {
    readonly offers: readonly LanguageOnOffer[];
}

/** The ticket in the visitor's hand, from the code on the paper to the last question. */
export function Phone({ offers }: PhoneProps) {
    const current = sight.value;
    switch (current.at) {
        case 'visit':
            return (
                <>
                    {current.ticket.emergency && <Notice kind="problem">{named(current.ticket.emergency.texts)}</Notice>}
                    <Visit ticket={current.ticket} offers={offers} />
                </>
            );
        case 'opening':
            return <Message offers={offers} title={t('common.loading')} />;
        case 'no-ticket':
            return <Message offers={offers} title={t('ticket.no-token-title')} text={t('ticket.no-token-text')} Sign={QrCode} />;
        case 'appointment':
            return <Appointment appointment={current.appointment} menu={<LanguageMenu offers={spoken(offers)} />} />;
        case 'given-back':
            return <Message offers={offers} title={t('come.given-back')} text={t('come.given-back-text')} Sign={CalendarCheck} />;
        case 'not-yet':
            return <Message offers={offers} title={t('ticket.not-yet-title')} text={t('ticket.not-yet-text')} Sign={QrCode} />;
        case 'gone':
            return <Message offers={offers} title={t('ticket.gone-title')} text={t('ticket.gone-text')} Sign={Question} />;
    }
}

function Visit({ ticket, offers }: PhoneProps & { readonly ticket: TicketNow }) {
    const menu = <LanguageMenu offers={spoken(offers)} />;
    switch (ticket.state) {
        case 'waiting':
            return <Waiting ticket={ticket} menu={menu} />;
        case 'called':
            return <Called ticket={ticket} menu={menu} />;
        case 'seated':
        case 'serving':
        case 'parked':
        case 'postponed':
        case 'held':
            return <Calm ticket={ticket} state={ticket.state} menu={menu} />;
        case 'ended':
            return <Ended ticket={ticket} menu={menu} />;
    }
}

interface MessageProps extends PhoneProps {
    readonly title: string;
    readonly text?: string;
    readonly Sign?: typeof QrCode;
}

function Message({ offers, title, text, Sign }: MessageProps) {
    return (
        <div class="phone">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={<LanguageMenu offers={spoken(offers)} />} />
            <main class="phone__cards">
                <section class="phone__message card">
                    {Sign && <Sign class="phone__sign" />}
                    <h1>{title}</h1>
                    {text && <p class="soft">{text}</p>}
                </section>
            </main>
        </div>
    );
}

function spoken(offers: readonly LanguageOnOffer[]): readonly LanguageOnOffer[] {
    return offers.filter(({ tag }) => branch.value?.languages?.includes(tag) ?? true);
}
