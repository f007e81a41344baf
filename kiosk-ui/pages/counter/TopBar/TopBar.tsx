import type { Me } from '../../../shared/api/contract.ts';
import { Band } from '../../../shared/Band/Band.tsx';
import { Button } from '../../../shared/Button/Button.tsx';
import { timeOfDay } from '../../../shared/dates/dates.ts';
import { now } from '../../../shared/dates/now.ts';
import { LanguageSwitch } from '../../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { branch, counterLabel, line, live } from '../../../shared/office/office.ts';
import { rememberLanguage } from '../../../shared/page.tsx';
import { named, t, type LanguageOnOffer } from '../../../shared/words/words.ts';
import { counterId, desk, me, stage } from '../desk.ts';
import { signOut } from '../hand-over.ts';
import './TopBar.css';

/** Which office, which counter, who sits at it, and whether what is shown is fresh. */
export function TopBar({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <Band class="top-bar" title={t('office.name')} subtitle={named(branch.value?.names)} end={<End offers={offers} />}>
            <div class="top-bar__desk">
                {stage.value === 'desk' && <h1 class="top-bar__counter">{t('counter.number', { counter: counterLabel(counterId.value) })}</h1>}
                {me.value && <p>{me.value.name || <Account user={me.value.user} role={me.value.role} />}</p>}
                {desk.value?.counter.state === 'paused' && <p class="top-bar__paused">{pauseWords()}</p>}
            </div>
        </Band>
    );
}

/** Somebody without a name of their own: what they are, and what they signed in as. */
function Account({ user, role }: Me) {
    return (
        <>
            {t(`counter.role-${role}`)} <bdi dir="ltr">{user}</bdi>
        </>
    );
}

function pauseWords(): string {
    const until = desk.value?.counter.until;
    return until ? t('counter.paused-until', { time: timeOfDay(until) }) : t('counter.paused');
}

function End({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="top-bar__end">
            {live.value && <p class="top-bar__hall">{t(`counter.hall-${live.value.congestion.word}`)}</p>}
            {me.value && <Connection />}
            <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
            {me.value && (
                <Button look="outline" class="top-bar__out" onClick={() => void signOut()}>
                    {t('counter.sign-out')}
                </Button>
            )}
            <Time />
        </div>
    );
}

function Connection() {
    const fresh = line.value === 'live';
    return (
        <p class={`top-bar__connection top-bar__connection--${fresh ? 'live' : 'lost'}`} role="status">
            {t(fresh ? 'common.connected' : 'common.connecting')}
        </p>
    );
}

function Time() {
    return <time class="top-bar__time">{timeOfDay(now.value - (now.value % 60_000))}</time>;
}
