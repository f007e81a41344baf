import { t } from '../../shared/words/words.ts';
import { id } from './papers.ts';

/** What stands in whose way, and what is there for it, place by place. */
const PLACES = [
    { place: 'access-kiosk', there: ['access-buttons', 'access-keys', 'access-help'] },
    { place: 'access-phone', there: ['access-phone-own', 'access-phone-call'] },
    { place: 'access-hall', there: ['access-hall-call', 'access-first'] },
    { place: 'access-say', there: ['access-say-how'] },
] as const;

/** Kiosk, phone and hall for somebody who sees, hears, reaches or reads little. */
export function Access() {
    return (
        <article class="card papers__sheet papers__access">
            <h2>{t('leaflet.access-title')}</h2>
            {PLACES.map(({ place, there }) => (
                <section key={place}>
                    <h3>{t(`leaflet.${place}`)}</h3>
                    {there.map((one) => (
                        <p key={one}>{t(`leaflet.${one}`)}</p>
                    ))}
                </section>
            ))}
            <a class="button" href={`/tell?branch=${id}`}>
                {t('leaflet.access-tell')}
            </a>
        </article>
    );
}
