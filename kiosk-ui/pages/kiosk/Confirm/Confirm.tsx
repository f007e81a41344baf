import type { Bundle, Names, Service } from '../../../shared/api/contract.ts';
import { Quiet } from '../../../shared/come/Quiet.tsx';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { branch, live, serviceOf } from '../../../shared/office/office.ts';
import { Pictogram } from '../../../shared/Pictogram/Pictogram.tsx';
import { rangeOf, timesInWords } from '../../../shared/wait/wait.ts';
import { WaitRange } from '../../../shared/wait/WaitRange.tsx';
import { named, t } from '../../../shared/words/words.ts';
import { Documents } from './Documents.tsx';
import { Needs } from './Needs.tsx';
import { Priority } from './Priority.tsx';
import './Confirm.css';

/** The last look before the ticket: what it is, how long it takes, what to have ready, and a right to go sooner. */
export function Confirm({ service, bundle }: { readonly service: Service; readonly bundle?: Bundle }) {
    const line = live.value?.queues.find((queue) => queue.service === service.id);
    return (
        <div class="confirm">
            <section class="confirm__service card">
                <span class="confirm__picture">
                    <Pictogram name={service.icon} />
                </span>
                <div>
                    <h1 tabIndex={-1}>{named(bundle?.names ?? service.names)}</h1>
                    {bundle && <p class="kiosk__lead">{bundle.services.map((id) => named(serviceOf(id)?.names)).join(' · ')}</p>}
                </div>
                {line && rangeOf(line.promise) && (
                    <div class="confirm__wait">
                        <p class="soft">{t('wait.title')}</p>
                        <WaitRange promise={line.promise} />
                        <p>{timesInWords(line.promise)}</p>
                        <p class="soft">{t('wait.people', { count: line.waiting })}</p>
                    </div>
                )}
            </section>
            {line && !rangeOf(line.promise) && <Notice>{t('kiosk.no-counter')}</Notice>}
            {!bundle && branch.value && <Quiet branch={branch.value.id} service={service.id} unless={line?.promise} />}
            <Documents documents={documentsOf(service, bundle)} />
            <Priority />
            <Needs />
        </div>
    );
}

/** What all services of the bundle ask for, each once. */
function documentsOf(service: Service, bundle: Bundle | undefined): readonly Names[] {
    const all = bundle ? bundle.services.flatMap((id) => serviceOf(id)?.documents ?? []) : (service.documents ?? []);
    return all.filter((names, index) => all.findIndex((other) => other['ar'] === names['ar'] && other['en'] === names['en']) === index);
}
