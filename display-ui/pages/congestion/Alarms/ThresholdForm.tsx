import { signal } from '@preact/signals';
import { explain, type Problem } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { warnFrom, type Threshold } from '../ahead.ts';
import { congestion, me } from '../congestion.ts';

const ALL = 100;
const refused = signal<Problem | undefined>(undefined);
const kept = signal(false);

/** From which congestion and likelihood on the branch wants to be warned; whoever runs it may change that. */
export function ThresholdForm({ now }: { readonly now: Threshold }) {
    const branch = congestion.value?.branch;
    const role = me.value?.role;
    if (!branch || (role !== 'manager' && role !== 'admin')) return null;
    const keep = async (event: SubmitEvent) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget as HTMLFormElement);
        refused.value = await warnFrom(branch, { index: Number(form.get('index')), likely: Number(form.get('percent')) / ALL });
        kept.value = !refused.value;
    };
    return (
        <details class="alarms__threshold">
            <summary>{t('congestion.threshold')}</summary>
            <form class="what-if" onSubmit={(event) => void keep(event)}>
                <label>
                    <span>{t('congestion.threshold-index')}</span>
                    <input type="number" name="index" dir="ltr" min="1" max="10000" step="any" required defaultValue={now.index} />
                </label>
                <label>
                    <span>{t('congestion.threshold-percent')}</span>
                    <input type="number" name="percent" dir="ltr" min="1" max={ALL} required defaultValue={Math.round(ALL * now.likely)} />
                </label>
                <button type="submit">{t('congestion.threshold-keep')}</button>
            </form>
            <div aria-live="polite">
                {refused.value && <Notice kind="problem">{explain(refused.value)}</Notice>}
                {kept.value && <p class="soft">{t('congestion.threshold-kept')}</p>}
            </div>
        </details>
    );
}
