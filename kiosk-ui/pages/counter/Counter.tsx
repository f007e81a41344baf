import { useEffect } from 'preact/hooks';
import { explain } from '../../shared/api/problem.ts';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { live } from '../../shared/office/office.ts';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { AsideList } from './Aside/AsideList.tsx';
import { Checklist } from './Checklist/Checklist.tsx';
import { Choose } from './Choose/Choose.tsx';
import { DeedBar } from './DeedBar/DeedBar.tsx';
import { obstacle, stage } from './desk.ts';
import { watchGuide } from './guide.ts';
import { watchColleagues } from './hand-over.ts';
import { HelpCalled } from './HelpCalled/HelpCalled.tsx';
import { listenToKeys } from './keys.ts';
import { MainButton } from './MainButton/MainButton.tsx';
import { Outcomes } from './Outcomes/Outcomes.tsx';
import { Panel } from './Panel/Panel.tsx';
import { Store } from './Store/Store.tsx';
import { watchStored } from './store.ts';
import { Strip } from './Strip/Strip.tsx';
import { Told } from './Told/Told.tsx';
import { watchWays } from './transfer.ts';
import { TopBar } from './TopBar/TopBar.tsx';
import { Visit } from './Visit/Visit.tsx';
import { WhoIsNext } from './WhoIsNext/WhoIsNext.tsx';
import './counter.css';

/** The clerk's console: who is here, how it ends, who is next. */
export function Counter({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="console">
            <TopBar offers={offers} />
            {live.value?.emergency && <Notice kind="problem">{named(live.value.emergency.texts)}</Notice>}
            <Screen />
        </div>
    );
}

function Screen() {
    switch (stage.value) {
        case 'opening':
            return <main class="console__opening">{obstacle.value ? <Notice kind="problem">{explain(obstacle.value)}</Notice> : t('common.loading')}</main>;
        case 'choosing':
            return <Choose />;
        case 'desk':
            return <Desk />;
    }
}

function Desk() {
    useEffect(listenToKeys, []);
    useEffect(watchWays, []);
    useEffect(watchStored, []);
    useEffect(watchGuide, []);
    useEffect(watchColleagues, []);
    return (
        <>
            <main class="console__main">
                <div class="console__visit">
                    <Visit />
                    <div class="console__work">
                        <Checklist />
                        <Outcomes />
                    </div>
                    <DeedBar />
                </div>
                <div class="console__next">
                    <MainButton />
                    <Store />
                    <Told />
                    <HelpCalled />
                    <section class="card console__line">
                        <WhoIsNext />
                        <AsideList />
                    </section>
                </div>
            </main>
            <Strip />
            <Panel />
        </>
    );
}
