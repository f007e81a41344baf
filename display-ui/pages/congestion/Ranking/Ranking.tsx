import type { Congestion } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { branch } from '@dawr/kiosk-ui/shared/office/office.ts';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { BandMark } from '../BandMark/BandMark.tsx';
import { ranking, seesAll } from '../congestion.ts';
import { minutesOf } from '../minutesOf.ts';
import './Ranking.css';

/** All branches, the fullest first, for whoever looks after several. */
export function Ranking() {
    if (!seesAll.value || ranking.value.length === 0) return null;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.branches')}</h2>
                <span class="manager__note">{t('congestion.branches-note')}</span>
                <a href="/network">{t('congestion.to-network')}</a>
            </div>
            <ol class="ranking">
                {ranking.value.map((each) => (
                    <One key={each.branch} each={each} />
                ))}
            </ol>
        </section>
    );
}

function One({ each }: { readonly each: Congestion }) {
    return (
        <li>
            <a class="ranking__one" href={`?branch=${encodeURIComponent(each.branch)}`} aria-current={each.branch === branch.value?.id ? 'page' : undefined}>
                <b>{named(each.names)}</b>
                <span class="ranking__index">{Math.round(each.index)}</span>
                <span class="ranking__band">
                    <BandMark band={each.band} /> {t(`congestion.band-${each.word}`)}
                </span>
                <span>{t('congestion.waiting-on-seats', { waiting: each.waiting, seats: each.seats })}</span>
                <span>{t('congestion.longest-is', { minutes: minutesOf(each.longestWaitSeconds) })}</span>
            </a>
        </li>
    );
}
