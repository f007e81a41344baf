import { explain } from '../../shared/api/problem.ts';
import { Band } from '../../shared/Band/Band.tsx';
import { Button } from '../../shared/Button/Button.tsx';
import { Clock } from '../../shared/Clock/Clock.tsx';
import { dayOf, timeOfDay } from '../../shared/dates/dates.ts';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { rememberLanguage } from '../../shared/page.tsx';
import { Status } from '../../shared/Status/Status.tsx';
import { knows, named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { branches, KINDS, lines, mayBeOlder, me, of, problem, read, readOlder, seesAll, wish, type Kind, type Line } from './trail.ts';
import '../../shared/look/fields.css';
import './trail.css';

/** Who came in, what was changed or taken along, and who looked at what visitors entrusted to the office. */
export function TrailPage({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="trail">
            <Band title={t('office.name')} subtitle={t('trail.title')} end={<Clock />} />
            <main class="trail__main">
                <header>
                    <h1>{t('trail.title')}</h1>
                    <p class="soft">{t('trail.intro')}</p>
                </header>
                {me.value && <Wishes />}
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                {!lines.value && !problem.value && <p role="status">{t('common.loading')}</p>}
                {lines.value && <Lines all={lines.value} />}
                {mayBeOlder.value && <Button onClick={() => void readOlder()}>{t('trail.older')}</Button>}
                <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
            </main>
        </div>
    );
}

function Wishes() {
    const ask = (event: Event) => {
        event.preventDefault();
        void read();
    };
    const day = (name: 'from' | 'to') => (
        <label>
            <span>{t(`trail.${name}`)}</span>
            <input type="date" dir="ltr" value={wish.value[name]} onInput={(event) => (wish.value = { ...wish.value, [name]: event.currentTarget.value })} />
        </label>
    );
    return (
        <form class="card trail__wishes" onSubmit={ask}>
            {seesAll.value && (
                <label>
                    <span>{t('trail.branch')}</span>
                    <select value={of.value} onChange={(event) => (of.value = event.currentTarget.value)}>
                        <option value="">{t('trail.every-branch')}</option>
                        {branches.value.map(({ id, names }) => (
                            <option key={id} value={id}>
                                {named(names)}
                            </option>
                        ))}
                    </select>
                </label>
            )}
            <label>
                <span>{t('trail.kind')}</span>
                <select value={wish.value.kind} onChange={(event) => (wish.value = { ...wish.value, kind: event.currentTarget.value as Kind | '' })}>
                    <option value="">{t('trail.every-kind')}</option>
                    {KINDS.map((kind) => (
                        <option key={kind} value={kind}>
                            {t(`trail.kind-${kind}`)}
                        </option>
                    ))}
                </select>
            </label>
            <label>
                <span>{t('trail.actor')}</span>
                <input dir="ltr" maxLength={60} value={wish.value.actor} onInput={(event) => (wish.value = { ...wish.value, actor: event.currentTarget.value })} />
            </label>
            {day('from')}
            {day('to')}
            <Button look="main" type="submit">
                {t('trail.show')}
            </Button>
        </form>
    );
}

function Lines({ all }: { readonly all: readonly Line[] }) {
    if (all.length === 0) return <Notice>{t('trail.none')}</Notice>;
    return (
        <div class="card trail__table" role="region" aria-label={t('trail.title')} tabIndex={0}>
            <table>
                <thead>
                    <tr>
                        {['when', 'actor', 'kind', 'what', 'subject', 'answer'].map((name) => (
                            <th scope="col" key={name}>
                                {t(`trail.${name}`)}
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {all.map((line) => (
                        <One key={line.line} line={line} />
                    ))}
                </tbody>
            </table>
        </div>
    );
}

function One({ line: { at, branch, actor, kind, operation, subject, status } }: { readonly line: Line }) {
    const words = `trail.op-${operation}`;
    return (
        <tr>
            <td>
                {dayOf(at)} {timeOfDay(at)}
            </td>
            <td>
                <bdi dir="ltr">{actor}</bdi>
            </td>
            <td>{t(`trail.kind-${kind}`)}</td>
            <td>{knows(words) ? t(words) : <bdi dir="ltr">{operation}</bdi>}</td>
            <td>
                <bdi dir="ltr">{subject}</bdi> {seesAll.value && <bdi dir="ltr">{branch}</bdi>}
            </td>
            <td>
                <Status kind={status < 300 ? 'good' : 'bad'}>{t(status < 300 ? 'trail.done' : 'trail.refused', { status })}</Status>
            </td>
        </tr>
    );
}
