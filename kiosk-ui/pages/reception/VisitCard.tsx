import { useSignal } from '@preact/signals';
import { Button } from '../../shared/Button/Button.tsx';
import { timeOfDay } from '../../shared/dates/dates.ts';
import { counterLabel } from '../../shared/office/office.ts';
import { languageName } from '../../shared/words/languageName.ts';
import { t } from '../../shared/words/words.ts';
import { bringBack, busy, CLAIMS, grant, GROUNDS, renew, type Found } from './desk.ts';

/** One visit: where it stands, and what can be done for its owner. */
export function VisitCard({ visit }: { readonly visit: Found }) {
    return (
        <div class="reception__one">
            <p>
                {t(`reception.by-${visit.channel}`)} · {languageName(visit.language)} · {t(`priority.${visit.priority}`)}
            </p>
            {visit.ahead !== undefined && <p>{t('reception.ahead', { count: visit.ahead })}</p>}
            {visit.counter && <p>{t('reception.at', { counter: counterLabel(visit.counter) })}</p>}
            {visit.heldUntil && <p>{t('reception.held-until', { time: timeOfDay(visit.heldUntil) })}</p>}
            {visit.papers > 1 && <p class="soft">{t('reception.papers', { count: visit.papers })}</p>}
            {visit.state !== 'ended' && <Again visit={visit} />}
            {visit.state === 'held' && (
                <Button busy={busy.value} onClick={() => void bringBack(visit)}>
                    {t('reception.bring-back')}
                </Button>
            )}
            {['waiting', 'parked', 'postponed'].includes(visit.state) && <Grant visit={visit} />}
        </div>
    );
}

/** Asked twice: the paper in somebody's pocket stops working. */
function Again({ visit }: { readonly visit: Found }) {
    const sure = useSignal(false);
    if (!sure.value) return <Button onClick={() => (sure.value = true)}>{t('reception.renew')}</Button>;
    return (
        <div class="reception__sure">
            <p>{t('reception.renew-sure')}</p>
            <Button look="main" busy={busy.value} onClick={() => void renew(visit).then(() => (sure.value = false))}>
                {t('reception.renew-yes')}
            </Button>
            <Button onClick={() => (sure.value = false)}>{t('common.cancel')}</Button>
        </div>
    );
}

function Grant({ visit }: { readonly visit: Found }) {
    const claim = useSignal('');
    const ground = useSignal('');
    return (
        <div class="reception__grant">
            <label>
                <span>{t('reception.grant')}</span>
                <select value={claim.value} onChange={(event) => (claim.value = event.currentTarget.value)}>
                    <option value="" disabled />
                    {CLAIMS.filter((one) => one !== visit.priority).map((one) => (
                        <option key={one} value={one}>
                            {t(`priority.${one}`)}
                        </option>
                    ))}
                </select>
            </label>
            <label>
                <span>{t('reception.ground')}</span>
                <select value={ground.value} onChange={(event) => (ground.value = event.currentTarget.value)}>
                    <option value="" disabled />
                    {GROUNDS.map((one) => (
                        <option key={one} value={one}>
                            {t(`reception.ground-${one}`)}
                        </option>
                    ))}
                </select>
            </label>
            <Button busy={busy.value} disabled={!claim.value || !ground.value} onClick={() => void grant(visit, claim.value, ground.value)}>
                {t('reception.grant-it')}
            </Button>
        </div>
    );
}
