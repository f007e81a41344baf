import { post } from '@dawr/kiosk-ui/shared/api/client.ts';
import { explain } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { Band } from '@dawr/kiosk-ui/shared/Band/Band.tsx';
import { Button } from '@dawr/kiosk-ui/shared/Button/Button.tsx';
import { Clock } from '@dawr/kiosk-ui/shared/Clock/Clock.tsx';
import { LanguageSwitch } from '@dawr/kiosk-ui/shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { rememberLanguage } from '@dawr/kiosk-ui/shared/page.tsx';
import { askToSignIn } from '@dawr/kiosk-ui/shared/sign-in.ts';
import { t, type LanguageOnOffer } from '@dawr/kiosk-ui/shared/words/words.ts';
import { BranchesTable } from './BranchesTable.tsx';
import { problem, region, regions, SAID_DAYS, shown, sorting } from './network.ts';
import { JUDGED_MIN, SORTINGS, type Shown } from './ranked.ts';
import './network.css';

/** All branches on one page: which needs help first, how surely, and the way to its own page. */
export function NetworkPage({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    const some = shown.value?.length ? shown.value : undefined;
    return (
        <div class="network">
            <Band title={t('office.name')} subtitle={t('network.title')} end={<Clock />} />
            <main class="network__main">
                {shown.value?.length === 0 && <NoneYet />}
                {some && <Verdict all={some} />}
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                {!shown.value && !problem.value && <p role="status">{t('common.loading')}</p>}
                {some && (
                    <>
                        <Choices />
                        <BranchesTable all={some} />
                        <p class="soft">{t('network.how', { days: SAID_DAYS, least: JUDGED_MIN })}</p>
                    </>
                )}
                <footer class="network__end">
                    <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
                    <Button onClick={() => void signOut()}>{t('network.sign-out')}</Button>
                </footer>
            </main>
        </div>
    );
}

/** A new office: where its first branch is made. */
function NoneYet() {
    return (
        <header>
            <h1>{t('network.first-branch')}</h1>
            <p>
                <a class="button button--main" href="/setup">
                    {t('network.to-set-up')}
                </a>
            </p>
        </header>
    );
}

async function signOut(): Promise<void> {
    await post('/api/v1/sign-out');
    askToSignIn();
}

const CROWDED = 4;

/** One sentence: is it all right in all of them. */
function Verdict({ all }: { readonly all: readonly Shown[] }) {
    const crowded = all.filter(({ now }) => now.band >= CROWDED).length;
    const waiting = all.reduce((sum, { now }) => sum + now.waiting, 0);
    return (
        <header>
            <h1>{t('network.verdict', { crowded })}</h1>
            <p class="soft">{t('network.all', { branches: all.length, waiting })}</p>
        </header>
    );
}

function Choices() {
    return (
        <div class="network__choices">
            <div role="group" aria-label={t('network.sort')} class="network__sortings">
                {SORTINGS.map((each) => (
                    <Button key={each} aria-pressed={sorting.value === each} onClick={() => (sorting.value = each)}>
                        {t(`network.by-${each}`)}
                    </Button>
                ))}
            </div>
            {regions.value.length > 0 && (
                <label>
                    <span>{t('network.region')}</span>
                    <select value={region.value} onChange={(event) => (region.value = event.currentTarget.value)}>
                        <option value="">{t('network.every-region')}</option>
                        {regions.value.map((each) => (
                            <option key={each} value={each}>
                                {each}
                            </option>
                        ))}
                    </select>
                </label>
            )}
        </div>
    );
}
