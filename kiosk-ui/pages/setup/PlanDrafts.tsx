import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { explain } from '../../shared/api/problem.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { dayOf, timeOfDay } from '../../shared/dates/dates.ts';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import type { FloorPlan } from '../../shared/plan/draft.ts';
import { draftProblem, drafts, dropDraft, keepDraft, readDrafts, type DraftPlan } from '../../shared/plan/drafts.ts';
import { t } from '../../shared/words/words.ts';
import { change } from './draft.ts';

const name = signal('');

/** Floor plans that are not in force: kept by a name, taken up again, and compared on the manager's page. */
export function PlanDrafts({ plan }: { readonly plan: FloorPlan | undefined }) {
    const id = branch.value?.id;
    useEffect(() => void (id && readDrafts(id)), [id]);
    if (!id) return null;
    const keep = async (event: Event) => {
        event.preventDefault();
        if (plan && name.value.trim() && (await keepDraft(id, name.value.trim(), plan))) name.value = '';
    };
    return (
        <div class="plan-drafts">
            <h3>{t('set-up.plan-drafts')}</h3>
            <p class="soft">
                {t('set-up.plan-drafts-intro')} <a href={`/congestion?branch=${id}#layout`}>{t('set-up.plan-compare')}</a>
            </p>
            {plan && (
                <form class="fields" onSubmit={(event) => void keep(event)}>
                    <label class="field">
                        <span>{t('set-up.plan-name')}</span>
                        <input type="text" dir="auto" maxLength={60} required value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} />
                    </label>
                    <Button type="submit">{t('set-up.plan-keep')}</Button>
                </form>
            )}
            <div aria-live="polite">{draftProblem.value && <Notice kind="problem">{explain(draftProblem.value)}</Notice>}</div>
            <ul>
                {drafts.value.map((one) => (
                    <One key={one.id} one={one} branch={id} />
                ))}
            </ul>
        </div>
    );
}

function One({ one, branch: id }: { readonly one: DraftPlan; readonly branch: string }) {
    return (
        <li>
            <b>
                <bdi>{one.name}</bdi>
            </b>
            <span class="soft">
                {dayOf(one.keptAt)} {timeOfDay(one.keptAt)}
            </span>
            <Button
                aria-label={t('set-up.plan-take-up-of', { name: one.name })}
                onClick={() => {
                    name.value = one.name;
                    change('plan', one.plan);
                }}
            >
                {t('set-up.plan-take-up')}
            </Button>
            <Button look="danger" onClick={() => void dropDraft(id, one.id)}>
                {t('set-up.take-away', { name: one.name })}
            </Button>
        </li>
    );
}
