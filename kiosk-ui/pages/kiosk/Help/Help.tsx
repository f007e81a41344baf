import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { post } from '../../../shared/api/client.ts';
import { explain } from '../../../shared/api/problem.ts';
import type { Problem } from '../../../shared/api/problem.ts';
import { Button } from '../../../shared/Button/Button.tsx';
import { branch } from '../../../shared/office/office.ts';
import { t } from '../../../shared/words/words.ts';
import HandWaving from 'icon:hand-waving';
import '../IdleWarning/IdleWarning.css';

/** What the kiosk says, and to whoever comes next no more. */
const SHOWN_MILLIS = 30_000;
const PATIENCE_MILLIS = 3_000;

type Said = { readonly call: string } | { readonly problem: Problem };
const said = signal<Said | undefined>(undefined);

/** One touch brings a colleague to this kiosk; a touch by mistake is taken back. */
export function Help() {
    const dialog = useRef<HTMLDialogElement>(null);
    const now = said.value;
    const close = () => (said.value = undefined);
    useEffect(() => {
        if (!now) return dialog.current?.close();
        dialog.current?.showModal();
        const timer = setTimeout(close, SHOWN_MILLIS);
        return () => clearTimeout(timer);
    }, [now]);
    return (
        <>
            <button type="button" class="dock__one" onClick={() => void ask()}>
                <HandWaving />
                {t('help.call')}
            </button>
            <dialog ref={dialog} class="idle card" aria-labelledby="help" onClose={close}>
                <h2 id="help">{t(now && 'problem' in now ? 'help.failed' : 'help.called')}</h2>
                <p role="status">{now && 'problem' in now ? explain(now.problem) : t('help.stay')}</p>
                <Button look="main" onClick={close}>
                    {t('common.close')}
                </Button>
                {now && 'call' in now && <Button onClick={() => void takeBack(now.call)}>{t('help.mistake')}</Button>}
            </dialog>
        </>
    );
}

const path = (rest = '') => `/api/v1/branches/${branch.peek()?.id}/assistance${rest}`;

async function ask(): Promise<void> {
    const answer = await post<{ readonly call: string }>(path(), {}, { patienceMillis: PATIENCE_MILLIS });
    said.value = answer.ok ? answer.value : { problem: answer.problem };
}

async function takeBack(call: string): Promise<void> {
    said.value = undefined;
    await post(path(`/${call}/withdraw`));
}
