import { charter, type KeptShare } from '@dawr/kiosk-ui/shared/charter/charter.ts';
import { Status } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';

/** What the branch has published that it means to keep, and whether it does. */
export function CharterCard() {
    const commitments = charter.value?.commitments ?? [];
    if (commitments.length === 0) return null;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.charter')}</h2>
                <span class="manager__note">{t('congestion.charter-note')}</span>
            </div>
            <table class="services">
                <thead>
                    <tr>
                        <th scope="col">{t('congestion.charter-said')}</th>
                        <th scope="col">{t('congestion.charter-today')}</th>
                        <th scope="col">{t('congestion.charter-month')}</th>
                    </tr>
                </thead>
                <tbody>
                    {commitments.map((each) => (
                        <tr key={named(each.sentence)}>
                            <th scope="row">{named(each.sentence)}</th>
                            <td>
                                <Kept share={each.today} />
                            </td>
                            <td>
                                <Kept share={each.month} />
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    );
}

function Kept({ share }: { readonly share: KeptShare }) {
    if (share.percent === undefined) return <Status kind="idle">{t('congestion.charter-nobody')}</Status>;
    const percent = Math.floor(share.percent);
    return share.kept ? (
        <Status kind="good">{t('congestion.charter-kept', { percent })}</Status>
    ) : (
        <Status kind="bad">{t('congestion.charter-not-kept', { percent })}</Status>
    );
}
