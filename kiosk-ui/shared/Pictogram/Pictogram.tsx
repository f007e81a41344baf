import Briefcase from 'icon:briefcase';
import Buildings from 'icon:buildings';
import CalendarCheck from 'icon:calendar-check';
import Chats from 'icon:chats';
import FileText from 'icon:file-text';
import GraduationCap from 'icon:graduation-cap';
import Handshake from 'icon:handshake';
import HardHat from 'icon:hard-hat';
import House from 'icon:house-line';
import IdentificationCard from 'icon:identification-card';
import Money from 'icon:money';
import Question from 'icon:question';
import Scales from 'icon:scales';
import ShieldCheck from 'icon:shield-check';
import Stamp from 'icon:stamp';
import Ticket from 'icon:ticket';
import Truck from 'icon:truck';
import Users from 'icon:users-three';
import type { Icon } from '../Icon/drawing.tsx';

/** The pictograms a branch may give its services, by the name in its set-up. */
const PICTOGRAMS: Readonly<Record<string, Icon>> = {
    appointment: CalendarCheck,
    briefcase: Briefcase,
    buildings: Buildings,
    chats: Chats,
    collect: Stamp,
    complaint: Scales,
    contract: FileText,
    'domestic-work': House,
    employer: Briefcase,
    'file-text': FileText,
    handshake: Handshake,
    'hard-hat': HardHat,
    house: House,
    'house-line': House,
    'identification-card': IdentificationCard,
    inquiry: Chats,
    insurance: ShieldCheck,
    money: Money,
    payment: Money,
    permit: IdentificationCard,
    question: Question,
    reception: Chats,
    scales: Scales,
    stamp: Stamp,
    training: GraduationCap,
    truck: Truck,
    users: Users,
    worker: HardHat,
};

/** A service's picture, for people who read little or another script. */
export function Pictogram({ name }: { readonly name: string | undefined }) {
    const Drawing = PICTOGRAMS[name ?? ''] ?? Ticket;
    return <Drawing class="pictogram" />;
}
