import { t } from '../../../shared/words/words.ts';
import CheckCircle from 'icon:check-circle/fill';
import { Key } from '../Key/Key.tsx';
import { desk } from '../desk.ts';
import { delivered } from '../delivered.ts';
import { marks } from '../marks.ts';
import { openPanel } from '../panels.ts';
import { nameOutcome, outcome, OUTCOMES, outcomeWords, type Finish } from '../outcome.ts';
import './Outcomes.css';

/** How it ends: one key each. Naming the outcome ends nothing yet; the big button does. */
export function Outcomes() {
    return (
        <section class="card panel-card">
            <div class="panel-head">
                <h2 id="outcomes">{t('counter.outcome')}</h2>
                {desk.value?.counter.ticket ? <Beside /> : <span class="soft">{t('counter.one-key')}</span>}
            </div>
            <ul class="outcomes" role="radiogroup" aria-labelledby="outcomes">
                {OUTCOMES.map((finish, index) => (
                    <li key={outcomeWords(finish)} role="none">
                        <One finish={finish} figure={String(index + 1)} />
                    </li>
                ))}
            </ul>
        </section>
    );
}

/** What else was done for this person, and what is noted of it; counted with the outcome. */
function Beside() {
    return (
        <span class="outcomes__beside">
            <button type="button" class="head-button" aria-keyshortcuts="D" onClick={() => openPanel('delivered')}>
                <Key>D</Key> {t('counter.delivered')} {delivered.value.length > 0 && <b>{delivered.value.length}</b>}
            </button>
            <button type="button" class="head-button" aria-keyshortcuts="M" onClick={() => openPanel('marks')}>
                <Key>M</Key> {t('counter.marks')} {marks.value.length > 0 && <b>{marks.value.length}</b>}
            </button>
        </span>
    );
}

function One({ finish, figure }: { readonly finish: Finish; readonly figure: string }) {
    const somebody = desk.value?.counter.ticket !== undefined;
    const chosen = somebody && outcome.value === finish;
    return (
        <button type="button" role="radio" class="outcomes__one" aria-checked={chosen} aria-disabled={!somebody || undefined} onClick={() => somebody && nameOutcome(finish)}>
            <Key>{figure}</Key>
            <span>{t(outcomeWords(finish))}</span>
            {chosen && <CheckCircle class="outcomes__chosen" />}
        </button>
    );
}
