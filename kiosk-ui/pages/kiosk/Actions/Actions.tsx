import { Button } from '../../../shared/Button/Button.tsx';
import { t } from '../../../shared/words/words.ts';
import ArrowRight from 'icon:arrow-right/bold';
import Printer from 'icon:printer';
import TicketIcon from 'icon:ticket';
import { back, busy, stage, take } from '../visit.ts';
import './Actions.css';

/** What can be done on this screen: always below what scrolls, never over it. */
export function Actions() {
    const current = stage.value;
    if (current.at === 'confirm') return <Confirming onTake={() => void take(current.service, current.bundle)} />;
    if (current.at === 'issued' || current.at === 'booked' || current.at === 'sent') return <Leaving />;
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

function Leaving() {
    return (
        <div class="actions">
            <Button look="main" class="actions__main" onClick={back}>
                {t('kiosk.done')}
            </Button>
            <Button onClick={() => print()}>
                <Printer /> {t('kiosk.print')}
            </Button>
        </div>
    );
}
