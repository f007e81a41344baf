import { Band } from '../../shared/Band/Band.tsx';
import { charter } from '../../shared/charter/charter.ts';
import { LanguageMenu } from '../../shared/LanguageMenu/LanguageMenu.tsx';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { branch } from '../../shared/office/office.ts';
import { Pieces } from '../../shared/paper/Pieces.tsx';
import { Status } from '../../shared/Status/Status.tsx';
import { languageName } from '../../shared/words/languageName.ts';
import { language, named, t, type LanguageOnOffer } from '../../shared/words/words.ts';
import { Access } from './Access.tsx';
import { ACCESS, chosen, paper, published } from './papers.ts';

/** What the office has to say to whoever comes: guide, services, charter. */
export function Papers({ offers }: { readonly offers: readonly LanguageOnOffer[] }) {
    const spoken = offers.filter(({ tag }) => branch.value?.languages?.includes(tag) ?? true);
    return (
        <div class="papers">
            <Band title={t('office.name')} subtitle={named(branch.value?.names)} end={<LanguageMenu offers={spoken} />} />
            <main class="papers__main">
                <h1>{t('leaflet.page-title')}</h1>
                {published.value?.length === 1 && <p>{t('leaflet.none')}</p>}
                {published.value && <Choice all={published.value} />}
                {chosen.value === ACCESS && <Access />}
                {chosen.value !== ACCESS && paper.value && (
                    <article class="card papers__sheet">
                        {paper.value.language !== language.value && <Notice>{t('leaflet.other-language', { language: languageName(paper.value.language) })}</Notice>}
                        <Pieces pieces={paper.value.pieces} lang={paper.value.language} />
                        {paper.value.paper === 'charter' && <Kept />}
                    </article>
                )}
            </main>
        </div>
    );
}

function Choice({ all }: { readonly all: readonly string[] }) {
    return (
        <nav class="papers__choice" aria-label={t('leaflet.page-title')}>
            {all.map((one) => (
                <button type="button" key={one} aria-current={chosen.value === one ? 'page' : undefined} onClick={() => (chosen.value = one)}>
                    {t(`leaflet.${one}`)}
                </button>
            ))}
        </nav>
    );
}

/** What of the charter can be counted, and whether it is kept today. */
function Kept() {
    const counted = (charter.value?.commitments ?? []).filter(({ today }) => today.counted > 0);
    if (counted.length === 0) return null;
    return (
        <section class="papers__kept">
            <h2>{t('leaflet.kept')}</h2>
            {counted.map(({ sentence, today }) => (
                <p key={named(sentence)}>
                    {named(sentence)} <Status kind={today.kept ? 'good' : 'watch'}>{t(today.kept ? 'wait.charter-kept' : 'wait.charter-not-kept')}</Status>
                </p>
            ))}
        </section>
    );
}
