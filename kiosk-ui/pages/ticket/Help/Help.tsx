import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { get, post } from '../../../shared/api/client.ts';
import { Button } from '../../../shared/Button/Button.tsx';
import { officeMillis } from '../../../shared/dates/now.ts';
import { t } from '../../../shared/words/words.ts';
import HandWaving from 'icon:hand-waving';
import { token } from '../visit.ts';

const PATH = '/api/v1/ticket/assistance';
const LOOK_AGAIN_MILLIS = 6_000;

/** Whoever went there has long arrived. */
const COMING_MILLIS = 900_000;

/** How the last call of this ticket stands; nothing if nobody was called, or it was taken back. */
const standing = signal<'called' | 'coming' | 'failed' | undefined>(undefined);

interface Call {
    readonly answeredAt?: string;
    readonly withdrawnAt?: string;
}

/** Brings somebody to whoever holds this ticket, and says when they are on the way. */
export function Help() {
    useEffect(() => {
        void look();
        const timer = setInterval(() => standing.peek() === 'called' && void look(), LOOK_AGAIN_MILLIS);
        return () => clearInterval(timer);
    }, []);
    if (standing.value !== 'called') {
        return (
            <section class="help card" aria-live="polite">
                {standing.value && <p>{t(`help.${standing.value}`)}</p>}
                <Button onClick={() => void ask('')}>
                    <HandWaving /> {t('help.call')}
                </Button>
            </section>
        );
    }
    return (
        <section class="help help--called card" aria-live="polite">
            <h2>{t('help.called')}</h2>
            <p>{t('help.stay')}</p>
            <Button onClick={() => void ask('/withdraw')}>{t('help.mistake')}</Button>
        </section>
    );
}

async function ask(deed: string): Promise<void> {
    const answer = await post<Call>(PATH + deed, {}, { token: token?.secret });
    if (answer.ok) take(answer.value);
    else standing.value = 'failed';
}

async function look(): Promise<void> {
    const answer = await get<{ readonly calls: readonly Call[] }>(PATH, { token: token?.secret });
    if (answer.ok) take(answer.value.calls[0] ?? { withdrawnAt: '' });
}

function take({ answeredAt, withdrawnAt }: Call): void {
    if (answeredAt) standing.value = Date.parse(answeredAt) > officeMillis() - COMING_MILLIS ? 'coming' : undefined;
    else standing.value = withdrawnAt === undefined ? 'called' : undefined;
}
