import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { history } from '../history.ts';

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
                    </tr>
                </thead>
                <tbody>
                    {compared.map((each) => (
                        <tr key={each.measure}>
                            <th scope="row">{t(`measure.${each.measure}`)}</th>
                            <td class="services__longest">{each.now ?? '–'}</td>
                            <td>{each.weekBefore ?? '–'}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    );
}
