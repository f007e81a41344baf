import { useEffect } from 'preact/hooks';
import { readCharter } from '@dawr/kiosk-ui/shared/charter/charter.ts';
import { branch, live } from '@dawr/kiosk-ui/shared/office/office.ts';
import { t } from '@dawr/kiosk-ui/shared/words/words.ts';
import { Enrol } from '@dawr/display-ui/shared/Enrol/Enrol.tsx';
import { problem, stage } from '@dawr/display-ui/shared/screen.ts';
import { Alarm } from './Alarm/Alarm.tsx';
import { Giant } from './Giant/Giant.tsx';
import { halted } from './Halt/halt.ts';
import { Halt } from './Halt/Halt.tsx';
import { Line } from './Line/Line.tsx';
import { showing } from './Loop/loop.ts';
import { Loop } from './Loop/Loop.tsx';
import { Previous } from './Previous/Previous.tsx';
import { Waits } from './Waits/Waits.tsx';
import './hall.css';

/** The screen of a hall: one call that everybody can read, and what those who wait want to know. */
export function Hall() {
    const id = branch.value?.id;
    useEffect(() => void (id && readCharter(id)), [id]);
    switch (stage.value) {
        case 'opening':
            return <main class="hall hall--opening">{t(problem.value ? 'common.lost' : 'common.loading')}</main>;
        case 'enrolment':
            return <Enrol />;
        case 'showing':
            return live.value?.emergency ? <Alarm now={live.value.emergency} /> : <Calls />;
    }
}

function Calls() {
    return (
        <main class="hall">
            <h1 class="unseen">{t('hall.page-title')}</h1>
            <div class="hall__calls">
                <Large />
                <Previous />
            </div>
            <Waits />
            <Line />
        </main>
    );
}

/** Why nobody is called, a message, or the newest call: one of them has the large place. */
function Large() {
    if (halted.value) return <Halt key={halted.value[0]?.text} sayings={halted.value} />;
    return showing.value ? <Loop showing={showing.value} /> : <Giant />;
}
