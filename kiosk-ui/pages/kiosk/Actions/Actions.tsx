import type { Service } from '../../../shared/api/contract.ts';
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
    if (current.at === 'confirm') return <Confirming service={current.service} />;
    if (current.at === 'issued') return <Leaving />;
    return null;
}

function Confirming({ service }: { readonly service: Service }) {
    return (
        <div class="actions">
            <Button look="main" class="actions__main" busy={busy.value} onClick={() => void take(service)}>
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
