import { useSignal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import { timeOfDay } from '../../shared/dates/dates.ts';
import { branch, serviceOf } from '../../shared/office/office.ts';
import { TicketNumber } from '../../shared/TicketNumber/TicketNumber.tsx';
import { named, t } from '../../shared/words/words.ts';
import { busy, chosen, found, search, type Found } from './desk.ts';
import { VisitCard } from './VisitCard.tsx';

const STATES = ['waiting', 'held', 'called', 'serving', 'parked', 'postponed', 'ended'] as const;

/** Somebody has lost their paper, or does not know any more where they stand. */
export function Find() {
    const number = useSignal('');
    const service = useSignal('');
    const state = useSignal('');
    const submit = (event: Event) => {
        event.preventDefault();
        void search({ number: number.value.trim(), service: service.value, state: state.value });
    };
    return (
        <section class="card reception__card" aria-labelledby="find">
            <h2 id="find">{t('reception.find')}</h2>
            <form onSubmit={submit}>
                <label>
                    <span>{t('reception.number')}</span>
                    <input dir="ltr" maxLength={12} autocomplete="off" value={number.value} onInput={(event) => (number.value = event.currentTarget.value)} />
                </label>
                <label>
                    <span>{t('reception.service')}</span>
                    <select value={service.value} onChange={(event) => (service.value = event.currentTarget.value)}>
                        <option value="">{t('reception.any')}</option>
                        {branch.value?.services.map((one) => (
                            <option key={one.id} value={one.id}>
                                {named(one.names)}
                            </option>
                        ))}
                    </select>
                </label>
                <label>
                    <span>{t('reception.state')}</span>
                    <select value={state.value} onChange={(event) => (state.value = event.currentTarget.value)}>
                        <option value="">{t('reception.any')}</option>
                        {STATES.map((one) => (
                            <option key={one} value={one}>
                                {t(`reception.state-${one}`)}
                            </option>
                        ))}
                    </select>
                </label>
                <Button type="submit" busy={busy.value}>
                    {t('reception.search')}
                </Button>
            </form>
            {found.value && <Visits visits={found.value.visits} all={found.value.found} />}
        </section>
    );
}

function Visits({ visits, all }: { readonly visits: readonly Found[]; readonly all: number }) {
    return (
        <div role="status">
            <p class="soft">{t(all > visits.length ? 'reception.found-many' : 'reception.found', { count: all, shown: visits.length })}</p>
            <ul class="reception__visits">
                {visits.map((visit) => (
                    <li key={visit.ticketId}>
                        <button type="button" class="reception__visit" aria-expanded={chosen.value === visit.ticketId} onClick={() => (chosen.value = chosen.value === visit.ticketId ? undefined : visit.ticketId)}>
                            <TicketNumber number={visit.number} />
                            <span>{visit.services.map((id) => named(serviceOf(id)?.names) || id).join(' · ')}</span>
                            <span class="soft">
                                {t(`reception.state-${visit.state}`)} · {timeOfDay(visit.issuedAt)}
                            </span>
                        </button>
                        {chosen.value === visit.ticketId && <VisitCard visit={visit} />}
                    </li>
                ))}
            </ul>
        </div>
    );
}
