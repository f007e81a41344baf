import { signal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import { t } from '../../shared/words/words.ts';
import { idOf, make, making, mayPut, template } from './draft.ts';
import { Choice, Field, languageName, Names, Ticks } from './Fields.tsx';
import type { SetUp } from './setUp.ts';

/** The languages that a branch may list. */
const LANGUAGES = ['ar', 'en', 'ur', 'hi', 'bn', 'ml', 'ne', 'ta', 'si', 'fil', 'ps'] as const;
const ZONES = ['Asia/Riyadh', 'Asia/Dubai'] as const;
const THEMES = ['ksa', 'uae'] as const;

const freshName = signal('');
const freshTheme = signal<string>('ksa');

/** What the branch is called, where it is, which languages it speaks; and where a new one is begun. */
export function BranchPart({ setUp }: { readonly setUp: SetUp }) {
    return (
        <>
            <section class="card set-up__card">
                <h2>{t('set-up.part-branch')}</h2>
                <p class="soft">
                    <bdi dir="ltr">{idOf()}</bdi>
                </p>
                <div class="fields">
                    <Names at="names" names={setUp.names} label={t('set-up.name')} />
                    <Names at="region" names={setUp.region ?? {}} label={t('set-up.region')} />
                    <Field at="timeZone" label={t('set-up.time-zone')} value={setUp.timeZone} list="zones" />
                    <datalist id="zones">
                        {ZONES.map((zone) => (
                            <option key={zone} value={zone} />
                        ))}
                    </datalist>
                    <Choice at="theme" label={t('set-up.theme')} value={setUp.theme} options={THEMES.map((theme) => [theme, t(`set-up.theme-${theme}`)])} />
                    <Ticks at="languages" label={t('set-up.languages')} chosen={setUp.languages ?? []} options={LANGUAGES.map((one) => [one, languageName(one)])} />
                </div>
            </section>
            {mayPut.value && !making.value && <Fresh />}
        </>
    );
}

function Fresh() {
    const begin = async (event: Event) => {
        event.preventDefault();
        const setUp = await template(freshTheme.value);
        if (setUp) make(freshName.value.trim(), setUp);
    };
    return (
        <form class="card set-up__card" onSubmit={(event) => void begin(event)}>
            <h2>{t('set-up.new-branch')}</h2>
            <p class="soft">{t('set-up.new-intro')}</p>
            <div class="fields">
                <label class="field">
                    <span>{t('set-up.new-id')}</span>
                    <input dir="ltr" required pattern="[a-z0-9][a-z0-9\-]*" maxLength={40} value={freshName.value} onInput={(event) => (freshName.value = event.currentTarget.value)} />
                </label>
                <label class="field">
                    <span>{t('set-up.theme')}</span>
                    <select value={freshTheme.value} onChange={(event) => (freshTheme.value = event.currentTarget.value)}>
                        {THEMES.map((theme) => (
                            <option key={theme} value={theme}>
                                {t(`set-up.theme-${theme}`)}
                            </option>
                        ))}
                    </select>
                </label>
            </div>
            <Button type="submit">{t('set-up.new-begin')}</Button>
        </form>
    );
}
