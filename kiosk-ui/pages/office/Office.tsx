import { Band } from '../../shared/Band/Band.tsx';
import { explain } from '../../shared/api/problem.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { Clock } from '../../shared/Clock/Clock.tsx';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { rememberLanguage } from '../../shared/page.tsx';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { Dials } from './Dials.tsx';
import { Effect } from './Effect.tsx';
import { Machines } from './Machines.tsx';
import { apply, applied, busy, check, choose, inForce, mayApply, me, ORDERS, problem, verdict, wish, type Order, type Wish } from './rules.ts';
import '../../shared/look/fields.css';
import './office.css';

/** Where a manager sees how the branch calls, tries another way on busy days, and an administrator puts it into force. */
export function Office({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="office">
            <Band title={t('office.name')} end={<Clock />} />
            <main class="office__main">
                <header>
                    <h1>{t('calling-rules.title')}</h1>
                    <p class="soft">{branch.value && named(branch.value.names)}</p>
                    <p>{t('calling-rules.intro')}</p>
                    <p>
                        <a href={`/setup${branch.value ? `?branch=${branch.value.id}` : ''}`}>{t('calling-rules.to-set-up')}</a>
                    </p>
                </header>
                {me.value && wish.value ? <Rules asked={wish.value} /> : <p role="status">{t('common.loading')}</p>}
                {problem.value && (
                    <Notice kind="problem">
                        {explain(problem.value)} {problem.value.detail}
                    </Notice>
                )}
                {me.value && <Machines />}
                <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
            </main>
        </div>
    );
}

function Rules({ asked }: { readonly asked: Wish }) {
    return (
        <>
            <div class="office__columns">
                <fieldset class="card office__orders">
                    <legend>{t('calling-rules.order')}</legend>
                    {ORDERS.map((order) => (
                        <Choice key={order} order={order} asked={asked} />
                    ))}
                </fieldset>
                <Dials asked={asked} />
            </div>
            <div class="office__deeds">
                <Button look="main" busy={busy.value === 'checking'} onClick={() => void check()}>
                    {t(busy.value === 'checking' ? 'calling-rules.checking' : 'calling-rules.check')}
                </Button>
                {mayApply.value && (
                    <Button look="gold" disabled={!verdict.value || applied.value} busy={busy.value === 'applying'} onClick={() => void apply()}>
                        {t('calling-rules.apply')}
                    </Button>
                )}
                {!mayApply.value && <p class="soft">{t('calling-rules.admin-only')}</p>}
            </div>
            {verdict.value && <Effect verdict={verdict.value} />}
            {applied.value && <Notice>{t('calling-rules.applied')}</Notice>}
        </>
    );
}

function Choice({ order, asked }: { readonly order: Order; readonly asked: Wish }) {
    return (
        <label class="office__order">
            <input type="radio" name="order" checked={asked.order === order} onChange={() => choose({ ...asked, order })} />
            <span>
                <b>{t(`calling-rules.order-${order}`)}</b>
                {inForce.value.order === order && <em class="office__now">{t('calling-rules.in-force')}</em>}
                <span class="soft">{t(`calling-rules.about-${order}`)}</span>
            </span>
        </label>
    );
}
