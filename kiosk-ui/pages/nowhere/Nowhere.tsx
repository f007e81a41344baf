import { Band } from '../../shared/Band/Band.tsx';
import { LanguageSwitch } from '../../shared/LanguageSwitch/LanguageSwitch.tsx';
import { rememberLanguage } from '../../shared/page.tsx';
import { t, type LanguageOnOffer } from '../../shared/words/words.ts';
import MapPin from 'icon:map-pin';
import './nowhere.css';

/** Whoever has mistyped an address, or followed an old one. */
export function Nowhere({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    return (
        <div class="nowhere">
            <Band title={t('office.name')} />
            <main class="nowhere__main">
                <section class="nowhere__card card">
                    <MapPin />
                    <h1>{t('nowhere.title')}</h1>
                    <p>{t('nowhere.text')}</p>
                    <p class="soft">{t('nowhere.ticket')}</p>
                    <a class="nowhere__staff" href="/">
                        {t('nowhere.staff')}
                    </a>
                </section>
                <LanguageSwitch offers={offers} label={t('office.languages')} onChosen={rememberLanguage} />
            </main>
        </div>
    );
}
