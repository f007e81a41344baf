import { signal } from '@preact/signals';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { FormChoice } from '../Reports/FormChoice.tsx';
import { OF_A_BRANCH } from '../Reports/orders.ts';
import { add, type MailingWish } from './mailings.ts';

const EVERY = ['day', 'week', 'month'];
const LANGUAGES = ['ar', 'en'];

const about = signal('warnings');

/** Puts somebody on the list of those to whom the branch writes. */
export function AddMailing({ branch }: { readonly branch: string }) {
    const send = async (event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        if (await add(branch, wished(new FormData(form)))) form.reset();
    };
    return (
        <details class="mailings__add">
            <summary>{t('congestion.mailings-add')}</summary>
            <form class="what-if" onSubmit={(event) => void send(event)}>
                <label>
                    <span>{t('congestion.mailings-to')}</span>
                    <input type="email" name="to" dir="ltr" required maxLength={254} autocomplete="email" />
                </label>
                <label>
                    <span>{t('congestion.mailings-about')}</span>
                    <select name="about" value={about.value} onChange={(event) => (about.value = event.currentTarget.value)}>
                        <option value="warnings">{t('congestion.mailings-warnings')}</option>
                        {OF_A_BRANCH.map((each) => (
                            <option key={each} value={each}>
                                {t(`report.${each}`)}
                            </option>
                        ))}
                    </select>
                </label>
                {about.value !== 'warnings' && <OfReport />}
                <label>
                    <span>{t('congestion.mailings-language')}</span>
                    <select name="language">
                        {LANGUAGES.map((id) => (
                            <option key={id} value={id}>
                                {new Intl.DisplayNames([id], { type: 'language' }).of(id)}
                            </option>
                        ))}
                    </select>
                </label>
                <button type="submit">{t('congestion.mailings-add')}</button>
            </form>
        </details>
    );
}

function OfReport() {
    return (
        <>
            <label>
                <span>{t('congestion.mailings-every')}</span>
                <select name="every">
                    {EVERY.map((each) => (
                        <option key={each} value={each}>
                            {t(`congestion.mailings-${each}`)}
                        </option>
                    ))}
                </select>
            </label>
            <FormChoice />
        </>
    );
}

function wished(form: FormData): MailingWish {
    const field = (name: string) => form.get(name) as string;
    const wish = { about: field('about'), to: field('to'), language: field('language') };
    return wish.about === 'warnings' ? wish : { ...wish, every: field('every'), form: field('form') };
}
