// By their full names these drawings are this page's own: shared with the kiosk's, they would cut what phones load into more parts
import Briefcase from 'icon:briefcase/duotone';
import Buildings from 'icon:buildings/duotone';
import CalendarCheck from 'icon:calendar-check/duotone';
import Chats from 'icon:chats/duotone';
import FileText from 'icon:file-text/duotone';
import GraduationCap from 'icon:graduation-cap/duotone';
import Handshake from 'icon:handshake/duotone';
import HardHat from 'icon:hard-hat/duotone';
import House from 'icon:house-line/duotone';
import IdentificationCard from 'icon:identification-card/duotone';
import Money from 'icon:money/duotone';
import Question from 'icon:question/duotone';
import Scales from 'icon:scales/duotone';
import ShieldCheck from 'icon:shield-check/duotone';
import Stamp from 'icon:stamp/duotone';
import Ticket from 'icon:ticket/duotone';
import Truck from 'icon:truck/duotone';
import Users from 'icon:users-three/duotone';
import type { Icon } from '../../shared/Icon/drawing.tsx';
import { t } from '../../shared/words/words.ts';
import { change } from './draft.ts';
import { Flawed, flawAt } from './Fields.tsx';
import './Pictures.css';

/** Each picture once, by the name that most give it. */
const PICTURES: Readonly<Record<string, Icon>> = {
    ticket: Ticket,
    contract: FileText,
    scales: Scales,
    permit: IdentificationCard,
    employer: Briefcase,
    'domestic-work': House,
    worker: HardHat,
    users: Users,
    inquiry: Chats,
    question: Question,
    appointment: CalendarCheck,
    payment: Money,
    stamp: Stamp,
    insurance: ShieldCheck,
    training: GraduationCap,
    handshake: Handshake,
    buildings: Buildings,
    truck: Truck,
};

/** Other names that are drawn as one of these. */
const DRAWN_AS: Readonly<Record<string, string>> = {
    briefcase: 'employer',
    chats: 'inquiry',
    collect: 'stamp',
    complaint: 'scales',
    'file-text': 'contract',
    'hard-hat': 'worker',
    house: 'domestic-work',
    'house-line': 'domestic-work',
    'identification-card': 'permit',
    money: 'payment',
    reception: 'inquiry',
};

/** A service's pictogram, chosen by what it looks like. */
export function Pictures({ at, icon = 'ticket' }: { readonly at: string; readonly icon: string | undefined }) {
    const flaw = flawAt([at]);
    return (
        <fieldset class="pictures field--wide" aria-describedby={flaw ? `${at}-flaw` : undefined}>
            <legend>{t('set-up.picture')}</legend>
            {Object.entries(PICTURES).map(([one, Drawing]) => (
                <label key={one}>
                    <input type="radio" name={at} value={one} checked={one === (DRAWN_AS[icon] ?? icon)} onChange={() => change(at, one)} />
                    <Drawing class="pictogram" />
                    <span>{t(`set-up.picture-${one}`)}</span>
                </label>
            ))}
            {flaw && <Flawed id={`${at}-flaw`} text={flaw} />}
        </fieldset>
    );
}
