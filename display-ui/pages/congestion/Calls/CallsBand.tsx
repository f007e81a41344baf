import { useEffect } from 'preact/hooks';
import { minutesBetween } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { now } from '@dawr/kiosk-ui/shared/dates/now.ts';
import { calls, sorted, watchCalls } from '@dawr/kiosk-ui/shared/help/calls.ts';
import { Notice } from '@dawr/kiosk-ui/shared/Notice/Notice.tsx';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { congestion, me } from '../congestion.ts';

/** Somebody calls for a person and nobody goes there yet; whoever reads this goes, or sends somebody. */
export function CallsBand() {
    const role = me.value?.role;
    const mayAnswer = role === 'manager' || role === 'admin';
    useEffect(() => (mayAnswer ? watchCalls(() => congestion.peek()?.branch) : undefined), [mayAnswer]);
    const { open } = sorted(calls.value);
    const [first] = open;
    if (!first) return null;
    const minutes = Math.max(0, minutesBetween(first.askedAt, now.value));
    return (
        <Notice kind={first.urgent ? 'problem' : 'info'}>
            <b>{t(first.urgent ? 'congestion.danger' : 'congestion.calls', { count: open.length })}</b> {t('congestion.calls-since', { minutes })}{' '}
            <a href={`/reception?branch=${congestion.value?.branch ?? ''}`}>{t('congestion.calls-go')}</a>
        </Notice>
    );
}
