import { useSignal } from '@preact/signals';
import type { Names } from '../../../shared/api/contract.ts';
import { named, t } from '../../../shared/words/words.ts';

interface DocumentsProps {
    readonly ticketId: string;
    readonly documents: readonly Names[];
}

/** What to have ready; ticking is for the visitor alone and stays on the phone. */
export function Documents({ ticketId, documents }: DocumentsProps) {
    const ready = useSignal<readonly number[]>(kept(ticketId));
    if (documents.length === 0) return null;
    const tick = (index: number, checked: boolean) => {
        ready.value = checked ? [...ready.value, index] : ready.value.filter((other) => other !== index);
        keep(ticketId, ready.value);
    };
    return (
        <section class="documents card" aria-labelledby="documents">
            <div class="phone__row">
                <h2 id="documents">{t('ticket.ready-title')}</h2>
                <span class="soft">{t('ticket.ready-count', { ready: ready.value.length, all: documents.length })}</span>
            </div>
            <ul>
                {documents.map((document, index) => (
                    <li key={index}>
                        <label>
                            <input type="checkbox" checked={ready.value.includes(index)} onChange={(event) => tick(index, event.currentTarget.checked)} />
                            <span>{named(document)}</span>
                        </label>
                    </li>
                ))}
            </ul>
        </section>
    );
}

function kept(ticketId: string): readonly number[] {
    try {
        return JSON.parse(sessionStorage.getItem(`dawr.ready.${ticketId}`) ?? '[]') as number[];
    } catch {
        return [];
    }
}

function keep(ticketId: string, ready: readonly number[]): void {
    try {
        sessionStorage.setItem(`dawr.ready.${ticketId}`, JSON.stringify(ready));
    } catch {
        // Ticks that can't be kept are only lost on reload.
    }
}
