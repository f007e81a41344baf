import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { explain } from '../../shared/api/problem.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { named, t } from '../../shared/words/words.ts';
import { THEMES } from './BranchPart.tsx';
import { beginning, branches, make, problem, template } from './draft.ts';
import { Flawed, languageName } from './Fields.tsx';
import { idFrom } from './setUp.ts';

const LANGUAGES = ['ar', 'en'] as const;
type Named = Readonly<Record<(typeof LANGUAGES)[number], string>>;

/** Where a branch is begun that isn't there yet: what it is called, and as which it begins. */
export function NewBranch() {
    const names = useSignal<Named>({ ar: '', en: '' });
    /** Nothing while nobody has said better than what follows from the name. */
    const said = useSignal<string | undefined>(undefined);
    const like = useSignal(`theme=${branch.peek()?.theme ?? THEMES[0]}`);
    const taken = branches.value.map(({ id }) => id);
    const id = said.value ?? idFrom(names.value.en, taken);
    const twice = taken.includes(id);
    const put = async (event: Event) => {
        event.preventDefault();
        const setUp = twice ? undefined : await template(like.value);
        if (setUp) make(id, { ...setUp, names: { ...names.value } });
    };
    return (
        <form class="card set-up__card" onSubmit={(event) => void put(event)}>
            {branches.value.length === 0 && <Notice>{t('set-up.first-branch')}</Notice>}
            <p class="soft">{t('set-up.new-intro')}</p>
            <div class="fields">
                <Names names={names.value} take={(next) => (names.value = next)} />
                <Id id={id} twice={twice} take={(next) => (said.value = next)} />
                <Like like={like.value} take={(next) => (like.value = next)} />
            </div>
            {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
            <div class="set-up__deeds">
                <Button type="submit" look="main">
                    {t('set-up.new-begin')}
                </Button>
                {branch.value && <Button onClick={() => (beginning.value = false)}>{t('set-up.discard')}</Button>}
            </div>
        </form>
    );
}

function Names({ names, take }: { readonly names: Named; readonly take: (names: Named) => void }) {
    const first = useRef<HTMLDivElement>(null);
    useEffect(() => first.current?.querySelector('input')?.focus(), []);
    return (
        <div class="fields field--wide" ref={first}>
            {LANGUAGES.map((language) => (
                <label key={language} class="field field--wide">
                    <span>{t('set-up.in-language', { what: t('set-up.name'), language: languageName(language) })}</span>
                    <input lang={language} dir="auto" required maxLength={120} value={names[language]} onInput={(event) => take({ ...names, [language]: event.currentTarget.value })} />
                </label>
            ))}
        </div>
    );
}

/** What stands in addresses, and can't be changed later. */
function Id({ id, twice, take }: { readonly id: string; readonly twice: boolean; readonly take: (id: string) => void }) {
    return (
        <div class="field">
            <label for="new-id">{t('set-up.new-id')}</label>
            <input
                id="new-id"
                dir="ltr"
                required
                pattern="[a-z0-9][a-z0-9\-]*"
                maxLength={40}
                value={id}
                aria-invalid={twice}
                aria-describedby={twice ? 'new-id-flaw' : undefined}
                onInput={(event) => take(event.currentTarget.value.trim())}
            />
            {twice && <Flawed id="new-id-flaw" text={t('set-up.new-taken')} />}
        </div>
    );
}

/** As most offices of the country, or as one that exists. */
function Like({ like, take }: { readonly like: string; readonly take: (like: string) => void }) {
    return (
        <label class="field field--wide">
            <span>{t('set-up.new-like')}</span>
            <select value={like} onChange={(event) => take(event.currentTarget.value)}>
                {THEMES.map((theme) => (
                    <option key={theme} value={`theme=${theme}`}>
                        {t('set-up.new-like-most', { country: t(`set-up.theme-${theme}`) })}
                    </option>
                ))}
                {branches.value.map(({ id, names }) => (
                    <option key={id} value={`from=${id}`}>
                        {t('set-up.new-like-branch', { branch: named(names) || id })}
                    </option>
                ))}
            </select>
        </label>
    );
}
