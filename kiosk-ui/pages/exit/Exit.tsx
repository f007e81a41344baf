import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Band } from '../../shared/Band/Band.tsx';
import { explain } from '../../shared/api/problem.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { Survey } from '../../shared/Survey/Survey.tsx';
import { language, named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import DeviceTablet from 'icon:device-tablet';
import QrCode from 'icon:qr-code';
import ShieldCheck from 'icon:shield-check';
import { busy, enrol, given, present, problem, restart, stage, touched, withoutTicket } from './door.ts';

const BRANCH = new URLSearchParams(location.search).get('branch');
const unremembered = () => undefined;

/** The tablet by the door: hold a ticket's code under its reader, or answer without one. */
export function Exit({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="exit" onPointerDown={touched} onKeyDown={touched}>
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} />
            <main class="exit__main">
                <Now />
            </main>
            <footer class="exit__foot">
                <LanguageSwitch offers={offers} onChosen={unremembered} label={t('office.languages')} />
                <p class="soft">
                    <ShieldCheck /> {t('survey.private')}
                </p>
            </footer>
        </div>
    );
}

function Now() {
    const now = stage.value;
    if (now.at === 'opening') return <p role="status">{t('common.loading')}</p>;
    if (now.at === 'enrolment') return <Code sign={DeviceTablet} title={t('kiosk.enrol-title')} text={t('kiosk.enrol-text')} label={t('kiosk.enrol-code')} deed={t('kiosk.enrol')} onCode={(code) => void enrol(code, BRANCH)} />;
    if (now.at === 'waiting')
        return (
            <Code sign={QrCode} title={t('exit.scan-title')} text={t('exit.scan-text')} label={t('exit.scan-code')} deed={t('exit.scan-go')} onCode={(code) => void present(code)}>
                <Button onClick={withoutTicket}>{t('exit.no-ticket')}</Button>
                <a href={`/councils?branch=${branch.value?.id ?? ''}&door&lang=${language.value}`}>{t('exit.councils')}</a>
            </Code>
        );
    return (
        <div class="exit__asking">
            <Survey giver={now.giver} heading="h1" onGiven={given} />
            <Button onClick={restart}>{t('exit.next')}</Button>
        </div>
    );
}

interface CodeProps {
    readonly sign: typeof QrCode;
    readonly title: string;
    readonly text: string;
    readonly label: string;
    readonly deed: string;
    readonly onCode: (code: string) => void;
    readonly children?: preact.ComponentChildren;
}

/** The reader types what it reads and presses Enter; so the field always listens. */
function Code({ sign: Sign, title, text, label, deed, onCode, children }: CodeProps) {
    const code = useSignal('');
    const field = useRef<HTMLInputElement>(null);
    useEffect(() => field.current?.focus(), []);
    const submit = (event: Event) => {
        event.preventDefault();
        if (code.value.trim()) onCode(code.value);
        code.value = '';
    };
    return (
        <form class="exit__message card" onSubmit={submit}>
            <Sign />
            <h1>{title}</h1>
            <p class="soft">{text}</p>
            {problem.value && <Notice kind="problem">{explain(problem.value)}</Notice>}
            <label class="exit__code">
                <span>{label}</span>
                <input ref={field} type="text" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck={false} maxLength={400} required value={code.value} onInput={(event) => (code.value = event.currentTarget.value)} />
            </label>
            <Button look="main" type="submit" busy={busy.value}>
                {deed}
            </Button>
            {children}
        </form>
    );
}
