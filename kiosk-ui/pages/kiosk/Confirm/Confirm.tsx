import type { Service } from '../../../shared/api/contract.ts';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { live } from '../../../shared/office/office.ts';
import { Pictogram } from '../../../shared/Pictogram/Pictogram.tsx';
import { rangeOf } from '../../../shared/wait/wait.ts';
import { WaitRange } from '../../../shared/wait/WaitRange.tsx';
import { named, t } from '../../../shared/words/words.ts';
import { Documents } from './Documents.tsx';
import { Priority } from './Priority.tsx';
import './Confirm.css';

/** The last look before the ticket: what it is, how long it takes, what to have ready, and a right to go sooner. */
export function Confirm({ service }: { readonly service: Service }) {
    const line = live.value?.queues.find((queue) => queue.service === service.id);
    return (
        <div class="confirm">
            <section class="confirm__service card">
                <span class="confirm__picture">
                    <Pictogram name={service.icon} />
                </span>
                <div>
                    <h1 tabIndex={-1}>{named(service.names)}</h1>
                    <p class="kiosk__lead">{named(service.about)}</p>
                </div>
                {line && rangeOf(line.promise) && (
                    <div class="confirm__wait">
                        <p class="soft">{t('wait.title')}</p>
                        <WaitRange promise={line.promise} />
                        <p class="soft">{t('wait.people', { count: line.waiting })}</p>
                    </div>
                )}
            </section>
            {line && !rangeOf(line.promise) && <Notice>{t('kiosk.no-counter')}</Notice>}
            <Documents service={service} />
            <Priority />
        </div>
    );
}
