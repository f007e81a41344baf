import { useSignal } from '@preact/signals';
import { Band } from '../../shared/Band/Band.tsx';
import { explain, type Problem } from '../../shared/api/problem.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { rememberLanguage } from '../../shared/page.tsx';
import { t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { Clock } from '../../shared/Clock/Clock.tsx';
import { enter } from './entry.ts';
import './sign-in.css';

/** The door for staff. */
export function SignIn({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="sign-in">
            <Band title={t('office.name')} end={<Clock />} />
            <main class="sign-in__main">
                <Form />
                <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
            </main>
        </div>
    );
}

function Form() {
    const user = useSignal('');
    const password = useSignal('');
    const shown = useSignal(false);
    const capsLock = useSignal(false);
    const busy = useSignal(false);
    const problem = useSignal<Problem | undefined>(undefined);
    const submit = async (event: Event) => {
        event.preventDefault();
        if (busy.value) return;
        busy.value = true;
        problem.value = await enter(user.value.trim(), password.value);
        busy.value = false;
    };
    return (
        <form class="card sign-in__card" onSubmit={(event) => void submit(event)} onKeyUp={(event) => (capsLock.value = event.getModifierState('CapsLock'))}>
            <h1>{t('sign-in.title')}</h1>
            <p class="soft">{t('sign-in.subtitle')}</p>
            {problem.value && <Notice kind="problem">{reason(problem.value)}</Notice>}
            <label class="sign-in__field">
                {t('sign-in.user')}
                <input name="user" dir="ltr" autocomplete="username" autocapitalize="none" spellcheck={false} autofocus required maxLength={80} onInput={(event) => (user.value = event.currentTarget.value)} />
            </label>
            <label class="sign-in__field">
                {t('sign-in.password')}
                <input name="password" dir="ltr" type={(shown.value ? 'text' : 'password') as 'password'} autocomplete="current-password" required maxLength={200} onInput={(event) => (password.value = event.currentTarget.value)} />
            </label>
            {capsLock.value && <p class="sign-in__caps" role="status">{t('sign-in.caps-lock')}</p>}
            <label class="sign-in__show">
                <input type="checkbox" onChange={(event) => (shown.value = event.currentTarget.checked)} />
                {t('sign-in.show')}
            </label>
            <Button look="main" type="submit" busy={busy.value}>
                {t(busy.value ? 'common.loading' : 'sign-in.submit')}
            </Button>
            <p class="soft">{t('sign-in.help')}</p>
        </form>
    );
}

/** Whether it was the name or the password that was wrong is nobody's business. */
function reason(problem: Problem): string {
    return problem.status === 401 ? t('sign-in.wrong') : explain(problem);
}
