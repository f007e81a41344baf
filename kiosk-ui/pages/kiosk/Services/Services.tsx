import type { Bundle, Line, Service } from '../../../shared/api/contract.ts';
import { branch, live, serviceOf } from '../../../shared/office/office.ts';
import { Pictogram } from '../../../shared/Pictogram/Pictogram.tsx';
import { Status } from '../../../shared/Status/Status.tsx';
import { timesInWords, waitInWords, waitStatus } from '../../../shared/wait/wait.ts';
import { named, t } from '../../../shared/words/words.ts';
import Info from 'icon:info';
import CalendarCheck from 'icon:calendar-check';
import { bringCode, choose } from '../visit.ts';
import './Services.css';

/** What people come for, each with its picture and how long it takes today. */
export function Services() {
    const services = branch.value?.services ?? [];
    return (
        <>
            <div class="services__head">
                <h1 tabIndex={-1}>{t('kiosk.title')}</h1>
                <p class="kiosk__lead">{t('kiosk.subtitle')}</p>
            </div>
            <ul class="services">
                {services.map((service) => (
                    <li key={service.id}>
                        <Tile service={service} />
                    </li>
                ))}
                {branch.value?.bundles?.map((bundle) => (
                    <li key={bundle.id} class="services__bundle">
                        <BundleTile bundle={bundle} />
                    </li>
                ))}
            </ul>
            {takesCodes() && (
                <button type="button" class="services__code" onClick={bringCode}>
                    <CalendarCheck /> {t('come.have-code')}
                </button>
            )}
            <p class="services__not-sure">
                <Info /> {t('kiosk.not-sure')}
            </p>
        </>
    );
}

/** Whether anybody may come with a code: to an appointment, or after a standstill. */
function takesCodes(): boolean {
    return Object.keys(branch.value?.appointments?.services ?? {}).length > 0;
}

/** Several services on one ticket: their pictures side by side. */
function BundleTile({ bundle }: { readonly bundle: Bundle }) {
    const services = bundle.services.map(serviceOf).filter((service) => service !== undefined);
    const [first] = services;
    if (!first) return null;
    return (
        <button type="button" class="tile card" onClick={() => choose(first, bundle)}>
            <span class="tile__name">{named(bundle.names) || named(first.names)}</span>
            <span class="tile__top">
                <span class="tile__pictures">
                    {services.map(({ id, icon }) => (
                        <span key={id} class="tile__picture">
                            <Pictogram name={icon} />
                        </span>
                    ))}
                </span>
                <span class="tile__people">{t('kiosk.bundle-count', { count: services.length })}</span>
            </span>
            <span class="tile__about">{services.map(({ names }) => named(names)).join(' · ')}</span>
            <Expected service={first} />
        </button>
    );
}

/** The line of a service as it is now. */
function lineOf({ id }: Service): Line | undefined {
    return live.value?.queues.find((queue) => queue.service === id);
}

/** How long until the first call, and when that would be. */
function Expected({ service }: { readonly service: Service }) {
    const promise = lineOf(service)?.promise;
    const times = timesInWords(promise);
    return (
        promise && (
            <span class="tile__wait">
                <Status kind={waitStatus(promise, service.targetMinutes)}>{waitInWords(promise)}</Status>
                {times && <span class="tile__times">{times}</span>}
            </span>
        )
    );
}

function Tile({ service }: { readonly service: Service }) {
    const line = lineOf(service);
    return (
        <button type="button" class="tile card" onClick={() => choose(service)}>
            <span class="tile__name">{named(service.names)}</span>
            <span class="tile__top">
                <span class="tile__picture">
                    <Pictogram name={service.icon} />
                </span>
                {line && <span class="tile__people">{t('wait.people', { count: line.waiting })}</span>}
            </span>
            <span class="tile__about">{named(service.about)}</span>
            <Expected service={service} />
        </button>
    );
}
