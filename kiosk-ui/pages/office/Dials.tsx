import { t } from '../../shared/words/words.ts';
import { choose, type Dials as Turned, type Order, type Wish } from './rules.ts';

interface Dial {
    readonly name: keyof Turned;
    readonly least: number;
    readonly most: number;
    /** What is meant while nobody has turned it; nothing for a limit, which is none then. */
    readonly usual?: number;
    /** The only orders that it means something to. */
    readonly orders?: readonly Order[];
}

const DIALS: readonly Dial[] = [
    { name: 'rate', least: 1, most: 20, usual: 3, orders: ['accumulating'] },
    { name: 'headStartSeconds', least: 0, most: 7_200, usual: 120, orders: ['accumulating'] },
    { name: 'ordinaryPerClaim', least: 1, most: 50, usual: 2, orders: ['ratio'] },
    { name: 'overtakesMax', least: 0, most: 100 },
    { name: 'waitMaxMinutes', least: 1, most: 1_440 },
];

/** The dials of the chosen order, and the two limits that no order may break. */
export function Dials({ asked }: { readonly asked: Wish }) {
    const shown = DIALS.filter(({ orders }) => !orders || orders.includes(asked.order));
    return (
        <fieldset class="card office__dials">
            <legend>{t('calling-rules.dials')}</legend>
            {shown.map((dial) => (
                <label key={dial.name} class="office__dial">
                    <span>{t(`calling-rules.dial-${dial.name}`)}</span>
                    <input
                        type="number"
                        dir="ltr"
                        min={dial.least}
                        max={dial.most}
                        placeholder={dial.usual === undefined ? '' : String(dial.usual)}
                        value={asked.dials[dial.name] ?? ''}
                        onChange={(event) => choose({ ...asked, dials: turned(asked.dials, dial.name, event.currentTarget.value) })}
                    />
                </label>
            ))}
            <p class="soft">{t('calling-rules.no-limit')}</p>
        </fieldset>
    );
}

function turned(dials: Turned, name: keyof Turned, text: string): Turned {
    const { [name]: _before, ...others } = dials;
    return text.trim() === '' ? others : { ...others, [name]: Number(text) };
}
