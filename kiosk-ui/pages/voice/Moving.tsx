import { serviceOf } from '../../shared/office/office.ts';
import { knows, named, t } from '../../shared/words/words.ts';
import type { Driver, Parity, Side, WholeVoice } from './said.ts';
import { channelName } from './Scores.tsx';
import { amongBranches } from './voice.ts';

const DRIVERS_SHOWN = 8;

/** What moves satisfaction in a manager's words, whether channels are equal, and what looks odd. */
export function Moving({ said }: { readonly said: WholeVoice }) {
    const sure = said.drivers.filter((driver) => driver.sure).slice(0, DRIVERS_SHOWN);
    return (
        <>
            <section class="card voice__card" aria-labelledby="drivers">
                <h2 id="drivers">{t('voice.drivers')}</h2>
                <p class="soft">{t('voice.drivers-how')}</p>
                {sure.length === 0 && <p>{t('voice.drivers-none')}</p>}
                <ol>
                    {sure.map((driver) => (
                        <li key={driver.what + driver.value}>{sentence(driver)}</li>
                    ))}
                </ol>
            </section>
            <Alike id="parity" title={t('voice.parity')} lines={said.parity} />
            {amongBranches.value.length > 1 && <Alike id="branches" title={t('voice.parity-branches')} lines={amongBranches.value} />}
            <Odd said={said} />
        </>
    );
}

function sentence(driver: Driver): string {
    const points = Math.abs(driver.points);
    const [low, high] = [Math.abs(driver.low), Math.abs(driver.high)].sort((one, other) => one - other);
    const words = { who: valueName(driver.what, driver.value), whom: valueName(driver.what, driver.against), points, low: low ?? 0, high: high ?? 0 };
    return t(driver.points < 0 ? 'voice.driver-less' : 'voice.driver-more', words);
}

function valueName(what: string, value: string): string {
    if (what === 'service') return named(serviceOf(value)?.names) || value;
    if (what === 'channel') return channelName(value);
    if (what === 'hour') return t('voice.value-hour', { from: value });
    if (what === 'wait') return t('voice.value-wait', { minutes: value.replace(/-$/, '+') });
    if (what === 'language') return t('voice.value-language', { language: new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(value) ?? value });
    const key = `voice.value-${what}-${value}`;
    return knows(key) ? t(key) : value;
}

function groupName(line: Parity): string {
    return valueName(line.kind, line.group);
}

interface AlikeProps {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly Parity[];
}

function Alike({ id, title, lines }: AlikeProps) {
    return lines.length === 0 ? null : (
        <section class="card voice__card" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <p class="soft">{t('voice.parity-how')}</p>
            <div class="voice__scroll" tabIndex={0} role="region" aria-labelledby={id}>
                <table class="voice__table">
                    <thead>
                        <tr>
                            <th scope="col">{t('voice.group')}</th>
                            <th scope="col">{t('voice.visits')}</th>
                            <th scope="col">{t('voice.wait-minutes')}</th>
                            <th scope="col">{t('voice.effort')}</th>
                            <th scope="col">{t('voice.satisfied')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {lines.map((line) => (
                            <tr key={line.kind + line.group}>
                                <th scope="row">{groupName(line)}</th>
                                <td>{line.visits}</td>
                                <Apart side={line.waitMinutes} />
                                <Apart side={line.effort} />
                                <Apart side={line.satisfiedPercent} />
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
        </section>
    );
}

/** A gap of nothing, however surely known, is none. */
const SEEN_LEAST = 0.05;

function Apart({ side }: { readonly side: Side | undefined }) {
    const gap = side?.gap && Math.abs(side.gap.apart) >= SEEN_LEAST ? side.gap : undefined;
    return (
        <td>
            {side ? t('voice.number', { value: side.mean }) : t('voice.few')} {gap && <small class={gap.sure ? 'cases__late' : 'soft'}>{t(gap.sure ? 'voice.gap-sure' : 'voice.gap', { apart: gap.apart, low: gap.low, high: gap.high })}</small>}
        </td>
    );
}

function Odd({ said }: { readonly said: WholeVoice }) {
    return (
        <section class="card voice__card" aria-labelledby="odd">
            <h2 id="odd">{t('voice.odd')}</h2>
            {said.jumps.length + said.odd.length === 0 && <p>{t('voice.odd-none')}</p>}
            <ul>
                {said.jumps.map((jump) => (
                    <li key={jump.counter + jump.what}>{t(`voice.jump-${jump.what}`, { counter: jump.counter, before: jump.beforePercent, now: jump.nowPercent })}</li>
                ))}
                {said.odd.map((one) => (
                    <li key={one.counter + one.why}>{t(`voice.odd-${one.why}`, { counter: one.counter, count: one.answers })}</li>
                ))}
            </ul>
        </section>
    );
}
