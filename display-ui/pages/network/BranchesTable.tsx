import { Status, type StatusKind } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { BandMark } from '../congestion/BandMark/BandMark.tsx';
import { GOAL_PERCENT } from '../congestion/goal.ts';
import { minutesOf } from '../congestion/minutesOf.ts';
import { sorting } from './network.ts';
import { promiseOf, satisfactionOf, type Share, type Shown, type Sorting } from './ranked.ts';

const SATISFIED_GOAL_PERCENT = 80;

/** A branch a row; on a phone a branch a card. */
export function BranchesTable({ all }: { readonly all: readonly Shown[] }) {
    return (
        <table class="card branches">
            <caption class="unseen">{t('network.title')}</caption>
            <thead>
                <tr>
                    <Head by="name">{t('network.branch')}</Head>
                    <Head by="congestion">{t('network.by-congestion')}</Head>
                    <th scope="col">{t('network.waiting')}</th>
                    <Head by="promise">{t('network.by-promise')}</Head>
                    <Head by="satisfaction">{t('network.by-satisfaction')}</Head>
                    <th scope="col">{t('network.counters')}</th>
                </tr>
            </thead>
            <tbody>
                {all.map((each) => (
                    <One key={each.now.branch} each={each} />
                ))}
            </tbody>
        </table>
    );
}

function Head({ by, children }: { readonly by: Sorting; readonly children: string }) {
    const way = by === 'congestion' ? 'descending' : 'ascending';
    return (
        <th scope="col" aria-sort={sorting.value === by ? way : undefined}>
            {children}
        </th>
    );
}

function One({ each }: { readonly each: Shown }) {
    const { now, region } = each;
    return (
        <tr>
            <th scope="row">
                <a href={`/congestion?branch=${encodeURIComponent(now.branch)}`}>{named(now.names)}</a>
                {region && <span class="soft">{region}</span>}
            </th>
            <td data-name={t('network.by-congestion')}>
                <span class="branches__index">{Math.round(now.index)}</span>
                <span class="branches__band">
                    <BandMark band={now.band} /> {t(`network.band-${now.word}`)}
                </span>
            </td>
            <td data-name={t('network.waiting')}>
                {t('network.on-seats', { waiting: now.waiting, seats: now.seats })}
                {now.waiting > 0 && <span class="soft">{t('network.longest', { minutes: minutesOf(now.longestWaitSeconds) })}</span>}
            </td>
            <td data-name={t('network.by-promise')}>
                <ShareOf share={promiseOf(each)} goal={GOAL_PERCENT} of={now.promiseKept.judged} />
            </td>
            <td data-name={t('network.by-satisfaction')}>
                <ShareOf share={satisfactionOf(each)} goal={SATISFIED_GOAL_PERCENT} of={each.said?.answers} />
            </td>
            <td data-name={t('network.counters')}>{t('network.open-of', { open: now.countersOpen, counters: now.counters })}</td>
        </tr>
    );
}

/** A share and how surely; only what is surely below the goal is called bad. */
function ShareOf({ share, goal, of }: { readonly share: Share | undefined; readonly goal: number; readonly of: number | undefined }) {
    if (!share) return <span class="soft">{t('network.too-few')}</span>;
    const { percent, low, high } = share;
    const kind: StatusKind = percent >= goal ? 'good' : high < goal ? 'bad' : 'watch';
    return (
        <>
            <Status kind={kind}>{t('network.percent', { percent: Math.round(percent) })}</Status>
            <span class="soft">{t('network.between', { low: Math.round(low), high: Math.round(high), of: of ?? 0 })}</span>
        </>
    );
}
