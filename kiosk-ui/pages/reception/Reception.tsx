import { Band } from '../../shared/Band/Band.tsx';
import { explain } from '../../shared/api/problem.ts';
import { Clock } from '../../shared/Clock/Clock.tsx';
import { EmergencyCard } from '../../shared/emergency/EmergencyCard.tsx';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch, live } from '../../shared/office/office.ts';
import { rememberLanguage } from '../../shared/page.tsx';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { Calls } from './Calls.tsx';
import { handed, me, problem } from './desk.ts';
import { Find } from './Find.tsx';
import { Issue } from './Issue.tsx';
import { Paper } from './Paper.tsx';

/** The desk for people whom the kiosk can't serve: who calls for help, a ticket for somebody, a lost ticket found again. */
export function Reception({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="reception">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={<Clock />} />
            <main class="reception__main">
                <h1>{t('reception.title')}</h1>
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
            {live.value?.emergency && <EmergencyCard />}
            <Calls />
            <div class="reception__columns">
                {handed.value ? <Paper ticket={handed.value} key={handed.value.token} /> : <Issue />}
                <Find />
            </div>
            {!live.value?.emergency && <EmergencyCard />}
        </>
    );
}
