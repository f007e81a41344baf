import { language, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { congestion, seesAll } from '../congestion.ts';
import { days } from '../history.ts';
import { OF_A_BRANCH } from './orders.ts';
import { OrderForm } from './OrderForm.tsx';
import './Reports.css';

const FORMS = ['pdf', 'xlsx', 'csv'];

/** What can be printed or opened in a spreadsheet, each in the reader's language. */
export function Reports() {
    const branch = congestion.value?.branch;
    if (!branch || !days.value.to) return null;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.reports-title')}</h2>
                <span class="manager__note">{t('congestion.reports-note')}</span>
            </div>
            <ul class="reports">
                {OF_A_BRANCH.map((report) => (
                    <One key={report} report={report} path={`/api/v1/branches/${branch}/reports/`} />
                ))}
                {seesAll.value && <One report="network" path="/api/v1/reports/" />}
            </ul>
            <OrderForm branch={branch} />
        </section>
    );
}

function One({ report, path }: { readonly report: string; readonly path: string }) {
    const from = report === 'daily' ? days.value.to : days.value.from;
    const name = t(`report.${report}`);
    return (
        <li>
            <span>{name}</span>
            {FORMS.map((form) => (
                <a key={form} href={`${path}${report}.${form}?from=${from}&to=${days.value.to}&lang=${language.value}`} aria-label={`${name} ${form.toUpperCase()}`} download>
                    {form.toUpperCase()}
                </a>
            ))}
        </li>
    );
}
