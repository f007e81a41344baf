import type { PriorityClass } from '../../../shared/api/contract.ts';
import type { Icon } from '../../../shared/Icon/drawing.tsx';
import { t } from '../../../shared/words/words.ts';
import Baby from 'icon:baby-carriage';
import Check from 'icon:check-circle/fill';
import Cane from 'icon:person-simple-walk';
import Pregnant from 'icon:heart';
import Wheelchair from 'icon:wheelchair';
import { priority } from '../visit.ts';

const CLASSES: readonly (readonly [PriorityClass, Icon])[] = [
    ['determination', Wheelchair],
    ['senior', Cane],
    ['pregnant', Pregnant],
    ['carer', Baby],
];

/** Asked once, quietly, and without proof or shame; a second touch takes it back. */
export function Priority() {
    return (
        <section class="confirm__priority card" aria-labelledby="priority">
            <div>
                <h2 id="priority">{t('priority.title')}</h2>
                <p class="soft">{t('priority.subtitle')}</p>
            </div>
            <div class="priority" role="group" aria-labelledby="priority">
                {CLASSES.map(([name, Picture]) => (
                    <button
                        key={name}
                        type="button"
                        class="priority__one"
                        aria-pressed={priority.value === name}
                        onClick={() => (priority.value = priority.value === name ? 'none' : name)}
                    >
                        <Picture />
                        {t(`priority.${name}`)}
                        {priority.value === name && <Check class="priority__check" />}
                    </button>
                ))}
            </div>
        </section>
    );
}
