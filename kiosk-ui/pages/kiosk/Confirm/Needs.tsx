import type { Need } from '../../../shared/api/contract.ts';
import type { Icon } from '../../../shared/Icon/drawing.tsx';
import { branch } from '../../../shared/office/office.ts';
import { t } from '../../../shared/words/words.ts';
import Check from 'icon:check-circle/fill';
import HandWaving from 'icon:hand-waving';
import Users from 'icon:users-three';
import Wheelchair from 'icon:wheelchair';
import { needs } from '../visit.ts';

const NEEDS: readonly (readonly [Need, Icon])[] = [
    ['step-free', Wheelchair],
    ['family-hall', Users],
    ['sign-language', HandWaving],
];
/** What counters that sign name among their languages. */
const SIGNING = 'sgn';

/** What the person needs of a counter; only what this branch has is asked. */
export function Needs() {
    const offered = NEEDS.filter(([need]) => isOffered(need));
    if (offered.length === 0) return null;
    return (
        <section class="confirm__priority card" aria-labelledby="needs">
            <h2 id="needs">{t('kiosk.needs-title')}</h2>
            <div class="priority" role="group" aria-labelledby="needs">
                {offered.map(([need, Picture]) => (
                    <button key={need} type="button" class="priority__one" aria-pressed={needs.value.includes(need)} onClick={() => toggle(need)}>
                        <Picture />
                        {t(`need.${need}`)}
                        {needs.value.includes(need) && <Check class="priority__check" />}
                    </button>
                ))}
            </div>
        </section>
    );
}

function toggle(need: Need): void {
    needs.value = needs.value.includes(need) ? needs.value.filter((other) => other !== need) : [...needs.value, need];
}

function isOffered(need: Need): boolean {
    if (need === 'sign-language') return branch.value?.counters.some(({ languages }) => languages?.includes(SIGNING)) === true;
    return branch.value?.halls.some(({ offers }) => offers?.includes(need)) === true;
}
