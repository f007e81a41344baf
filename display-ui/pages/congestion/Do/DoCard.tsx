import { Status } from '@dawr/kiosk-ui/shared/Status/Status.tsx';
import { named, t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { advice, type Action } from '../ahead.ts';
import { congestion } from '../congestion.ts';
import './DoCard.css';

/** As many as an eye takes in at a glance. */
const SHOWN = 6;

/** What could be done now, the best first, with doing nothing among it. */
export function DoCard() {
    const actions = advice.value?.actions;
    return (
        <section class="card">
            <div class="manager__head">
                <h2>{t('congestion.do')}</h2>
                <span class="manager__note">{t('congestion.do-note')}</span>
            </div>
            <Found actions={actions} />
        </section>
    );
}

/** While nobody waits, what would help nobody is no advice. */
function Found({ actions }: { readonly actions: readonly Action[] | undefined }) {
    if (!actions) return <p class="soft">{t('congestion.do-not-yet')}</p>;
    if (congestion.value?.waiting === 0 && !actions.some(helps)) return <p class="soft">{t('congestion.do-nothing')}</p>;
    return <Ranked actions={actions} />;
}

/** Does somebody wait a minute less on the whole? Less than that is not to be seen. */
function helps({ waitedMinutes: { mid = 0 } }: Action): boolean {
    return Math.round(mid) < 0;
}

function Ranked({ actions }: { readonly actions: readonly Action[] }) {
    const helping = actions.filter(helps);
    const others = actions.filter((action) => !helps(action));
    return (
        <ol class="do">
            {helping.slice(0, SHOWN).map((action) => (
                <One key={action.id} action={action} />
            ))}
            <li class="do__nothing">
                <b>{t('congestion.do-none')}</b>
                {actions[0]?.inTimePercent && <span>{t('congestion.do-none-in-time', { percent: actions[0].inTimePercent.before })}</span>}
            </li>
            {others.slice(0, Math.max(0, SHOWN - helping.length)).map((action) => (
                <One key={action.id} action={action} />
            ))}
        </ol>
    );
}

function One({ action }: { readonly action: Action }) {
    const { low = 0, mid = 0, high = 0 } = action.waitedMinutes;
    const kind = mid < 0 ? 'good' : mid > 0 ? 'watch' : 'idle';
    return (
        <li>
            <b>{named(action.sentence)}</b>
            {action.inTimePercent && <span>{t('congestion.do-in-time', action.inTimePercent)}</span>}
            <Status kind={kind}>{effect(low, mid, high)}</Status>
            <span class="manager__note">{cost(action.staffMinutes)}</span>
        </li>
    );
}

function effect(low: number, mid: number, high: number): string {
    const whole = Math.round(mid);
    if (whole === 0) return t('congestion.do-no-effect');
    const ends = [Math.abs(Math.round(low)), Math.abs(Math.round(high))].sort((a, b) => a - b);
    const said = { minutes: Math.abs(whole), low: ends[0] ?? 0, high: ends[1] ?? 0 };
    const crossing = low < 0 && high > 0;
    if (crossing) return t(whole < 0 ? 'congestion.do-less-perhaps' : 'congestion.do-more-perhaps', said);
    return t(whole < 0 ? 'congestion.do-less' : 'congestion.do-more', said);
}

function cost(minutes: number): string {
    if (minutes === 0) return t('congestion.do-free');
    return t(minutes > 0 ? 'congestion.do-cost' : 'congestion.do-spares', { minutes: Math.abs(minutes) });
}
