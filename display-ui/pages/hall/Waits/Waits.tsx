import type { Line } from '@dawr/kiosk-ui/shared/api/contract.ts';
import { serviceOf } from '@dawr/kiosk-ui/shared/office/office.ts';
import { rangeOf } from '@dawr/kiosk-ui/shared/wait/wait.ts';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import Clock from 'icon:clock/bold';
import Minus from 'icon:minus-circle/bold';
import { second } from '@dawr/display-ui/shared/tongues.ts';
import { lines } from '../Line/sayings.ts';
import { said } from '../Line/turning.ts';
import { pageOf } from './pageOf.ts';
import './Waits.css';

/**
 * How long it takes from now on, service by service: the end of the range, which nine of ten don't wait for. The line below says each one's name
 * in turn, and it is marked here meanwhile.
 */
export function Waits() {
    const all = lines.value.map((line) => ({ line, figures: figuresOf(line) }));
    const turn = lines.value.findIndex(({ service }) => service === said.value?.service);
    const isSecond = said.value?.lang === second.value?.tag;
    return (
        <section class="waits">
            <h2 class="waits__unit" lang={isSecond ? (second.value?.tag ?? '') : ''}>
                <Clock />
                <span>{isSecond ? second.value?.say('hall.minutes') : t('hall.minutes')}</span>
                <span class="unseen">{t('hall.waits')}</span>
            </h2>
            <ul class="waits__list">
                {pageOf(all, turn).map(({ line, figures }) => (
                    <li key={line.service} class={`waits__one ${line.service === said.value?.service ? 'waits__one--said' : ''}`}>
                        <b class="waits__letter">{serviceOf(line.service)?.letter}</b>
                        <Figures figures={figures} />
                    </li>
                ))}
            </ul>
        </section>
    );
}

function Figures({ figures }: { readonly figures: string }) {
    if (figures !== '') return <b>{figures}</b>;
    return (
        <>
            <Minus class="waits__closed" />
            <span class="unseen">{t('hall.no-counter')}</span>
        </>
    );
}

function figuresOf(line: Line): string {
    return String(rangeOf(line.promise)?.highMinutes ?? '');
}
