import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { explain } from '../../shared/api/problem.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { Status } from '../../shared/Status/Status.tsx';
import { named, t } from '../../shared/words/words.ts';
import { making, mayPut } from './draft.ts';
import { Ticks } from './Fields.tsx';
import type { SetUp } from './setUp.ts';
import { accounts, missed, putStaff, readStaff, refused, type Account } from './staff.ts';

const ROLES = ['clerk', 'reception', 'manager'] as const;
const nobody: Account = { user: '', name: '', role: 'clerk', disabled: false };
const fresh = signal<Account>(nobody);
const password = signal('');

/** Who works here: their accounts, which take effect at once, and what each can serve, which is part of the set-up. */
export function StaffPart({ setUp }: { readonly setUp: SetUp }) {
    useEffect(() => {
        if (!making.peek()) void readStaff();
    }, [making.value]);
    if (making.value) return <Notice>{t('set-up.staff-later')}</Notice>;
    return (
        <>
            <section class="card set-up__card">
                <h2>{t('set-up.part-staff')}</h2>
                {accounts.value?.length === 0 && <p class="soft">{t('set-up.no-staff')}</p>}
                {accounts.value?.map((account) => (
                    <One key={account.user} account={account} setUp={setUp} />
                ))}
            </section>
            {mayPut.value && <Fresh />}
            <div aria-live="polite">
                {refused.value && (
                    <Notice kind="problem">
                        {explain(refused.value)} {refused.value.detail}
                    </Notice>
                )}
                {missed.value.map(({ subject, text }) => (
                    <Notice key={subject}>{text}</Notice>
                ))}
            </div>
        </>
    );
}

function One({ account, setUp }: { readonly account: Account; readonly setUp: SetUp }) {
    const every = setUp.services.map(({ id }) => id);
    return (
        <details class="one">
            <summary>
                <bdi dir="ltr">{account.user}</bdi> <bdi>{account.name}</bdi> <span class="soft">{t(`set-up.role-${account.role}`)}</span>
                {account.disabled && <Status kind="bad">{t('set-up.locked')}</Status>}
            </summary>
            <div class="fields">
                {account.role !== 'reception' && (
                    <Ticks at={`skills/${account.user}`} label={t('set-up.skills')} chosen={setUp.skills?.[account.user] ?? every} options={setUp.services.map(({ id, names }) => [id, named(names) || id])} />
                )}
                {mayPut.value && <Button onClick={() => void putStaff({ ...account, disabled: !account.disabled }, '')}>{t(account.disabled ? 'set-up.unlock' : 'set-up.lock')}</Button>}
            </div>
        </details>
    );
}

function Fresh() {
    const form = useRef<HTMLFormElement>(null);
    const put = async (event: Event) => {
        event.preventDefault();
        if (!(await putStaff(fresh.value, password.value))) return;
        fresh.value = nobody;
        password.value = '';
        // Hardly anybody makes only one
        form.current?.querySelector('input')?.focus();
    };
    const field = (name: 'user' | 'name', label: string, required: boolean) => (
        <label class="field">
            <span>{label}</span>
            <input dir="auto" required={required} maxLength={60} value={fresh.value[name]} onInput={(event) => (fresh.value = { ...fresh.value, [name]: event.currentTarget.value })} />
        </label>
    );
    return (
        <form class="card set-up__card" ref={form} onSubmit={(event) => void put(event)}>
            <h2>{t('set-up.add-staff')}</h2>
            <div class="fields">
                {field('user', t('set-up.account'), true)}
                {field('name', t('set-up.person'), false)}
                <label class="field">
                    <span>{t('set-up.role')}</span>
                    <select value={fresh.value.role} onChange={(event) => (fresh.value = { ...fresh.value, role: event.currentTarget.value })}>
                        {ROLES.map((role) => (
                            <option key={role} value={role}>
                                {t(`set-up.role-${role}`)}
                            </option>
                        ))}
                    </select>
                </label>
                <label class="field">
                    <span>{t('set-up.password')}</span>
                    <input type="password" dir="ltr" autocomplete="new-password" required minLength={8} maxLength={200} value={password.value} onInput={(event) => (password.value = event.currentTarget.value)} />
                </label>
            </div>
            <Button type="submit">{t('set-up.add-staff')}</Button>
        </form>
    );
}
