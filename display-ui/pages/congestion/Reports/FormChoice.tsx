import { t } from '@dawr/kiosk-ui/shared/words/words.ts';

const FORMS = ['pdf', 'xlsx', 'csv'];

/** What a report is made as, the field `form` of the form around it. */
export function FormChoice() {
    return (
        <label>
            <span>{t('congestion.mailings-form')}</span>
            <select name="form">
                {FORMS.map((form) => (
                    <option key={form} value={form}>
                        {form.toUpperCase()}
                    </option>
                ))}
            </select>
        </label>
    );
}
