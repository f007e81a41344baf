import type { Congestion } from '@dawr/kiosk-ui/shared/api/desk.ts';
import { branch } from '@dawr/kiosk-ui/shared/office/office.ts';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { BandMark } from '../BandMark/BandMark.tsx';
import { placeOnScale, WORDS } from './scale.ts';
import './IndexCard.css';

/** The congestion index and the band it falls into: shape, word and colour. */
export function IndexCard({ now }: { readonly now: Congestion }) {
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.index')}</h2>
                <span class="manager__note">{t('congestion.index-unit')}</span>
            </div>
            <p class="index__now">
                <b class="manager__figure">{Math.round(now.index)}</b>
                <span class={`index__word index__word--${now.band}`}>
                    <BandMark band={now.band} /> {t(`congestion.band-${now.word}`)}
                </span>
            </p>
            <Scale now={now} />
            <p>{named(now.sentence)}</p>
            <p class="manager__note">{t('congestion.index-meaning')}</p>
        </section>
    );
}

/** Begins where reading begins: in Arabic the calm end is on the right. The word above says the same. */
function Scale({ now }: { readonly now: Congestion }) {
    return (
        <div class="index__scale" aria-hidden="true">
            <ol>
                {WORDS.map((word, index) => (
                    <li key={word} class={`index__band index__band--${index + 1} ${now.band === index + 1 ? 'index__band--here' : ''}`}>
                        {t(`congestion.band-${word}`)}
                    </li>
                ))}
            </ol>
            <span class="index__mark" style={{ insetInlineStart: `${placeOnScale(now.index, branch.value?.congestionBands)}%` }} />
        </div>
    );
}
