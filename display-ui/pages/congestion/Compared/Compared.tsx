import { Status, type StatusKind } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { history, type Compared as Figure } from '../history.ts';
import { change, type Change } from './change.ts';

const KINDS = { better: 'good', worse: 'watch', more: 'idle', fewer: 'idle', same: 'idle' } satisfies Record<Change['words'], StatusKind>;

/** The last seven days beside the seven before. */
export function Compared() {
    const compared = history.value?.compared;
    if (!compared) return null;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.compared-title')}</h2>
            </div>
            <table class="services">
                <thead>
                    <tr>
                        <th scope="col">{t('report.figure')}</th>
                        <th scope="col">{t('congestion.compared-now')}</th>
                        <th scope="col">{t('congestion.compared-before')}</th>
                        <th scope="col">{t('congestion.compared-change')}</th>
                    </tr>
                </thead>
                <tbody>
                    {compared.map((each) => (
                        <Row key={each.measure} figure={each} />
                    ))}
                </tbody>
            </table>
        </section>
    );
}

function Row({ figure }: { readonly figure: Figure }) {
    const changed = change(figure);
    return (
        <tr>
            <th scope="row">{t(`measure.${figure.measure}`)}</th>
            <td class="services__longest">{figure.now ?? '–'}</td>
            <td>{figure.weekBefore ?? '–'}</td>
            <td>{changed && <Status kind={KINDS[changed.words]}>{t(`congestion.compared-${changed.words}`, { amount: changed.amount })}</Status>}</td>
        </tr>
    );
}
