import type { Names } from '../../../shared/api/contract.ts';
import { named, t } from '../../../shared/words/words.ts';
import FileText from 'icon:file-text';

/** What to have ready, so that nobody waits in vain; it asks for no tick. */
export function Documents({ documents }: { readonly documents: readonly Names[] }) {
    if (documents.length === 0) return null;
    return (
        <section class="confirm__documents card" aria-labelledby="documents">
            <h2 id="documents">{t('kiosk.documents')}</h2>
            <ul>
                {documents.map((document) => (
                    <li key={named(document)}>
                        <FileText />
                        {named(document)}
                    </li>
                ))}
            </ul>
            <p class="soft">{t('kiosk.documents-hint')}</p>
        </section>
    );
}
