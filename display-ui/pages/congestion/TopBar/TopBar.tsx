import { post } from '@dawr/kiosk-ui/shared/api/client.ts';
import { Button } from '@dawr/kiosk-ui/shared/Button/Button.tsx';
import { Emblem } from '@dawr/kiosk-ui/shared/Emblem/Emblem.tsx';
import { gregorian, timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { LanguageSwitch } from '@dawr/kiosk-ui/shared/LanguageSwitch/LanguageSwitch.tsx';
import { branch, line } from '@dawr/kiosk-ui/shared/office/office.ts';
import { rememberLanguage } from '@dawr/kiosk-ui/shared/page.tsx';
import { askToSignIn } from '@dawr/kiosk-ui/shared/sign-in.ts';
import { named, t, type LanguageOnOffer } from '@dawr/kiosk-ui/shared/words/words.ts';
import { congestion } from '../congestion.ts';
import './TopBar.css';

/** Which branch, and how fresh the picture is. */
export function TopBar({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <header class="manager-bar">
            <Emblem />
            <p class="manager-bar__office">{t('office.name')}</p>
            <p class="manager-bar__branch">{named(branch.value?.names)}</p>
            <Freshness />
            <Time />
            <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
            <Button look="outline" onClick={() => void signOut()}>
                {t('congestion.sign-out')}
            </Button>
        </header>
    );
}

function Freshness() {
    const at = congestion.value?.at;
    if (line.value === 'live') return <p class="manager-bar__line">{t('congestion.live')}</p>;
    return (
        <p class="manager-bar__line manager-bar__line--lost" role="status">
            {at ? t('common.updated-at', { time: timeOfDay(at) }) : t('common.connecting')}
        </p>
    );
}

function Time() {
    const minute = now.value - (now.value % 60_000);
    return (
        <>
            <p class="manager-bar__date">{gregorian(minute)}</p>
            <time class="manager-bar__time">{timeOfDay(minute)}</time>
        </>
    );
}

async function signOut(): Promise<void> {
    await post('/api/v1/sign-out');
    askToSignIn();
}
