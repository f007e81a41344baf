import { timeOfDay } from '@dawr/kiosk-ui/shared/dates/dates.ts';
import { live } from '@dawr/kiosk-ui/shared/office/office.ts';
import QrCode from 'icon:qr-code/bold';
import SpeakerX from 'icon:speaker-x';
import Warning from 'icon:warning-diamond';
import { Both } from '../../../shared/Both/Both.tsx';
import { audible } from '../../../shared/chime.ts';
import { isStale } from '../../../shared/stale.ts';
import './FootLine.css';

/** How to follow one's turn by phone; or, when the line is down, from when the picture is. */
export function FootLine() {
    if (isStale.value) return <Stale />;
    return (
        <footer class="foot-line">
            <QrCode />
            <Both words="hall.scan" class="foot-line__words" />
            {!audible.value && (
                <span class="foot-line__silent">
                    <SpeakerX /> <Both words="hall.silent" />
                </span>
            )}
        </footer>
    );
}

function Stale() {
    const time = live.value ? timeOfDay(live.value.at) : '';
    return (
        <footer class="foot-line foot-line--stale">
            <Warning />
            <Both words={time ? 'common.updated-at' : 'common.lost'} args={{ time }} class="foot-line__words" />
        </footer>
    );
}
