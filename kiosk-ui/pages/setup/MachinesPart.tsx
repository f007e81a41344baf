import { explain } from '../../shared/api/problem.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { timeOfDay } from '../../shared/dates/dates.ts';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { t } from '../../shared/words/words.ts';
import { idOf, making } from './draft.ts';
import { codes, makeCode, refused } from './staff.ts';
import './MachinesPart.css';

/** Codes with which machines become kiosks and screens of this branch. */
export function MachinesPart() {
    if (making.value) return <Notice>{t('set-up.machines-later')}</Notice>;
    return (
        <section class="card set-up__card">
            <h2>{t('set-up.part-machines')}</h2>
            <p class="soft">{t('set-up.machines-intro')}</p>
            <div class="set-up__deeds">
                {['kiosk', 'display'].map((kind) => (
                    <Button key={kind} onClick={() => void makeCode(kind)}>
                        {t(`set-up.code-${kind}`)}
                    </Button>
                ))}
            </div>
            <ul aria-live="polite" class="codes">
                {codes.value.map(({ code, kind, expiresAt }) => (
                    <li key={code}>
                        <span>{t(`set-up.kind-${kind}`)}</span>
                        <b>
                            <bdi dir="ltr">{code}</bdi>
                        </b>
                        <span class="soft">{t('set-up.code-until', { time: timeOfDay(expiresAt) })}</span>
                    </li>
                ))}
            </ul>
            {refused.value && <Notice kind="problem">{explain(refused.value)}</Notice>}
            <a href={`/office?branch=${idOf()}`}>{t('set-up.machines-all')}</a>
        </section>
    );
}
