import { useSignal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import { named, t } from '../../shared/words/words.ts';
import { busy, follow, mayCall, STATES, type Idea } from './councils.ts';

/** An idea: for everybody how far it has come and why, for managers as it was written, and what is to be answered. */
export function IdeaLine({ council, one }: { readonly council: number; readonly one: Idea }) {
    return (
        <>
            <p>
                <b>{t('council.idea-number', { number: one.idea })}</b> <span class={`cases__state cases__state--${one.state === 'done' ? 'closed' : 'open'}`}>{t(`council.state-${one.state}`)}</span>
            </p>
            {named(one.answer) && <p dir="auto">{named(one.answer)}</p>}
            {one.text && <blockquote dir="auto">{one.text}</blockquote>}
            {mayCall() && <Follow council={council} one={one} />}
        </>
    );
}

function Follow({ council, one }: { readonly council: number; readonly one: Idea }) {
    const state = useSignal<string>(one.state);
    const ar = useSignal(one.answer['ar'] ?? '');
    const en = useSignal(one.answer['en'] ?? '');
    return (
        <div class="councils__form">
            <label>
                <span>{t('council.state')}</span>
                <select value={state.value} onChange={(event) => (state.value = event.currentTarget.value)}>
                    {STATES.map((each) => (
                        <option key={each} value={each}>
                            {t(`council.state-${each}`)}
                        </option>
                    ))}
                </select>
            </label>
            <label>
                <span>{t('council.answer-ar')}</span>
                <input dir="rtl" lang="ar" maxLength={400} value={ar.value} onInput={(event) => (ar.value = event.currentTarget.value)} />
            </label>
            <label>
                <span>{t('council.answer-en')}</span>
                <input dir="ltr" lang="en" maxLength={400} value={en.value} onInput={(event) => (en.value = event.currentTarget.value)} />
            </label>
            <Button busy={busy.value} onClick={() => void follow(council, one.idea, state.value, { ar: ar.value.trim(), en: en.value.trim() })}>
                {t('council.keep')}
            </Button>
        </div>
    );
}
