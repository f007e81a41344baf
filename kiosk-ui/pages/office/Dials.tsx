import { t } from '../../shared/words/words.ts';
import { choose, problem, type Dials as Turned, type Order, type Wish } from './rules.ts';

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
                <DialOf key={dial.name} dial={dial} asked={asked} />
            ))}
            <p class="soft">{t('calling-rules.no-limit')}</p>
        </fieldset>
    );
}

function DialOf({ dial, asked }: { readonly dial: Dial; readonly asked: Wish }) {
    const refused = problem.value?.field === `calling/${dial.name}`;
    const flaw = `flaw-${dial.name}`;
    return (
        <>
            <label class="office__dial">
                <span>{t(`calling-rules.dial-${dial.name}`)}</span>
                <input
                    type="number"
                    dir="ltr"
                    min={dial.least}
                    max={dial.most}
                    placeholder={dial.usual === undefined ? '' : String(dial.usual)}
                    value={asked.dials[dial.name] ?? ''}
                    aria-invalid={refused}
                    aria-describedby={refused ? flaw : undefined}
                    onChange={(event) => choose({ ...asked, dials: turned(asked.dials, dial.name, event.currentTarget.value) })}
                />
            </label>
            {refused && (
                <p id={flaw} class="office__flaw">
                    {whyRefused(dial)}
                </p>
            )}
        </>
    );
}

/** Two settings that can't both be meant, or a number that is out of bounds. */
function whyRefused({ least, most }: Dial): string {
    return problem.value?.reason === 'contradicts' ? t('calling-rules.never-passed') : t('calling-rules.out-of-bounds', { least, most });
}

function turned(dials: Turned, name: keyof Turned, text: string): Turned {
    const { [name]: _before, ...others } = dials;
    return text.trim() === '' ? others : { ...others, [name]: Number(text) };
}
