import { t } from '../../../shared/words/words.ts';
import { deeds, type Deed } from '../deeds.ts';
import { Key } from '../Key/Key.tsx';
import { pressed } from '../presses.ts';
import './DeedBar.css';

/** Everything else a clerk can do, with its key. What can't be done now stays where it is, pale. */
export function DeedBar() {
    return (
        <nav class="deeds" aria-label={t('counter.deeds')}>
            {deeds.value.map((deed) => (
                <One key={deed.code + deed.name} deed={deed} />
            ))}
        </nav>
    );
}

function One({ deed: { name, hint, can, act } }: { readonly deed: Deed }) {
    const off = !can || pressed.value === name;
    return (
        <button type="button" class="deeds__one" aria-disabled={off || undefined} aria-keyshortcuts={hint} onClick={off ? undefined : act}>
            <Key>{hint}</Key>
            <span>{t(`counter.${name}`)}</span>
        </button>
    );
}
