import { timeOfDay } from '../../../shared/dates/dates.ts';
import { TicketNumber } from '../../../shared/TicketNumber/TicketNumber.tsx';
import { t } from '../../../shared/words/words.ts';
import { aside, type Aside } from '../aside.ts';
import { Key } from '../Key/Key.tsx';
import './Aside.css';

/** Who was set aside, and who missed their call and may still come. */
export function AsideList() {
    if (aside.value.length === 0) return null;
    return (
        <div class="aside">
            <h2>{t('counter.aside')}</h2>
            <ul>
                {aside.value.map((each, index) => (
                    <li key={each.one.ticketId} class="aside__one">
                        <TicketNumber number={each.one.number} />
                        <span class="aside__state">{words(each)}</span>
                        {each.act && (
                            <button type="button" class="aside__deed" onClick={each.act}>
                                {t(`counter.${each.deed}`)} <Key>{`⇧${index + 1}`}</Key>
                            </button>
                        )}
                    </li>
                ))}
            </ul>
        </div>
    );
}

function words({ one, kind }: Aside): string {
    return one.until ? t(`counter.${kind}-until`, { time: timeOfDay(one.until) }) : t(`counter.${kind}`);
}
