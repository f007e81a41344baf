import { serviceOf } from '../../shared/office/office.ts';
import { knows, named, t } from '../../shared/words/words.ts';
import type { Said, Score, WholeVoice } from './said.ts';
import { network } from './voice.ts';

/** How satisfied people are: as they said, and corrected for who spoke, each with how surely it is known. */
export function Scores({ said }: { readonly said: WholeVoice }) {
    return (
        <>
            <section class="card voice__card" aria-labelledby="score">
                <h2 id="score">{t('voice.score')}</h2>
                {said.suppressed ? <p>{t('voice.too-few', { least: said.answersMin })}</p> : <Whole said={said} />}
                <p class="soft">{t('voice.anonymous', { count: said.anonymous.answers, flagged: said.anonymous.flagged })}</p>
            </section>
            <Groups title={t('voice.by-service')} groups={said.byService} name={(group) => named(serviceOf(group)?.names) || group} />
            <Groups title={t('voice.by-channel')} groups={said.byChannel} name={channelName} />
            <Groups title={t('voice.by-hour')} groups={said.byHour} name={(group) => `${group}:00`} />
            {network.value.length > 1 && <Groups title={t('voice.by-branch')} groups={network.value.map((one) => ({ ...one, name: one.branch ?? '' }))} name={(group) => group} />}
        </>
    );
}

export function channelName(channel: string): string {
    const key = `report.channel-${channel}`;
    return knows(key) ? t(key) : channel;
}

function Whole({ said }: { readonly said: Said }) {
    return (
        <>
            <dl class="cases__figures voice__figures">
                <Figure name="corrected" score={said.corrected} />
                <Figure name="raw" score={said.raw} />
                <Figure name="response" score={said.response} />
            </dl>
            {said.ifUnhappyAnswerMore && <p>{t('voice.range', said.ifUnhappyAnswerMore)}</p>}
        </>
    );
}

function Figure({ name, score }: { readonly name: string; readonly score: Score | undefined }) {
    return score ? (
        <div>
            <dt>{t(`voice.figure-${name}`)}</dt>
            <dd>
                {t('voice.percent', { value: score.percent })} <small class="soft">{t('voice.between', { low: score.low, high: score.high })}</small>
            </dd>
        </div>
    ) : null;
}

function Groups({ title, groups, name }: { readonly title: string; readonly groups: readonly Said[]; readonly name: (group: string) => string }) {
    return groups.length === 0 ? null : (
        <details class="card voice__card">
            <summary>{title}</summary>
            <div class="voice__scroll" tabIndex={0} role="region" aria-label={title}>
                <table class="voice__table">
                    <thead>
                        <tr>
                            <th scope="col">{t('voice.group')}</th>
                            <th scope="col">{t('voice.visits')}</th>
                            <th scope="col">{t('voice.answers')}</th>
                            <th scope="col">{t('voice.figure-raw')}</th>
                            <th scope="col">{t('voice.figure-corrected')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {groups.map((group) => (
                            <tr key={group.name}>
                                <th scope="row">{name(group.name ?? '')}</th>
                                <td>{group.visits ?? ''}</td>
                                <td>{group.answers ?? t('voice.few')}</td>
                                <Cell score={group.raw} />
                                <Cell score={group.corrected} />
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
        </details>
    );
}

function Cell({ score }: { readonly score: Score | undefined }) {
    return (
        <td>
            {score && t('voice.percent', { value: score.percent })} {score && <small class="soft">{t('voice.between', { low: score.low, high: score.high })}</small>}
        </td>
    );
}
