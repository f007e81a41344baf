import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get, post } from '../../../shared/api/client.ts';
import { Button } from '../../../shared/Button/Button.tsx';
import { Notice } from '../../../shared/Notice/Notice.tsx';
import { language, t } from '../../../shared/words/words.ts';
import { token } from '../visit.ts';
import { canSubscribe, subscribe } from './subscribe.ts';
import './Notify.css';

const PATH = '/api/v1/ticket/contact';
const NUMBER = /^\+[1-9][0-9]{7,14}$/;

interface Ways {
    readonly ways: readonly string[];
    readonly given: readonly string[];
    readonly pushKey?: string;
}

const ways = signal<Ways | undefined>(undefined);
const said = signal<'notify.denied' | 'notify.wrong' | undefined>(undefined);

async function look(): Promise<void> {
    const answer = await get<Ways>(PATH, { token: token?.secret });
    if (answer.ok) ways.value = answer.value;
}

async function give(wish: object): Promise<void> {
    const answer = await post(PATH, { consent: true, language: language.value, ...wish }, { token: token?.secret });
    said.value = answer.ok ? undefined : 'notify.wrong';
    await look();
}

async function takeBack(): Promise<void> {
    await post(`${PATH}/take-back`, {}, { token: token?.secret });
    await look();
}

/** For whoever would rather not sit in the hall. Nobody has to say anything; without a way out of the house there is no question. */
export function Notify() {
    useEffect(() => void look(), []);
    const open = ways.value;
    const push = open?.pushKey && canSubscribe() ? open.pushKey : undefined;
    if (!open || (!push && !open.ways.includes('sms'))) return null;
    return (
        <section class="notify card">
            <h2>{t('notify.title')}</h2>
            <p class="soft">{t('notify.text')}</p>
            {said.value && <Notice kind="problem">{t(said.value)}</Notice>}
            {open.given.length > 0 ? (
                <>
                    <p role="status">{t('notify.given')}</p>
                    <Button onClick={() => void takeBack()}>{t('notify.stop')}</Button>
                </>
            ) : (
                <>
                    {push && <Button onClick={() => void onThisPhone(push)}>{t('notify.push')}</Button>}
                    {open.ways.includes('sms') && <Phone />}
                </>
            )}
        </section>
    );
}

async function onThisPhone(key: string): Promise<void> {
    const subscription = await subscribe(key);
    if (subscription) await give({ subscription });
    else said.value = 'notify.denied';
}

function Phone() {
    const number = useSignal('');
    const agreed = useSignal(false);
    const send = (event: Event) => {
        event.preventDefault();
        const phone = number.value.replace(/[\s-]/g, '').replace(/^00/, '+');
        if (NUMBER.test(phone)) void give({ phone });
        else said.value = 'notify.wrong';
    };
    return (
        <form class="notify__phone" onSubmit={send}>
            <label>
                {t('notify.phone')}
                <input type="tel" dir="ltr" autocomplete="tel" required maxLength={24} onInput={(event) => (number.value = event.currentTarget.value)} />
                <span class="soft">{t('notify.phone-hint')}</span>
            </label>
            <label class="notify__consent">
                <input type="checkbox" required onChange={(event) => (agreed.value = event.currentTarget.checked)} />
                <span>{t('notify.consent')}</span>
            </label>
            <Button type="submit" disabled={!agreed.value}>
                {t('notify.sms')}
            </Button>
        </form>
    );
}
