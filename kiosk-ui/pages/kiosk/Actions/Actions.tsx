import { Button } from '../../../shared/Button/Button.tsx';
import { branch } from '../../../shared/office/office.ts';
import { t } from '../../../shared/words/words.ts';
import ArrowRight from 'icon:arrow-right/bold';
import Printer from 'icon:printer';
import TicketIcon from 'icon:ticket';
import { canBeAskedAgain, paper, printPaper } from '../Issued/paper.ts';
import { back, busy, stage, take } from '../visit.ts';
import './Actions.css';

/** What can be done on this screen: always below what scrolls, never over it. */
export function Actions() {
    const current = stage.value;
    if (current.at === 'confirm') return <Confirming onTake={() => void take(current.service, current.bundle)} />;
    if (current.at === 'issued') return <Leaving onPrint={printing(current.ticket.token)} />;
    if (current.at === 'alone' || current.at === 'booked' || current.at === 'sent') return <Leaving onPrint={() => print()} />;
    if (current.at === 'code' || current.at === 'late') return <GoingBack />;
    return null;
}

function Confirming({ onTake }: { readonly onTake: () => void }) {
    return (
        <div class="actions">
            <Button look="main" class="actions__main" busy={busy.value} onClick={onTake}>
                <TicketIcon />
                {busy.value ? t('kiosk.taking') : t('kiosk.take')}
            </Button>
            <Button onClick={back}>
                <ArrowRight class="actions__back" directional />
                {t('common.back')}
            </Button>
        </div>
    );
}

function GoingBack() {
    return (
        <div class="actions">
            <Button class="actions__alone" onClick={back}>
                <ArrowRight class="actions__back" directional />
                {t('common.back')}
            </Button>
        </div>
    );
}

/** A second paper of one ticket would be a second ticket in the hall: what has come from the office's printer isn't offered again. */
function printing(token: string): (() => void) | undefined {
    if (paper.value === 'none') return () => print();
    return canBeAskedAgain() ? () => void printPaper(branch.value?.id ?? '', token) : undefined;
}

function Leaving({ onPrint }: { readonly onPrint: (() => void) | undefined }) {
    return (
        <div class="actions">
            <Button look="main" class="actions__main" onClick={back}>
                {t('kiosk.done')}
            </Button>
            {onPrint && (
                <Button onClick={onPrint}>
                    <Printer /> {t('kiosk.print')}
                </Button>
            )}
        </div>
    );
}
