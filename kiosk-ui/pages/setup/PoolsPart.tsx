import { useEffect } from 'preact/hooks';
import { Button } from '../../shared/Button/Button.tsx';
import { t } from '../../shared/words/words.ts';
import { change, flaws, making } from './draft.ts';
import { countersOf, servicesOf, Ticks } from './Fields.tsx';
import { freshId, POOLED, type Pooled, type SetUp } from './setUp.ts';
import { accounts, readStaff } from './staff.ts';

type Options = readonly (readonly [string, string])[];

/** Names for several counters, services or members of staff, where rules and skills speak of all of them. */
export function PoolsPart({ setUp }: { readonly setUp: SetUp }) {
    useEffect(() => {
        if (!making.peek()) void readStaff();
    }, [making.value]);
    const staff = (accounts.value ?? []).map(({ user, name }) => [user, name || user] as const);
    const options: Readonly<Record<Pooled, Options>> = { counters: countersOf(setUp), services: servicesOf(setUp), staff };
    return (
        <>
            <p class="soft">{t('set-up.pools-intro')}</p>
            {POOLED.map((kind) => (
                <OfKind key={kind} kind={kind} pools={setUp.pools?.[kind] ?? {}} options={options[kind]} />
            ))}
        </>
    );
}

function OfKind({ kind, pools, options }: { readonly kind: Pooled; readonly pools: Readonly<Record<string, readonly string[]>>; readonly options: Options }) {
    const at = `pools/${kind}`;
    const names = Object.keys(pools);
    return (
        <section class="card set-up__card">
            <h2>{t(`set-up.pools-${kind}`)}</h2>
            {names.map((name) => (
                <Pool key={name} at={`${at}/${name}`} name={name} members={pools[name] ?? []} options={options} onRenamed={(next) => change(at, renamed(pools, name, next))} />
            ))}
            {options.length > 0 && (
                <Button onClick={() => change(`${at}/${freshId('pool-', names)}`, options.slice(0, 1).map(([id]) => id))}>{t('set-up.add-pool')}</Button>
            )}
        </section>
    );
}

interface PoolProps {
    readonly at: string;
    readonly name: string;
    readonly members: readonly string[];
    readonly options: Options;
    readonly onRenamed: (name: string) => void;
}

function Pool({ at, name, members, options, onRenamed }: PoolProps) {
    const wrong = flaws.value.some(({ field }) => field === at || field?.startsWith(`${at}/`));
    const others = members.filter((one) => options.every(([id]) => id !== one)).map((one) => [one, one] as const);
    return (
        <details class="one" open={wrong || undefined}>
            <summary>
                <bdi dir="ltr">{name}</bdi> <span class="soft">{t('set-up.pool-size', { count: members.length })}</span>
            </summary>
            <div class="fields">
                <label class="field">
                    <span>{t('set-up.id')}</span>
                    <input dir="ltr" value={name} maxLength={40} onChange={(event) => onRenamed(event.currentTarget.value.trim() || name)} />
                </label>
                <Ticks at={at} label={t('set-up.pool-members')} chosen={members} options={[...options, ...others]} />
                <Button look="danger" class="field--wide" onClick={() => change(at, undefined)}>
                    {t('set-up.take-away', { name })}
                </Button>
            </div>
        </details>
    );
}

/** The same pools, one of them under another name, in the place where it stood. */
export function renamed<T>(pools: Readonly<Record<string, T>>, name: string, next: string): Readonly<Record<string, T>> {
    return Object.fromEntries(Object.entries(pools).map(([each, members]) => [each === name ? next : each, members]));
}
