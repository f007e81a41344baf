import { Band } from '../../shared/Band/Band.tsx';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { branch, serviceOf } from '../../shared/office/office.ts';
import { rememberLanguage } from '../../shared/page.tsx';
import type { Giver } from '../../shared/Survey/form.ts';
import { Survey } from '../../shared/Survey/Survey.tsx';
import { TicketNumber } from '../../shared/TicketNumber/TicketNumber.tsx';
import { named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import QrCode from 'icon:qr-code';
import ShieldCheck from 'icon:shield-check';
import { again, token, visit } from './visit.ts';

const giver: Giver = again ? { caseSecret: again } : { token: token?.secret ?? '' };

/** The question at the way out, on the visitor's phone or on the tablet by the door. */
export function SurveyPage({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="exit">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={<Visit />} />
            <main class="exit__main">
                <Question />
            </main>
            <footer class="exit__foot">
                <LanguageSwitch offers={offers} onChosen={rememberLanguage} label={t('office.languages')} />
                <p class="soft">
                    <ShieldCheck /> {t('survey.private')}
                </p>
            </footer>
        </div>
    );
}

function Question() {
    if (again) return <Survey giver={giver} heading="h1" />;
    if (!token) return <Message title={t('survey.no-token-title')} text={t('survey.no-token-text')} />;
    if (visit.value === 'gone') return <Message title={t('survey.gone-title')} text={t('survey.gone-text')} />;
    return <Survey giver={giver} heading="h1" />;
}

function Visit() {
    const known = visit.value === 'gone' ? undefined : visit.value;
    if (!token || visit.value === 'gone') return null;
    return (
        <p class="exit__visit">
            <TicketNumber number={token.number ?? ''} />
            <span>{named(serviceOf(known?.service)?.names)}</span>
        </p>
    );
}

function Message({ title, text }: { readonly title: string; readonly text: string }) {
    return (
        <section class="exit__message card">
            <QrCode />
            <h1>{title}</h1>
            <p class="soft">{text}</p>
        </section>
    );
}
