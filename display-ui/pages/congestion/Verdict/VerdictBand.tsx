import { Pattern } from '@dawr/kiosk-ui/shared/Band/Pattern.tsx';
import type { Congestion } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import { Status } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { GOAL_PERCENT, keptPercent } from '../goal.ts';
import { minutesOf } from '../minutesOf.ts';
import { verdict, type Verdict } from '../verdict.ts';
import './VerdictBand.css';

/** Is it all right? One sentence, and the three figures it rests on. */
export function VerdictBand({ now }: { readonly now: Congestion }) {
    const told = verdict(now);
    return (
        <section class={`verdict verdict--${told.level}`}>
            <Pattern />
            <p class="verdict__badge">
                <Status kind={told.level}>{t(`congestion.level-${told.level}`)}</Status>
            </p>
            <h1 class="verdict__sentence" aria-live="polite">
                {sentence(told, now)}
            </h1>
            <dl class="verdict__figures">
                <Figure value={String(now.waiting)} words={t('congestion.waiting')} />
                <Figure value={t('congestion.of', { part: now.countersOpen, whole: now.counters })} words={t('congestion.counters-open')} />
                <Figure value={longest(now)} words={t('congestion.longest-wait')} />
            </dl>
        </section>
    );
}

function longest({ waiting, longestWaitSeconds }: Congestion): string {
    return waiting === 0 ? t('congestion.nobody-waits') : t('congestion.minutes', { minutes: minutesOf(longestWaitSeconds) });
}

function sentence({ words, service, others }: Verdict, { waiting, seats, promiseKept }: Congestion): string {
    const name = named(serviceOf(service?.service)?.names) || (service?.service ?? '');
    const main = t(`congestion.verdict-${words}`, {
        service: name,
        minutes: minutesOf(service?.longestWaitSeconds),
        high: service?.promise.highMinutes ?? 0,
        target: service?.targetMinutes ?? 0,
        people: service?.waiting ?? waiting,
        seats,
        percent: keptPercent(promiseKept) ?? 0,
        goal: GOAL_PERCENT,
    });
    return others > 0 ? `${main} ${t('congestion.verdict-others', { count: others })}` : main;
}

function Figure({ value, words }: { readonly value: string; readonly words: string }) {
    return (
        <div class="verdict__figure">
            <dt>{words}</dt>
            <dd>{value}</dd>
        </div>
    );
}
