import { explain } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { congestion } from '../congestion.ts';
import { AddMailing } from './AddMailing.tsx';
import { drop, mailings, refused, type Mailing } from './mailings.ts';
import './Mailings.css';

/** To whom the branch writes its warnings and reports; only whoever runs it sees the addresses. */
export function MailingsCard() {
    const known = mailings.value;
    const branch = congestion.value?.branch;
    if (!known || !branch) return null;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.mailings')}</h2>
                <span class="manager__note">{t('congestion.mailings-note')}</span>
            </div>
            {!known.mailGoes && <Notice>{t('congestion.mailings-no-post')}</Notice>}
            <ul class="mailings">
                {known.mailings.map((each) => (
                    <One key={each.id} one={each} branch={branch} />
                ))}
                {known.mailings.length === 0 && <li class="soft">{t('congestion.mailings-none')}</li>}
            </ul>
            <div aria-live="polite">{refused.value && <Notice kind="problem">{explain(refused.value)}</Notice>}</div>
            <AddMailing branch={branch} />
        </section>
    );
}

function One({ one, branch }: { readonly one: Mailing; readonly branch: string }) {
    const what = one.about === 'warnings' ? t('congestion.mailings-warnings') : t(`report.${one.about}`);
    return (
        <li>
            <span>
                <bdi dir="ltr">{one.to}</bdi>
                <span class="soft">
                    {what}
                    {one.every && `, ${t(`congestion.mailings-${one.every}`)}`}
                    {one.form && ` (${one.form.toUpperCase()})`}
                </span>
            </span>
            <button type="button" aria-label={`${t('congestion.mailings-drop')}: ${one.to}`} onClick={() => void drop(branch, one.id)}>
                {t('congestion.mailings-drop')}
            </button>
        </li>
    );
}
