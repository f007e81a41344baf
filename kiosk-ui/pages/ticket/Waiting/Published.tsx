import { useEffect } from 'preact/hooks';
import { charter, readCharter } from '../../../shared/charter/charter.ts';
import { Status } from '../../../shared/Status/Status.tsx';
import { named, t } from '../../../shared/words/words.ts';

/** What the branch has published that it means to keep, and whether it does today; nothing where nobody has come yet. */
export function Published({ branch }: { readonly branch: string }) {
    useEffect(() => void readCharter(branch), [branch]);
    const counted = (charter.value?.commitments ?? []).filter(({ today }) => today.counted > 0);
    if (counted.length === 0) return null;
    return (
        <section class="card waiting__published">
            {counted.map(({ sentence, today }) => (
                <p key={named(sentence)}>
                    <span>{named(sentence)}</span> <Status kind={today.kept ? 'good' : 'watch'}>{t(today.kept ? 'wait.charter-kept' : 'wait.charter-not-kept')}</Status>
                </p>
            ))}
        </section>
    );
}
