import { t } from '../../shared/words/words.ts';
import { idOf } from './draft.ts';
import { Choice, Field, languageName, Names, Ticks } from './Fields.tsx';
import type { SetUp } from './setUp.ts';

/** The languages that a branch may list. */
const LANGUAGES = ['ar', 'en', 'ur', 'hi', 'bn', 'ml', 'ne', 'ta', 'si', 'fil', 'ps'] as const;
const ZONES = ['Asia/Riyadh', 'Asia/Dubai'] as const;
export const THEMES = ['ksa', 'uae'] as const;

/** What the branch is called, where it is, which languages it speaks. */
export function BranchPart({ setUp }: { readonly setUp: SetUp }) {
    return (
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
    );
}
