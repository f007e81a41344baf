import { Band } from '../../shared/Band/Band.tsx';
import { explain } from '../../shared/api/problem.ts';
import { dayOf, timeOfDay } from '../../shared/dates/dates.ts';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { rememberLanguage } from '../../shared/page.tsx';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import Warning from 'icon:warning';
import { CaseCard } from './CaseCard.tsx';
import { choose, chosen, isLate, mayTakeAlong, problem, register, tablePath, type Figures, type Filed } from './register.ts';
import { FileCard } from './FileCard.tsx';

/** The register of whatever visitors complain of, suggest, or were unhappy with: what is open, whose it is, by when, and how the branch does. */
export function Cases({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="cases">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={<LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />} />
            <main class="cases__main">
                <h1>{t('cases.title')}</h1>
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                {register.value ? <Known figures={register.value.figures} cases={register.value.cases} /> : <p role="status">{t('common.loading')}</p>}
            </main>
        </div>
    );
}

function Known({ figures, cases }: { readonly figures: Figures; readonly cases: readonly Filed[] }) {
    return (
        <>
            <dl class="cases__figures card">
                <Figure name="open" value={figures.open} />
                <Figure name="overdue" value={figures.overdue} />
                <Figure name="closed" value={figures.closed} />
                <Figure name="median" value={figures.medianHours} />
                <Figure name="p90" value={figures.p90Hours} />
                <Figure name="reopened" value={figures.reopenedPercent} />
            </dl>
            <div class="cases__columns">
                <div class="cases__list">
                    {cases.length === 0 && <p class="soft">{t('cases.none')}</p>}
                    <ul>
                        {cases.map((one) => (
                            <li key={one.case}>
                                <Line one={one} />
                            </li>
                        ))}
                    </ul>
                    <FileCard />
                    {mayTakeAlong() && (
                        <a href={tablePath()} download>
                            {t('cases.table')}
                        </a>
                    )}
                </div>
                {chosen.value ? <CaseCard one={chosen.value} key={chosen.value.case} /> : <p class="soft">{t('cases.choose')}</p>}
            </div>
        </>
    );
}

function Figure({ name, value }: { readonly name: string; readonly value: number | undefined }) {
    return (
        <div>
            <dt>{t(`cases.figure-${name}`)}</dt>
            <dd>{value === undefined ? '–' : t('cases.number', { value })}</dd>
        </div>
    );
}

function Line({ one }: { readonly one: Filed }) {
    return (
        <button type="button" class="cases__one" aria-pressed={chosen.value?.case === one.case} onClick={() => void choose(one.case)}>
            <b>
                <bdi dir="ltr">{one.case}</bdi> · {t(`cases.kind-${one.kind}`)}
            </b>
            <span class={`cases__state cases__state--${one.state}`}>{t(`cases.state-${one.state}`)}</span>
            <span class="soft">
                {t(`cases.source-${one.source}`)} · {one.owner ? <bdi dir="ltr">{one.owner}</bdi> : t('cases.nobodys')}
            </span>
            <span class={isLate(one) ? 'cases__late' : 'soft'}>
                {isLate(one) && <Warning />}
                {one.state === 'closed' ? t('cases.took', { hours: one.businessHours ?? 0 }) : t('cases.due', { time: t('cases.at', { day: dayOf(one.dueAt), time: timeOfDay(one.dueAt) }) })}
            </span>
        </button>
    );
}
