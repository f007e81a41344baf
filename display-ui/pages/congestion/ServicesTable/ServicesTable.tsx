import type { ServiceNow } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import { Status, type StatusKind } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { rangeOf } from '@dawr/kiosk-ui/shared/wait/wait.ts';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { minutesOf } from '../minutesOf.ts';
import './ServicesTable.css';

const KINDS = { 'on-time': 'good', watch: 'watch', 'falling-behind': 'bad', 'no-counter': 'idle' } satisfies Record<ServiceNow['state'], StatusKind>;

/** Service by service: how many, how long, and how it stands. */
export function ServicesTable({ services }: { readonly services: readonly ServiceNow[] }) {
    return (
        <section class="card">
            <div class="manager__head">
                <h2 id="services">{t('congestion.services')}</h2>
                <span class="manager__note">{t('congestion.in-minutes')}</span>
            </div>
            <table class="services" aria-labelledby="services">
                <thead>
                    <tr>
                        <th scope="col">{t('congestion.service')}</th>
                        <th scope="col">{t('congestion.waiting')}</th>
                        <th scope="col">{t('congestion.longest-short')}</th>
                        <th scope="col" class="services__aside">
                            {t('congestion.target')}
                        </th>
                        <th scope="col" class="services__aside">
                            {t('congestion.promised-now')}
                        </th>
                        <th scope="col" class="services__aside">
                            {t('congestion.open')}
                        </th>
                        <th scope="col">{t('congestion.state')}</th>
                    </tr>
                </thead>
                <tbody>
                    {services.map((service) => (
                        <Row key={service.service} service={service} />
                    ))}
                </tbody>
            </table>
        </section>
    );
}

function PromisedNow({ promise }: Pick<ServiceNow, 'promise'>) {
    const range = rangeOf(promise);
    return range ? <bdi dir="ltr">{`${range.lowMinutes}–${range.highMinutes}`}</bdi> : <span class="soft">{t('congestion.no-promise')}</span>;
}

function Row({ service }: { readonly service: ServiceNow }) {
    return (
        <tr>
            <th scope="row">{named(serviceOf(service.service)?.names) || service.service}</th>
            <td>{service.waiting}</td>
            <td class="services__longest">{minutesOf(service.longestWaitSeconds)}</td>
            <td class="services__aside">{service.targetMinutes ?? ''}</td>
            <td class="services__aside">
                <PromisedNow promise={service.promise} />
            </td>
            <td class="services__aside">{service.countersOpen}</td>
            <td>
                <Status kind={KINDS[service.state]}>{t(`congestion.state-${service.state}`)}</Status>
            </td>
        </tr>
    );
}
