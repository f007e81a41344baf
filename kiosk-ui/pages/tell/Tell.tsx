import { useSignal } from '@preact/signals';
import { Band } from '../../shared/Band/Band.tsx';
import { Button } from '../../shared/Button/Button.tsx';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { rememberLanguage } from '../../shared/page.tsx';
import { REACH_PATTERN } from '../../shared/Survey/reachPattern.ts';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import CheckCircle from 'icon:check-circle';
import { busy, number, problem, tell, to, type Kind } from './wish.ts';

/** A complaint or a suggestion, from wherever somebody is; it lands in the register of the branch. */
export function Tell({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="exit">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} />
            <main class="exit__main">{number.value === undefined ? to ? <Form /> : <Nowhere /> : <Filed number={number.value} />}</main>
            <footer class="exit__foot">
                <LanguageSwitch offers={offers} onChosen={rememberLanguage} label={t('office.languages')} />
            </footer>
        </div>
    );
}

function Nowhere() {
    return (
        <section class="exit__message card">
            <h1>{t('survey.no-token-title')}</h1>
            <p class="soft">{t('survey.no-token-text')}</p>
        </section>
    );
}

function Filed({ number: given }: { readonly number: number }) {
    return (
        <section class="exit__message card" role="status">
            <CheckCircle />
            <h1>{t('survey.thanks-title')}</h1>
            <p>{t('tell.filed', { number: given })}</p>
        </section>
    );
}

function Form() {
    const kind = useSignal<Kind>('complaint');
    const text = useSignal('');
    const reach = useSignal('');
    const submit = (event: Event) => {
        event.preventDefault();
        if (text.value.trim()) void tell(kind.value, text.value.trim(), reach.value);
    };
    return (
        <form class="tell card" onSubmit={submit}>
            <h1>{t('tell.title')}</h1>
            {problem.value && <Notice kind="problem">{problem.value.title}</Notice>}
            <fieldset>
                {(['complaint', 'suggestion'] as const).map((one) => (
                    <label key={one} class="tell__kind">
                        <input type="radio" name="kind" checked={kind.value === one} onChange={() => (kind.value = one)} />
                        <span>{t(`tell.${one}`)}</span>
                    </label>
                ))}
            </fieldset>
            <label>
                <span>{t('tell.text')}</span>
                <textarea rows={6} dir="auto" maxLength={2000} required value={text.value} onInput={(event) => (text.value = event.currentTarget.value)} />
            </label>
            <label>
                <span>{t('tell.reach')}</span>
                <input type="text" inputMode="email" pattern={REACH_PATTERN} dir="ltr" maxLength={254} autocomplete="email" value={reach.value} onInput={(event) => (reach.value = event.currentTarget.value)} />
                <small class="soft">{t('survey.email-why')}</small>
            </label>
            <Button look="main" type="submit" busy={busy.value}>
                {t('survey.send')}
            </Button>
        </form>
    );
}
