import { useSignal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import { named, t } from '../../shared/words/words.ts';
import type { Names } from '../../shared/api/contract.ts';
import { busy, follow, mayCall, settle, STATES, type Come, type Idea } from './councils.ts';

/** An idea: for everybody how far it has come and why, for managers as it was written, and what is to be answered. */
export function IdeaLine({ council, one }: { readonly council: number; readonly one: Idea }) {
    return (
        <>
            <p>
                <b>{t('council.idea-number', { number: one.idea })}</b> <span class={`cases__state cases__state--${one.state === 'done' ? 'closed' : 'open'}`}>{t(`council.state-${one.state}`)}</span>
            </p>
            {named(one.answer) && <p dir="auto">{named(one.answer)}</p>}
            {one.text && <blockquote dir="auto">{one.text}</blockquote>}
            {mayCall() && <Follow one={one} keep={(state, answer) => follow(council, one.idea, state, answer)} />}
        </>
    );
}

/** What came of what was asked, as everybody reads it once there is something to read. */
export function Outcome({ council, one }: { readonly council: number; readonly one: Come }) {
    if (one.state === 'open' && !mayCall()) return null;
    return (
        <>
            <h3>{t('council.outcome')}</h3>
            <p>
                <span class={`cases__state cases__state--${one.state === 'done' ? 'closed' : 'open'}`}>{t(`council.state-${one.state}`)}</span>
            </p>
            {named(one.answer) && <p dir="auto">{named(one.answer)}</p>}
            {mayCall() && <Follow one={one} keep={(state, answer) => settle(council, state, answer)} />}
        </>
    );
}

interface FollowProps {
    readonly one: Come;
    readonly keep: (state: string, answer: Names) => Promise<boolean>;
}

function Follow({ one, keep }: FollowProps) {
    const state = useSignal<string>(one.state);
    const ar = useSignal(one.answer['ar'] ?? '');
    const en = useSignal(one.answer['en'] ?? '');
    return (
        <div class="councils__form">
            <label>
                <span>{t('convene.state')}</span>
                <select value={state.value} onChange={(event) => (state.value = event.currentTarget.value)}>
                    {STATES.map((each) => (
                        <option key={each} value={each}>
                            {t(`council.state-${each}`)}
                        </option>
                    ))}
                </select>
            </label>
            <label>
                <span>{t('convene.answer-ar')}</span>
                <input dir="rtl" lang="ar" maxLength={400} value={ar.value} onInput={(event) => (ar.value = event.currentTarget.value)} />
            </label>
            <label>
                <span>{t('convene.answer-en')}</span>
                <input dir="ltr" lang="en" maxLength={400} value={en.value} onInput={(event) => (en.value = event.currentTarget.value)} />
            </label>
            <Button busy={busy.value} onClick={() => void keep(state.value, { ar: ar.value.trim(), en: en.value.trim() })}>
                {t('convene.keep')}
            </Button>
        </div>
    );
}
