import { dayOf, timeOfDay } from '../../shared/dates/dates.ts';
import { serviceOf } from '../../shared/office/office.ts';
import { named, t } from '../../shared/words/words.ts';
import type { InWords as One } from './said.ts';
import { inWords, path, readWords } from './voice.ts';

/** What visitors wrote or said aloud, the content as well as the unhappy; read when it is opened. */
export function InWords() {
    const said = inWords.value;
    return (
        <details class="card voice__card" onToggle={(event) => event.currentTarget.open && !said && void readWords()}>
            <summary>{t('voice.said')}</summary>
            <p class="soft">{t('voice.said-how')}</p>
            {said?.length === 0 && <p>{t('voice.said-none')}</p>}
            <ul class="voice__words">
                {said?.map((one) => (
                    <li key={one.answer}>
                        <Words one={one} />
                    </li>
                ))}
            </ul>
        </details>
    );
}

function Words({ one }: { readonly one: One }) {
    return (
        <>
            <p class="soft">
                <b>{t('voice.said-face', { face: one.face })}</b> · {dayOf(one.givenAt)} {timeOfDay(one.givenAt)} {one.ofVisit ? named(serviceOf(one.service)?.names) : t('voice.said-apart')}
            </p>
            {one.comment && (
                <blockquote dir="auto" lang={one.language}>
                    {one.comment}
                </blockquote>
            )}
            {one.spoken && <audio controls preload="none" src={path(`said/${one.answer}/spoken`)} aria-label={t('voice.said-aloud')} />}
        </>
    );
}
