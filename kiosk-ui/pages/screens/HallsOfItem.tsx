import { branch, hallNames } from '../../shared/office/office.ts';
import { named, t } from '../../shared/words/words.ts';
import { change, type Item } from './loop.ts';
import { hallsToChoose, toggled } from './halls.ts';

/** In which halls it is shown; a branch that has but one is not asked. */
export function HallsOfItem({ item, index }: { readonly item: Item; readonly index: number }) {
    const all = hallsToChoose(branch.value?.halls.map(({ id }) => id) ?? [], item);
    if (all.length < 2) return null;
    return (
        <fieldset class="screens__halls">
            <legend>{t('screens.halls')}</legend>
            {all.map((hall) => (
                <label key={hall} class="screens__hall">
                    <input type="checkbox" checked={item.halls?.includes(hall) ?? false} onChange={() => change(index, toggled(item, hall))} />
                    <bdi>{named(hallNames(hall)) || hall}</bdi>
                </label>
            ))}
        </fieldset>
    );
}
