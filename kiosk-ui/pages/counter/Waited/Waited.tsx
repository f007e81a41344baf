import { Status } from '../../../shared/Status/Status.tsx';
import { rich, t } from '../../../shared/words/words.ts';
import { rangeOf } from '../../../shared/wait/wait.ts';
import { desk } from '../desk.ts';
import './Waited.css';

/** How long this person waited, beside what they were promised. */
export function Waited() {
    const visit = desk.value?.visit;
    if (!visit) return null;
    const waited = Math.round(visit.waitedSeconds / 60);
    const range = rangeOf(visit.promise);
    return (
        <div class="waited">
            <p class="waited__words">
                <span>{rich('counter.waited', { minutes: waited }, (text) => <b>{text}</b>)}</span>
                {range && <span class="soft">{t('counter.promised', { low: range.lowMinutes, high: range.highMinutes })}</span>}
            </p>
            {range && <Scale low={range.lowMinutes} high={range.highMinutes} waited={waited} />}
            {range && <Status kind={waited <= range.highMinutes ? 'good' : 'bad'}>{t(waited <= range.highMinutes ? 'counter.promise-kept' : 'wait.late')}</Status>}
        </div>
    );
}

interface ScaleProps {
    readonly low: number;
    readonly high: number;
    readonly waited: number;
}

/** Drawn from where reading begins, so that in Arabic time runs to the left. The words beside it say the same. */
function Scale({ low, high, waited }: ScaleProps) {
    const end = Math.max(high, waited, 1) * 1.2;
    const percent = (minutes: number) => `${(100 * minutes) / end}%`;
    return (
        <div class="waited__scale" aria-hidden="true">
            <span class="waited__range" style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }} />
            <span class="waited__mark" style={{ insetInlineStart: percent(waited) }} />
        </div>
    );
}
