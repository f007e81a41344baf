import { Band } from '../../shared/Band/Band.tsx';
import { explain } from '../../shared/api/problem.ts';
import { Clock } from '../../shared/Clock/Clock.tsx';
import { EmergencyCard } from '../../shared/emergency/EmergencyCard.tsx';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { rememberLanguage } from '../../shared/page.tsx';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { items, mayWrite, me, problem } from './loop.ts';
import { LoopCard } from './LoopCard.tsx';

/** What the screens of a branch show besides its calls. */
export function Screens({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="screens">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={<Clock />} />
            <main class="screens__main">
                <h1>{t('screens.title')}</h1>
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                {me.value && branch.value ? <EmergencyCard /> : <p role="status">{t('common.loading')}</p>}
                {me.value && mayWrite(me.value) && items.value && <LoopCard items={items.value} />}
                <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
            </main>
        </div>
    );
}
