import { useSignal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import type { Need, PriorityClass, Service } from '../../shared/api/contract.ts';
import { branch, live } from '../../shared/office/office.ts';
import { languageName } from '../../shared/words/languageName.ts';
import { named, t } from '../../shared/words/words.ts';
import { busy, CLAIMS, issue } from './desk.ts';

const NEEDS: readonly Need[] = ['sign-language', 'step-free', 'family-hall'];

/** A ticket for somebody who can't take one at the kiosk. */
export function Issue() {
    const service = useSignal('');
    const language = useSignal(branch.value?.languages?.[0] ?? 'ar');
    const priority = useSignal<PriorityClass>('none');
    const needs = useSignal<readonly Need[]>([]);
    const submit = (event: Event) => {
        event.preventDefault();
        if (service.value) void issue({ service: service.value, language: language.value, priority: priority.value, needs: needs.value });
    };
    return (
        <section class="card reception__card" aria-labelledby="issue">
            <h2 id="issue">{t('reception.issue')}</h2>
            <form onSubmit={submit}>
                <fieldset>
                    <legend>{t('reception.service')}</legend>
                    {branch.value?.services.map((one) => (
                        <One key={one.id} one={one} chosen={service.value === one.id} onChoose={() => (service.value = one.id)} />
                    ))}
                </fieldset>
                <label>
                    <span>{t('reception.language')}</span>
                    <select value={language.value} onChange={(event) => (language.value = event.currentTarget.value)}>
                        {branch.value?.languages?.map((tag) => (
                            <option key={tag} value={tag}>
                                {languageName(tag)}
                            </option>
                        ))}
                    </select>
                </label>
                <label>
                    <span>{t('reception.priority')}</span>
                    <select value={priority.value} onChange={(event) => (priority.value = event.currentTarget.value as PriorityClass)}>
                        {(['none', ...CLAIMS] as const).map((claim) => (
                            <option key={claim} value={claim}>
                                {t(`priority.${claim}`)}
                            </option>
                        ))}
                    </select>
                </label>
                <Needed needs={needs.value} onChange={(next) => (needs.value = next)} />
                <Button look="main" type="submit" busy={busy.value} disabled={!service.value}>
                    {t('reception.give')}
                </Button>
            </form>
        </section>
    );
}

function One({ one, chosen, onChoose }: { readonly one: Service; readonly chosen: boolean; readonly onChoose: () => void }) {
    const line = live.value?.queues.find((queue) => queue.service === one.id);
    return (
        <label class="reception__service">
            <input type="radio" name="service" checked={chosen} onChange={onChoose} />
            <b>
                <bdi dir="ltr">{one.letter}</bdi>
            </b>
            <span>{named(one.names)}</span>
            {line && <span class="soft">{t('reception.waiting', { count: line.waiting })}</span>}
        </label>
    );
}

function Needed({ needs, onChange }: { readonly needs: readonly Need[]; readonly onChange: (needs: readonly Need[]) => void }) {
    const toggle = (need: Need) => onChange(needs.includes(need) ? needs.filter((one) => one !== need) : [...needs, need]);
    return (
        <fieldset class="reception__needs">
            <legend>{t('reception.needs')}</legend>
            {NEEDS.map((need) => (
                <label key={need}>
                    <input type="checkbox" checked={needs.includes(need)} onChange={() => toggle(need)} />
                    <span>{t(`need.${need}`)}</span>
                </label>
            ))}
        </fieldset>
    );
}
