import { named, t } from '../../../shared/words/words.ts';
import CheckCircle from 'icon:check-circle/fill';
import Circle from 'icon:circle/regular';
import { currentService } from '../desk.ts';
import { guide } from '../guide.ts';
import { openPanel } from '../panels.ts';
import { Key } from '../Key/Key.tsx';
import { checklist, pointedAt, tick, ticked } from '../outcome.ts';
import './Checklist.css';

/** What this service needs to have been seen. */
export function Checklist() {
    return (
        <section class="card panel-card">
            <div class="panel-head">
                <h2>{t('counter.checklist')}</h2>
                {guide.value && (
                    <button type="button" class="head-button guide-open" aria-keyshortcuts="I" onClick={() => openPanel('guide')}>
                        <Key>I</Key> {t('counter.guide')}
                    </button>
                )}
                {checklist.value.length > 0 && (
                    <span class="soft checklist__hint">
                        <Key>↑</Key> <Key>↓</Key> {t('counter.move')} <Key>X</Key> {t('counter.tick')}
                    </span>
                )}
            </div>
            {checklist.value.length === 0 && <p class="soft">{t(currentService.value ? 'counter.nothing-to-check' : 'counter.checklist-later')}</p>}
            <ul class="checklist">
                {checklist.value.map((names, index) => (
                    <li key={index}>
                        <Line words={named(names)} index={index} />
                    </li>
                ))}
            </ul>
        </section>
    );
}

function Line({ words, index }: { readonly words: string; readonly index: number }) {
    const done = ticked.value.has(index);
    const here = pointedAt.value === index;
    return (
        <button type="button" role="checkbox" aria-checked={done} class={`checklist__line ${here ? 'checklist__line--here' : ''}`} onClick={() => tick(index)}>
            {done ? <CheckCircle class="checklist__done" /> : <Circle class="checklist__open" />}
            <span>{words}</span>
        </button>
    );
}
