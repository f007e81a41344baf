import { Band } from '../../shared/Band/Band.tsx';
import { explain } from '../../shared/api/problem.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { Clock } from '../../shared/Clock/Clock.tsx';
import { dayOf, timeOfDay } from '../../shared/dates/dates.ts';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { rememberLanguage } from '../../shared/page.tsx';
import { Pieces } from '../../shared/paper/Pieces.tsx';
import { languageName } from '../../shared/words/languageName.ts';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { busy, choice, choose, isChanged, me, PAPERS, problem, read, restore, save, saved, text, there, versions, write } from './shelf.ts';

/** Where managers write the office's own papers, language by language, and bring earlier versions back. */
export function Shelf({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="shelf">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={<Clock />} />
            <main class="shelf__main">
                <header>
                    <h1>{t('shelf.title')}</h1>
                    <p class="soft">{t('shelf.about')}</p>
                    {branch.value && (
                        <a class="shelf__as-visitors" href={`/papers?branch=${branch.value.id}`}>
                            {t('shelf.as-visitors')}
                        </a>
                    )}
                </header>
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                {me.value && branch.value ? <Desk /> : <p role="status">{t('common.loading')}</p>}
                <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
            </main>
        </div>
    );
}

function Desk() {
    return (
        <>
            <Choice />
            <div class="shelf__columns">
                <Sheet />
                <Drawn />
            </div>
            <Before />
        </>
    );
}

function Choice() {
    const { paper, service, language } = choice.value;
    return (
        <section class="card shelf__choice">
            <Pick label="shelf.paper" value={paper} all={PAPERS} nameOf={(one) => t(`shelf.${one}`)} onPick={(one) => choose({ paper: one })} />
            {paper === 'procedure' && (
                <Pick
                    label="shelf.service"
                    value={service}
                    all={(branch.value?.services ?? []).map(({ id }) => id)}
                    nameOf={(one) => named(branch.value?.services.find(({ id }) => id === one)?.names)}
                    onPick={(one) => choose({ service: one })}
                />
            )}
            <Pick label="shelf.language" value={language} all={branch.value?.languages ?? ['ar', 'en']} nameOf={(one) => `${languageName(one)}${isThere(one) ? ` (${t('shelf.is-there')})` : ''}`} onPick={(one) => choose({ language: one })} />
        </section>
    );
}

function isThere(language: string): boolean {
    return there.value.some((one) => one.paper === choice.value.paper && (one.service ?? '') === choice.value.service && one.language === language);
}

interface PickProps {
    readonly label: string;
    readonly value: string;
    readonly all: readonly string[];
    readonly nameOf: (one: string) => string;
    readonly onPick: (one: string) => void;
}

function Pick({ label, value, all, nameOf, onPick }: PickProps) {
    return (
        <label>
            <span>{t(label)}</span>
            <select value={value} onChange={(event) => onPick(event.currentTarget.value)}>
                {all.map((one) => (
                    <option key={one} value={one}>
                        {nameOf(one)}
                    </option>
                ))}
            </select>
        </label>
    );
}

function Sheet() {
    return (
        <section class="card shelf__sheet">
            <label>
                <span>{t('shelf.text')}</span>
                <textarea rows={20} maxLength={16_000} lang={choice.value.language} dir="auto" value={text.value} onInput={(event) => write(event.currentTarget.value)} />
            </label>
            <p class="soft">{t('shelf.marks')}</p>
            <Button look="main" busy={busy.value} disabled={!isChanged()} onClick={() => void save()}>
                {t(text.value.trim() ? 'shelf.save' : 'shelf.take-off')}
            </Button>
            {saved.value && <Notice>{t('shelf.saved')}</Notice>}
        </section>
    );
}

function Drawn() {
    return (
        <section class="card shelf__drawn" aria-labelledby="drawn">
            <h2 id="drawn">{t('shelf.in-force')}</h2>
            {read.value ? <Pieces pieces={read.value.pieces} lang={read.value.language} /> : <p class="soft">{t('shelf.none')}</p>}
        </section>
    );
}

function Before() {
    const before = versions.value.slice(1);
    if (before.length === 0) return null;
    return (
        <details class="card shelf__before">
            <summary>{t('shelf.before')}</summary>
            <ul>
                {before.map((one) => (
                    <li key={one.version}>
                        <span>
                            {dayOf(one.at)} {timeOfDay(one.at)} <bdi dir="ltr">{one.by}</bdi> {one.text ? one.text.slice(0, 60) : t('shelf.was-off')}
                        </span>
                        <Button busy={busy.value} aria-label={t('shelf.restore-of', { version: one.version })} onClick={() => void restore(one)}>
                            {t('shelf.restore')}
                        </Button>
                    </li>
                ))}
            </ul>
        </details>
    );
}
