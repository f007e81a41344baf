import { explain } from '../../shared/api/problem.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { Status } from '../../shared/Status/Status.tsx';
import { named, t } from '../../shared/words/words.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { bringIntoForce, busy, dirty, discard, done, draft, flaws, lookOver, making, mayPut, preview, problem, seek, text, type Change, type Preview } from './draft.ts';
import { rowOf, type Row as RowOf } from './rows.ts';
import { partOf, type SetUp } from './setUp.ts';
import './Verdict.css';

const SHOWN_MAX = 40;

/** What is to be known before it takes effect: what would change, whom it would harm, what forbids it. */
export function Verdict() {
    return (
        <aside class="card set-up__card set-up__verdict" aria-label={t('set-up.before')}>
            <h2>{t('set-up.before')}</h2>
            <Status kind={dirty.value ? 'watch' : 'idle'}>{t(dirty.value ? 'set-up.draft' : 'set-up.as-in-force')}</Status>
            <div aria-live="polite">
                {problem.value && <Refused no={problem.value} />}
                {preview.value && <Seen seen={preview.value} />}
                {done.value && <Notice>{t('set-up.done')}</Notice>}
            </div>
            <Button look="main" busy={busy.value === 'looking'} disabled={!dirty.value} onClick={() => void lookOver()}>
                {t(busy.value === 'looking' ? 'set-up.looking' : 'set-up.look-over')}
            </Button>
            {mayPut.value ? (
                <Button look="gold" disabled={!preview.value || !dirty.value} busy={busy.value === 'putting'} onClick={() => void bringIntoForce()}>
                    {t(making.value ? 'set-up.make' : 'set-up.put')}
                </Button>
            ) : (
                <p class="soft">{t('set-up.admin-only')}</p>
            )}
            <Button disabled={!dirty.value} onClick={discard}>
                {t('set-up.discard')}
            </Button>
            <p class="soft">{t('set-up.nobody-loses')}</p>
        </aside>
    );
}

/** All that forbids it, each with the way to where it can be mended. */
function Refused({ no }: { readonly no: Problem }) {
    return (
        <Notice kind="problem">
            <p>
                <b>{explain(no)}</b>
            </p>
            {flaws.value.length > 1 && <p>{t('set-up.flaws', { count: flaws.value.length })}</p>}
            <ol class="flaws">
                {flaws.value.map((flaw) => (
                    <li key={`${flaw.field}${flaw.line}${flaw.subject}`}>
                        <p>
                            {flaw.detail} {flaw.line && text.value !== undefined && t('set-up.at-line', { line: Number(flaw.line) })}
                        </p>
                        {flaw.field && <Button onClick={() => void seek(flaw)}>{t('set-up.go-to', { part: t(`set-up.part-${text.value === undefined ? partOf(flaw.field) : 'file'}`) })}</Button>}
                    </li>
                ))}
            </ol>
        </Notice>
    );
}

function Seen({ seen }: { readonly seen: Preview }) {
    const { changes, warnings, stranded = [], setup } = seen;
    return (
        <>
            {warnings.length + stranded.length === 0 && <Status kind="good">{t('set-up.harmless')}</Status>}
            <ul class="set-up__warnings">
                {warnings.map(({ field, reason, subject, text }) => (
                    <li key={field + reason + subject + text}>
                        <Status kind="bad">{text}</Status>
                    </li>
                ))}
                {stranded.map(({ service, waiting }) => (
                    <li key={service}>
                        <Status kind="bad">{t('set-up.stranded', { service: nameOf(setup, service), waiting })}</Status>
                    </li>
                ))}
            </ul>
            {making.value ? <p>{t('set-up.would-make', { services: setup.services.length, counters: setup.counters.length })}</p> : <Changes changes={changes} setUp={setup} />}
        </>
    );
}

function nameOf({ services }: SetUp, id: string): string {
    return named(services.find((service) => service.id === id)?.names) || id;
}

/** What differs, setting by setting. */
export function Changes({ changes, setUp }: { readonly changes: readonly Change[]; readonly setUp: SetUp | undefined }) {
    return (
        <>
            <h3>{t('set-up.changes', { count: changes.length })}</h3>
            <ul class="changes">
                {changes.slice(0, SHOWN_MAX).map(({ path, before, after }) => (
                    <li key={path} class={path.startsWith('plan/rows') ? 'changes__drawn' : undefined}>
                        <b>{placeOf(path, setUp)}</b>
                        <bdi dir="ltr" class="soft">
                            {path}
                        </bdi>
                        <Row row={rowOf(before, after)} setUp={setUp} />
                    </li>
                ))}
            </ul>
            {changes.length > SHOWN_MAX && <p class="soft">{t('set-up.changes-more', { count: changes.length - SHOWN_MAX })}</p>}
        </>
    );
}

function Row({ row: { gone, come }, setUp }: { readonly row: RowOf; readonly setUp: SetUp | undefined }) {
    const said = (value: string) => (setUp ? nameOf(setUp, value) : value);
    return (
        <>
            {gone.map((value) => (
                <del key={value}>{said(value)}</del>
            ))}
            {come.map((value) => (
                <ins key={value}>{said(value)}</ins>
            ))}
        </>
    );
}

/** "Services: Work permits" for services/permits/targetMinutes. */
function placeOf(path: string, setUp: SetUp | undefined): string {
    const [list = '', id = ''] = path.split('/');
    const things = list === 'services' ? setUp?.services : list === 'halls' ? setUp?.halls : undefined;
    const counter = list === 'counters' ? setUp?.counters.find((one) => one.id === id) : undefined;
    const name = counter ? (counter.label ?? counter.id) : named(things?.find((one) => one.id === id)?.names);
    const where = list === 'halls' ? t('set-up.halls') : t(`set-up.part-${partOf(path)}`);
    return name ? t('set-up.place', { part: where, name }) : where;
}

/** As the history shows it, in the words of what is in force. */
export function ChangesOf({ changes }: { readonly changes: readonly Change[] }) {
    return <Changes changes={changes} setUp={draft.value} />;
}
