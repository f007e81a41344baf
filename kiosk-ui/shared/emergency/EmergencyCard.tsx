import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EmergencyNow, Names } from '../api/contract.ts';
import { explain } from '../api/problem.ts';
import { Button } from '../Button/Button.tsx';
import { dayOf, timeOfDay } from '../dates/dates.ts';
import { Notice } from '../Notice/Notice.tsx';
import { live } from '../office/office.ts';
import { named, t } from '../words/words.ts';
import { before, beginEmergency, busy, endEmergency, OWN_WORDS, problem, readEmergencies, ready, type Emergency } from './emergency.ts';
import './EmergencyCard.css';

/** Where a message is put on every screen of the branch at once, and taken away again. */
export function EmergencyCard() {
    useEffect(() => void readEmergencies(), []);
    const now = live.value?.emergency;
    return (
        <section class="card emergency" aria-labelledby="emergency">
            <h2 id="emergency">{t('screens.emergency')}</h2>
            {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
            {now ? <InForce now={now} /> : <Choose />}
            {before.value.length > 0 && <Before all={before.value} />}
        </section>
    );
}

function InForce({ now }: { readonly now: EmergencyNow }) {
    return (
        <>
            <Notice kind="problem">
                <b>{t('screens.emergency-now')}</b> {t('screens.emergency-since', { time: timeOfDay(now.begunAt) })}
                <Texts texts={now.texts} />
            </Notice>
            <Button look="main" busy={busy.value} onClick={() => void endEmergency()}>
                {t('screens.emergency-end')}
            </Button>
        </>
    );
}

function Choose() {
    const kind = useSignal<string | undefined>(undefined);
    const ar = useSignal('');
    const en = useSignal('');
    const sure = useSignal(false);
    const own: Names = { ar: ar.value.trim(), ...(en.value.trim() ? { en: en.value.trim() } : {}) };
    const texts = kind.value === OWN_WORDS ? own : ready.value.find((one) => one.kind === kind.value)?.texts;
    const show = async () => {
        if (kind.value && (await beginEmergency(kind.value, own))) kind.value = undefined;
        sure.value = false;
    };
    return (
        <>
            <p class="soft">{t('screens.emergency-about')}</p>
            <fieldset class="emergency__kinds">
                <legend class="unseen">{t('screens.emergency')}</legend>
                {[...ready.value.map((one) => one.kind), OWN_WORDS].map((one) => (
                    <label key={one}>
                        <input type="radio" name="emergency" checked={kind.value === one} onChange={() => (kind.value = one)} />
                        {t(`screens.kind-${one}`)}
                    </label>
                ))}
            </fieldset>
            {kind.value === OWN_WORDS && (
                <div class="emergency__own">
                    <Own label="screens.text-ar" lang="ar" text={ar} />
                    <Own label="screens.text-en" lang="en" text={en} />
                </div>
            )}
            {texts && kind.value !== OWN_WORDS && <Texts texts={texts} />}
            {texts?.['ar'] && <Deeds sure={sure} show={show} />}
        </>
    );
}

function Own({ label, lang, text }: { readonly label: string; readonly lang: string; readonly text: { value: string } }) {
    return (
        <label>
            <span>{t(label)}</span>
            <input maxLength={160} lang={lang} dir="auto" value={text.value} onInput={(event) => (text.value = event.currentTarget.value)} />
        </label>
    );
}

/** Two presses: nobody clears a house by a slip of the finger. */
function Deeds({ sure, show }: { readonly sure: { value: boolean }; readonly show: () => Promise<void> }) {
    if (!sure.value) {
        return (
            <Button look="danger" onClick={() => (sure.value = true)}>
                {t('screens.emergency-show')}
            </Button>
        );
    }
    return (
        <div class="emergency__deeds">
            <Button look="danger" busy={busy.value} onClick={() => void show()}>
                {t('screens.emergency-sure')}
            </Button>
            <Button onClick={() => (sure.value = false)}>{t('screens.emergency-cancel')}</Button>
        </div>
    );
}

function Texts({ texts }: { readonly texts: Names }) {
    return (
        <>
            {['ar', 'en'].map((tag) => texts[tag] && <p key={tag} lang={tag} dir="auto">{texts[tag]}</p>)}
        </>
    );
}

function Before({ all }: { readonly all: readonly Emergency[] }) {
    return (
        <details>
            <summary>{t('screens.emergency-before')}</summary>
            <ul>
                {all.map((one) => (
                    <li key={one.emergency}>
                        {named(one.texts)}{' '}
                        <span class="soft">
                            {dayOf(one.begunAt)} {t('screens.emergency-from-to', { from: timeOfDay(one.begunAt), to: timeOfDay(one.endedAt ?? one.begunAt) })}{' '}
                            <bdi dir="ltr">
                                {one.begunBy}, {one.endedBy}
                            </bdi>
                        </span>
                    </li>
                ))}
            </ul>
        </details>
    );
}
