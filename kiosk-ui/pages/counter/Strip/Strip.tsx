import type { Line } from '../../../shared/api/contract.ts';
import { live, serviceOf } from '../../../shared/office/office.ts';
import { Status } from '../../../shared/Status/Status.tsx';
import { named, rich, t } from '../../../shared/words/words.ts';
import { waitInWords, waitStatus } from '../../../shared/wait/wait.ts';
import { desk } from '../desk.ts';
import './Strip.css';

/** The whole office at the foot of the page: each service's wait, and the clerk's own day. */
export function Strip() {
    return (
        <footer class="strip">
            <ul class="strip__services" tabIndex={0} aria-label={t('counter.services')}>
                {live.value?.queues.map((line) => <One key={line.service} line={line} />)}
            </ul>
            <p class="strip__day">
                <span class="soft">{t('counter.your-day')}</span>
                <span>{rich('counter.served-today', { count: desk.value?.servedToday ?? 0 }, (text) => <b class="strip__figure">{text}</b>)}</span>
            </p>
        </footer>
    );
}

function One({ line }: { readonly line: Line }) {
    const service = serviceOf(line.service);
    const own = desk.value?.counter.services?.includes(line.service);
    return (
        <li class={own ? 'strip__own' : ''}>
            <Status kind={waitStatus(line.promise, service?.targetMinutes)}>{named(service?.names) || line.service}</Status>
            <span class="strip__wait">
                <span>{rich('counter.waiting', { count: line.waiting }, (text) => <b class="strip__figure">{text}</b>)}</span>
                <span class="soft">{waitInWords(line.promise)}</span>
            </span>
        </li>
    );
}
