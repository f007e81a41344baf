import { t } from '../../../shared/words/words.ts';
import { Key } from '../Key/Key.tsx';
import { store, stored } from '../store.ts';
import './Store.css';

/** The press that is kept: whoever is next is called by itself once this one is finished, or once somebody comes. */
export function Store() {
    return (
        <button type="button" class="store" aria-pressed={stored.value} aria-keyshortcuts="Q" onClick={store}>
            <Key>Q</Key>
            <span>{t(stored.value ? 'counter.stored' : 'counter.store')}</span>
        </button>
    );
}
