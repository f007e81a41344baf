import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { explain } from '../../shared/api/problem.ts';
import { Band } from '../../shared/Band/Band.tsx';
import { Clock } from '../../shared/Clock/Clock.tsx';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch, line, live } from '../../shared/office/office.ts';
import { named, speak, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { Actions } from './Actions/Actions.tsx';
import { Closed } from './Closed/Closed.tsx';
import { Code } from './Code/Code.tsx';
import { Confirm } from './Confirm/Confirm.tsx';
import { Dock } from './Dock/Dock.tsx';
import { endSpeech, fallSilent, sayControl, sayScreen } from './Dock/voice.ts';
import { Enrol } from './Enrol/Enrol.tsx';
import { IdleWarning } from './IdleWarning/IdleWarning.tsx';
import { Issued } from './Issued/Issued.tsx';
import { Alone, Booked, Late, Sent } from './Late/Late.tsx';
import { Services } from './Services/Services.tsx';
import { forgetVisitor, isCutOff, isOpen, problem, stage } from './visit.ts';

/** The second half of a double touch was meant for the screen before; it must press nothing on this one. */
const SETTLE_MILLIS = 450;

/** The kiosk by the door: language, service, confirm, and the ticket is in the hand. */
export function Kiosk({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    const spoken = offers.filter(({ tag }) => branch.value?.languages?.includes(tag) ?? true);
    const startAgain = () => {
        forgetVisitor();
        endSpeech();
        if (spoken[0]) void speak(spoken[0]);
    };
    const changedMillis = useRef(0);
    useSignalEffect(() => {
        announceStage();
        changedMillis.current = Date.now();
    });
    const settle = (event: Event) => {
        if (Date.now() - changedMillis.current < SETTLE_MILLIS) event.stopPropagation();
    };
    return (
        <div class="kiosk" onClickCapture={settle} onPointerDownCapture={fallSilent} onFocusIn={(event) => sayControl(event.target)}>
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={<Clock />} />
            <nav class="kiosk__languages">
                <LanguageSwitch offers={spoken} label={t('office.languages')} />
            </nav>
            {/* Where nothing can be pressed, the text itself is what a keyboard scrolls. */}
            <main class="kiosk__main" {...(stage.value.at === 'issued' || stage.value.at === 'alone' ? { tabIndex: 0 } : {})}>
                {live.value?.emergency && <Notice kind="problem">{named(live.value.emergency.texts)}</Notice>}
                {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
                {isCutOff() && !problem.value && stage.value.at !== 'alone' && <Notice>{t('kiosk.cut-off')}</Notice>}
                {line.value === 'lost' && !isCutOff() && !problem.value && <Notice>{t('kiosk.stale')}</Notice>}
                <Screen />
            </main>
            <Actions />
            <Dock />
            <IdleWarning first={spoken[0]?.tag} onIdle={startAgain} />
        </div>
    );
}

function Screen() {
    const current = stage.value;
    switch (current.at) {
        case 'opening':
            return <p class="soft">{t('common.loading')}</p>;
        case 'enrolment':
            return <Enrol />;
        case 'services':
            return isOpen() ? <Services /> : <Closed />;
        case 'confirm':
            return <Confirm service={current.service} {...(current.bundle ? { bundle: current.bundle } : {})} />;
        case 'code':
            return <Code />;
        case 'late':
            return <Late service={current.service} offer={current.offer} />;
        case 'booked':
            return <Booked service={current.service} appointment={current.appointment} />;
        case 'sent':
            return <Sent voucher={current.voucher} name={current.name} />;
        case 'alone':
            return <Alone service={current.service} paper={current.paper} code={current.code} />;
        case 'issued':
            return <Issued branch={branch.value?.id ?? ''} service={current.service} ticket={current.ticket} />;
    }
}

/** A new screen begins at its top, and a screen reader or keypad begins at its heading. */
function announceStage(): void {
    if (stage.value.at === 'opening') return;
    requestAnimationFrame(() => {
        scrollTo(0, 0);
        document.querySelector('.kiosk__main')?.scrollTo(0, 0);
        (document.querySelector<HTMLElement>('.enrol input') ?? document.querySelector<HTMLElement>('.kiosk__main h1'))?.focus({ preventScroll: true });
        sayScreen();
    });
}
