import { Band } from '../../shared/Band/Band.tsx';
import { explain } from '../../shared/api/problem.ts';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { rememberLanguage } from '../../shared/page.tsx';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { InWords } from './InWords.tsx';
import { Moving } from './Moving.tsx';
import { Papers } from './Papers.tsx';
import { Questions } from './Questions.tsx';
import { Scores } from './Scores.tsx';
import { days, look, mayChange, meter, path, period, problem, voice } from './voice.ts';

const PERIODS = [7, 30, 90, 365] as const;

/** What visitors say, how surely that is known, what moves them, and what could be abolished. */
export function Voice({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="cases voice">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={<LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />} />
            <main class="cases__main">
                <h1>{t('voice.title')}</h1>
                <Asked />
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                {voice.value ? <Scores said={voice.value} /> : <p role="status">{t('common.loading')}</p>}
                {voice.value && <Moving said={voice.value} />}
                {branch.value && <InWords />}
                {meter.value && <Papers meter={meter.value} />}
                {mayChange() && <Questions />}
            </main>
        </div>
    );
}

function Asked() {
    const choose = (chosen: number) => {
        days.value = chosen;
        void look();
    };
    return (
        <div class="voice__asked">
            <label>
                <span>{t('voice.period')}</span>
                <select value={days.value} onChange={(event) => choose(Number(event.currentTarget.value))}>
                    {PERIODS.map((one) => (
                        <option key={one} value={one}>
                            {t('voice.last-days', { days: one })}
                        </option>
                    ))}
                </select>
            </label>
            {branch.value && (
                <p class="voice__links">
                    <a href={`${path('voice.csv')}?${period()}`} download>
                        CSV
                    </a>
                    <a href={`${path('voice')}?${period()}`} download={`voice-${branch.value.id}.json`}>
                        JSON
                    </a>
                    <a href={`/cases?branch=${branch.value.id}`}>{t('voice.to-cases')}</a>
                    <a href={`/councils?branch=${branch.value.id}`}>{t('voice.to-councils')}</a>
                </p>
            )}
        </div>
    );
}
