import { Button } from '../../../shared/Button/Button.tsx';
import { Sheet } from '../../../shared/Sheet/Sheet.tsx';
import { t } from '../../../shared/words/words.ts';
import { busy, isStandingStill, leave } from '../visit.ts';

interface LeaveProps {
    readonly open: boolean;
    readonly onClose: () => void;
}

/** Giving up the place is asked twice, and staying is the easier answer. */
export function Leave({ open, onClose }: LeaveProps) {
    return (
        <Sheet open={open} onClose={onClose} title={t('ticket.leave-title')}>
            <p class="soft">{t(isStandingStill() ? 'come.leave-kept-text' : 'ticket.leave-text')}</p>
            {isStandingStill() && (
                <Button look="main" busy={busy.value} onClick={() => void leave(true).then(onClose)}>
                    {t('come.leave-keep')}
                </Button>
            )}
            <Button look={isStandingStill() ? 'plain' : 'main'} onClick={onClose}>
                {t('ticket.leave-stay')}
            </Button>
            <Button look="danger" busy={busy.value} onClick={() => void leave().then(onClose)}>
                {t('ticket.leave-sure')}
            </Button>
        </Sheet>
    );
}
