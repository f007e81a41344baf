import { explain } from '@dawr/kiosk-ui/shared/api/problem.ts';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { t, type LanguageOnOffer } from '@dawr/kiosk-ui/shared/words/words.ts';
import { congestion, problem } from './congestion.ts';
import { AlarmsCard } from './Alarms/AlarmsCard.tsx';
import { CallsBand } from './Calls/CallsBand.tsx';
import { CharterCard } from './CharterCard/CharterCard.tsx';
import { Compared } from './Compared/Compared.tsx';
import { CountersGrid } from './CountersGrid/CountersGrid.tsx';
import { DoCard } from './Do/DoCard.tsx';
import { FilmCard } from './Film/FilmCard.tsx';
import { Flow } from './Flow/Flow.tsx';
import { IndexCard } from './IndexCard/IndexCard.tsx';
import { LayoutCard } from './Layout/LayoutCard.tsx';
import { MailingsCard } from './Mailings/MailingsCard.tsx';
import { NextCard } from './Next/NextCard.tsx';
import { PromiseCard } from './PromiseCard/PromiseCard.tsx';
import { Ranking } from './Ranking/Ranking.tsx';
import { Reports } from './Reports/Reports.tsx';
import { ServicesTable } from './ServicesTable/ServicesTable.tsx';
import { TopBar } from './TopBar/TopBar.tsx';
import { VerdictBand } from './Verdict/VerdictBand.tsx';
import { Week } from './Week/Week.tsx';
import { WhatIfCard } from './WhatIf/WhatIfCard.tsx';
import './congestion.css';

/** The manager's page: is it all right, and if not, where. */
export function CongestionPage({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    const now = congestion.value;
    return (
        <div class="manager">
            <TopBar offers={offers} />
            <main>
                {now && <VerdictBand now={now} />}
                <div class="manager__main">
                    <CallsBand />
                    {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                    {!now && !problem.value && <p class="soft">{t('common.loading')}</p>}
                    {now && (
                        <>
                            {/* Below how it is: what comes and what to do, in this order also where all stand in one column */}
                            <div class="manager__row manager__row--wide">
                                <NextCard />
                                <DoCard />
                            </div>
                            <div class="manager__row">
                                <IndexCard now={now} />
                                <PromiseCard now={now} />
                                <Flow now={now} />
                            </div>
                            <div class="manager__row manager__row--wide">
                                <ServicesTable services={now.services} />
                                <CountersGrid />
                            </div>
                            <CharterCard />
                            <Week />
                            <FilmCard />
                            <div class="manager__row manager__row--wide">
                                <WhatIfCard />
                                <AlarmsCard />
                            </div>
                            <LayoutCard />
                            <div class="manager__row manager__row--wide">
                                <Compared />
                                <Reports />
                            </div>
                            <MailingsCard />
                            <Ranking />
                        </>
                    )}
                </div>
            </main>
        </div>
    );
}
