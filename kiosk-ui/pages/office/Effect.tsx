import { Notice } from '../../shared/Notice/Notice.tsx';
import { serviceOf } from '../../shared/office/office.ts';
import { named, t } from '../../shared/words/words.ts';
import type { Verdict, Warning } from './rules.ts';

/** What busy days of chance say of a way to call, whom it harms and by how much. */
export function Effect({ verdict: { warnings, stranded = [] } }: { readonly verdict: Verdict }) {
    if (warnings.length + stranded.length === 0) return <Notice>{t('calling-rules.harmless')}</Notice>;
    const longest = Math.max(1, ...warnings.map(({ minutes }) => minutes ?? 0));
    return (
        <section class="card office__effect" aria-live="polite">
            <h2>{t('calling-rules.harms')}</h2>
            <ul>
                {warnings.map((warning) => (
                    <li key={warning.field + warning.reason + (warning.comparedWith ?? '')}>
                        <p>{warning.text}</p>
                        {warning.minutes !== undefined && <Bars warning={warning} longest={longest} />}
                    </li>
                ))}
                {stranded.map(({ service, waiting }) => (
                    <li key={service}>{t('calling-rules.stranded', { service: named(serviceOf(service)?.names), waiting })}</li>
                ))}
            </ul>
            <p class="soft">{t('calling-rules.how')}</p>
        </section>
    );
}

function Bars({ warning, longest }: { readonly warning: Warning; readonly longest: number }) {
    const bars = [
        ['then', t('calling-rules.then'), warning.minutes ?? 0],
        ['instead', t(`calling-rules.with-${warning.comparedWith ?? 'in-force'}`), warning.insteadMinutes ?? 0],
    ] as const;
    return (
        <dl class="office__bars">
            {bars.map(([look, name, minutes]) => (
                <div key={look}>
                    <dt>{name}</dt>
                    <dd>
                        <meter class={`office__bar office__bar--${look}`} min={0} max={longest} value={minutes} />
                        <span>{t('calling-rules.minutes', { minutes })}</span>
                    </dd>
                </div>
            ))}
        </dl>
    );
}
