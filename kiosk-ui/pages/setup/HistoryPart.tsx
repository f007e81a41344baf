import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get } from '../../shared/api/client.ts';
import { Button } from '../../shared/Button/Button.tsx';
import { dayOf, timeOfDay } from '../../shared/dates/dates.ts';
import { Notice } from '../../shared/Notice/Notice.tsx';
import { Status } from '../../shared/Status/Status.tsx';
import { branch } from '../../shared/office/office.ts';
import { t } from '../../shared/words/words.ts';
import { busy, making, mayPut, restore, type Change } from './draft.ts';
import { ChangesOf } from './Verdict.tsx';
import './HistoryPart.css';

interface Version {
    readonly version: number;
    readonly at: string;
    readonly by: string;
    readonly changes?: readonly Change[];
}

const versions = signal<readonly Version[] | undefined>(undefined);

async function read(): Promise<void> {
    const answer = await get<{ readonly versions: readonly Version[] }>(`/api/v1/branches/${branch.peek()?.id}/setup-versions`);
    if (answer.ok) versions.value = answer.value.versions;
}

/** How the branch was set up before, who changed what and when, and the way back. */
export function HistoryPart() {
    const now = branch.value?.version;
    useEffect(() => void read(), [now]);
    if (making.value) return <Notice>{t('set-up.no-history')}</Notice>;
    return (
        <section class="card set-up__card">
            <h2>{t('set-up.part-history')}</h2>
            <ol class="versions" reversed>
                {versions.value?.map((version) => (
                    <One key={version.version} version={version} now={version.version === now} />
                ))}
            </ol>
        </section>
    );
}

function One({ version: { version, at, by, changes }, now }: { readonly version: Version; readonly now: boolean }) {
    return (
        <li>
            <div class="versions__head">
                <b>{t('set-up.version', { version })}</b>
                <span>
                    {dayOf(at)} {timeOfDay(at)}
                </span>
                <bdi dir="ltr" class="soft">
                    {by}
                </bdi>
                {now && <Status kind="good">{t('set-up.now')}</Status>}
                {!now && mayPut.value && (
                    <Button busy={busy.value === 'putting'} onClick={() => void restore(version)}>
                        {t('set-up.restore', { version })}
                    </Button>
                )}
            </div>
            {changes && changes.length > 0 && (
                <details>
                    <summary>{t('set-up.changes', { count: changes.length })}</summary>
                    <ChangesOf changes={changes} />
                </details>
            )}
        </li>
    );
}
