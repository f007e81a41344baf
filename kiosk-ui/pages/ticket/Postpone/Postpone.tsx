import { Button } from '../../../shared/Button/Button.tsx';
import { Sheet } from '../../../shared/Sheet/Sheet.tsx';
import { t } from '../../../shared/words/words.ts';
import { busy, comeBackIn, letOthersGoFirst } from '../visit.ts';
import './Postpone.css';

const PLACES = [1, 3, 5] as const;
const MINUTES = [10, 20, 30] as const;

interface PostponeProps {
    readonly open: boolean;
    readonly onClose: () => void;
}

/** A little more time, without a new ticket: so many others first, or not before so many minutes. */
export function Postpone({ open, onClose }: PostponeProps) {
    const close = (asked: Promise<boolean>) => void asked.then(onClose);
    return (
        <Sheet open={open} onClose={onClose} title={t('ticket.postpone-title')}>
            <p class="soft">{t('ticket.postpone-text')}</p>
            <div class="postpone">
                {PLACES.map((count) => (
                    <Button key={count} busy={busy.value} onClick={() => close(letOthersGoFirst(count))}>
                        {t('ticket.postpone-places', { count })}
                    </Button>
                ))}
                {MINUTES.map((count) => (
                    <Button key={count} busy={busy.value} onClick={() => close(comeBackIn(count))}>
                        {t('ticket.postpone-minutes', { count })}
                    </Button>
                ))}
            </div>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
        </Sheet>
    );
}
