import { useId } from 'preact/hooks';
import { t } from '../../shared/words/words.ts';
import { change, flaws } from './draft.ts';
import { Choice, Field, Flawed } from './Fields.tsx';
import { linesOf, tableOf } from './prayerTable.ts';
import type { Prayers } from './setUp.ts';
import './PrayerTimes.css';

const AT = 'hours/prayers';
const SCHOOLS = ['standard', 'hanafi'] as const;
const LINES_SHOWN = 6;

/** When the prayers are: by the sun over a place, and on some days by the table of whoever announces them. */
export function PrayerTimes({ prayers: { latitude, longitude, asr = 'standard', table = [] } }: { readonly prayers: Prayers }) {
    return (
        <section class="card set-up__card">
            <h2>{t('set-up.prayers')}</h2>
            <p class="soft">{t('set-up.prayers-intro')}</p>
            <div class="fields">
                <Field at={`${AT}/latitude`} label={t('set-up.latitude')} type="number" value={latitude} />
                <Field at={`${AT}/longitude`} label={t('set-up.longitude')} type="number" value={longitude} />
                <Choice at={`${AT}/asr`} label={t('set-up.prayer-school')} value={asr} options={SCHOOLS.map((one) => [one, t(`set-up.prayer-${one}`)])} />
                <Table text={linesOf(table)} />
            </div>
        </section>
    );
}

/** A line for each day, as it comes from a spreadsheet: nobody types four hundred days into fields. */
function Table({ text }: { readonly text: string }) {
    const id = useId();
    const wrong = flaws.value.filter(({ field = '' }) => field.startsWith(`${AT}/table`));
    const lineOf = (field = '') => Number(field.slice(`${AT}/table/`.length).split('/')[0]) + 1;
    return (
        <div class="field field--wide prayer-table">
            <label for={id}>{t('set-up.prayer-table')}</label>
            <textarea
                id={id}
                name={`${AT}/table`}
                dir="ltr"
                rows={LINES_SHOWN}
                spellcheck={false}
                value={text}
                aria-invalid={wrong.length > 0}
                aria-describedby={`${id}-told${wrong.length > 0 ? ` ${id}-flaw` : ''}`}
                onChange={(event) => change(`${AT}/table`, tableOf(event.currentTarget.value))}
            />
            <p class="soft" id={`${id}-told`}>
                {t('set-up.prayer-table-intro')}
            </p>
            <div id={`${id}-flaw`}>
                {wrong.map(({ field, detail = '' }) => (
                    <Flawed key={field} id={`${id}-${field}`} text={t('set-up.prayer-table-line', { line: lineOf(field), what: detail })} />
                ))}
            </div>
        </div>
    );
}
