import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { named, t } from '../../shared/words/words.ts';
import { change, draft, flaws } from './draft.ts';
import type { SetUp, Texts } from './setUp.ts';
import '../../shared/look/fields.css';
import './Fields.css';

interface FieldProps {
    /** The path of the setting, `services/2/letter`. */
    readonly at: string;
    readonly label: string;
    readonly value: string | number | undefined;
    readonly type?: 'text' | 'number' | 'date';
    readonly wide?: boolean;
    /** The language of a text, which is written in its own direction. */
    readonly lang?: string;
    /** Further paths whose flaw is told here. */
    readonly also?: readonly string[];
    /** Of those, only the one about this. */
    readonly about?: string;
    readonly list?: string;
    /** How many of what is written make one of what is kept: 100 where people write percent. */
    readonly per?: number;
    /** What counts when nothing is written; unless told, the setting goes. */
    readonly empty?: number;
}

/** One setting: its label, what it is, and beside it what is wrong with it. */
export function Field({ at, label, value, type = 'text', wide = false, lang, also = [], about, list, per = 1, empty }: FieldProps) {
    const id = useId();
    const flaw = flawAt([at, ...also], about, per);
    const take = (text: string) => change(at, text === '' ? empty : type === 'number' ? Number(text) / per : text);
    return (
        <div class={wide ? 'field field--wide' : 'field'}>
            <label for={id}>{label}</label>
            <input
                id={id}
                name={at}
                type={type}
                list={list}
                lang={lang}
                dir={lang ? 'auto' : 'ltr'}
                value={per !== 1 && typeof value === 'number' ? Math.round(value * per) : (value ?? '')}
                aria-invalid={flaw !== undefined}
                aria-describedby={flaw ? `${id}-flaw` : undefined}
                onChange={(event) => take(event.currentTarget.value)}
            />
            {flaw && <Flawed id={`${id}-flaw`} text={flaw} />}
        </div>
    );
}

interface ChoiceProps<T extends string> {
    readonly at: string;
    readonly label: string;
    readonly value: string | undefined;
    /** The one called by nothing takes the setting away. */
    readonly options: readonly (readonly [T, string])[];
    /** Further paths whose flaw is told here. */
    readonly also?: readonly string[];
    /** What else choosing changes; the setting alone unless told. */
    readonly onChosen?: (chosen: T) => void;
}

/** One of several. */
export function Choice<T extends string>({ at, label, value, options, also = [], onChosen }: ChoiceProps<T>) {
    const id = useId();
    const flaw = flawAt([at, ...also]);
    const known = options.some(([one]) => one === (value ?? ''));
    const take = onChosen ?? ((chosen: T) => change(at, chosen === '' ? undefined : chosen));
    return (
        <div class="field">
            <label for={id}>{label}</label>
            <select id={id} name={at} value={value ?? ''} aria-invalid={flaw !== undefined} aria-describedby={flaw ? `${id}-flaw` : undefined} onChange={(event) => take(event.currentTarget.value as T)}>
                {!known && <option value={value ?? ''}>{value ?? ''}</option>}
                {options.map(([one, name]) => (
                    <option key={one} value={one}>
                        {name}
                    </option>
                ))}
            </select>
            {flaw && <Flawed id={`${id}-flaw`} text={flaw} />}
        </div>
    );
}

interface TicksProps {
    readonly at: string;
    readonly label: string;
    readonly chosen: readonly string[];
    readonly options: readonly (readonly [string, string])[];
    readonly also?: readonly string[];
    /** Where the choice is put, if not at its own path. */
    readonly onChosen?: (chosen: readonly string[]) => void;
}

/** Several of several: which services a counter serves, on which days a shift is. */
export function Ticks({ at, label, chosen, options, also = [], onChosen }: TicksProps) {
    const id = useId();
    const flaw = flawAt([at, ...also]);
    const take = onChosen ?? ((next: readonly string[]) => change(at, next));
    const tick = (one: string, on: boolean) => take(on ? [...chosen, one] : chosen.filter((other) => other !== one));
    return (
        <fieldset class="ticks field--wide" aria-describedby={flaw ? id : undefined}>
            <legend>{label}</legend>
            {options.map(([one, name]) => (
                <label key={one}>
                    <input type="checkbox" checked={chosen.includes(one)} onChange={(event) => tick(one, event.currentTarget.checked)} />
                    <span>{name}</span>
                </label>
            ))}
            {flaw && <Flawed id={id} text={flaw} />}
        </fieldset>
    );
}

/** One setting that is so or not. */
export function Tick({ at, label, on }: { readonly at: string; readonly label: string; readonly on: boolean }) {
    return (
        <label class="tick field--wide">
            <input type="checkbox" name={at} checked={on} onChange={(event) => change(at, event.currentTarget.checked)} />
            <span>{label}</span>
        </label>
    );
}

interface OfferedProps {
    readonly at: string;
    readonly label: string;
    readonly on: boolean;
    /** What it begins with. */
    readonly usual: unknown;
    /** What is to be said once it is there. */
    readonly children?: ComponentChildren;
}

/** Something that a branch has or has not: a tick brings it as it usually is, and with it what can be said of it. */
export function Offered({ at, label, on, usual, children }: OfferedProps) {
    const flaw = flawAt([at]);
    return (
        <div class="offered field--wide">
            <label class="tick">
                <input type="checkbox" name={at} checked={on} onChange={(event) => change(at, event.currentTarget.checked ? usual : undefined)} />
                <span>{label}</span>
            </label>
            {on && children && <div class="fields">{children}</div>}
            {flaw && <Flawed id={`${at}-flaw`} text={flaw} />}
        </div>
    );
}

const SEASONS = ['all-year', 'in-ramadan', 'outside-ramadan'] as const;

/** In which season something is so. */
export function InSeason({ at, season }: { readonly at: string; readonly season: string | undefined }) {
    return <Choice at={at} label={t('set-up.season')} value={season ?? 'all-year'} options={SEASONS.map((one) => [one, t(`set-up.season-${one}`)])} />;
}

/** The names of something in every language that the branch speaks; Arabic and English always. What there is in others goes along unseen. */
export function Names({ at, names, label }: { readonly at: string; readonly names: Texts; readonly label: string }) {
    const spoken = [...new Set(['ar', 'en', ...(draft.value?.languages ?? [])])];
    const missing = flaws.value.filter(({ field }) => field === at).map(({ subject }) => subject);
    return (
        <>
            {spoken.map((language) => (
                <Field
                    key={language}
                    at={`${at}/${language}`}
                    lang={language}
                    label={t('set-up.in-language', { what: label, language: languageName(language) })}
                    value={names[language]}
                    also={missing.includes(language) ? [at] : []}
                    about={language}
                    wide
                />
            ))}
        </>
    );
}

export function Flawed({ id, text }: { readonly id: string; readonly text: string }) {
    return (
        <p id={id} class="field__flaw">
            {text}
        </p>
    );
}

/** What is wrong at one of these settings, in the office's words. */
export function flawAt(paths: readonly string[], about?: string, per = 1): string | undefined {
    const flaw = flaws.value.find((one) => one.field !== undefined && paths.includes(one.field) && (about === undefined || one.field === paths[0] || one.subject === about));
    const said = flaw && (flaw.detail || flaw.reason || flaw.field);
    // A limit is told in what people write here
    return per === 1 || !flaw?.fitting ? said : said?.replace(flaw.fitting, String(Math.round(Number(flaw.fitting) * per)));
}

/** The services and counters of a branch to choose from, as people call them. */
export function servicesOf({ services }: SetUp): readonly (readonly [string, string])[] {
    return services.map(({ id, names }) => [id, named(names) || id]);
}

export function countersOf({ counters }: SetUp): readonly (readonly [string, string])[] {
    return counters.map(({ id, label }) => [id, label ?? id]);
}

/** "Arabic", in the reader's language. */
export function languageName(tag: string): string {
    return new Intl.DisplayNames([document.documentElement.lang || 'ar'], { type: 'language' }).of(tag) ?? tag;
}
