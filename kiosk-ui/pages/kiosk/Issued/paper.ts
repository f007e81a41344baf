import { signal } from '@preact/signals';
import { post } from '../../../shared/api/client.ts';
import type { Paper } from '../../../shared/api/contract.ts';

/** What became of the paper of the ticket on the screen; `undefined` while it is on its way. */
export const paper = signal<Paper | undefined>(undefined);

/** Whether the office prints for this kiosk, as far as it has told. */
const officePrints = signal<boolean | undefined>(undefined);

/** A machine whose browser prints without asking opens the page with `?print=auto`; elsewhere a dialog would stand in the way. */
export function printsByItself(): boolean {
    return new URLSearchParams(globalThis.location?.search ?? '').get('print') === 'auto';
}

/** Has the office print a ticket on the printer beside this kiosk. */
export async function printPaper(branch: string, token: string): Promise<void> {
    paper.value = undefined;
    const answer = await post<{ readonly paper: Paper }>(`/api/v1/branches/${branch}/papers`, { token });
    if (answer.ok) officePrints.value = answer.value.paper !== 'none';
    paper.value = answer.ok ? answer.value.paper : officePrints.value ? 'printer-down' : 'none';
}

/** Whether nothing was printed, so that asking again can't make a second paper. */
export function canBeAskedAgain(): boolean {
    return paper.value === 'printer-down' || paper.value === 'paper-out' || paper.value === 'printer-stopped';
}

/** Which sentence tells a visitor about the paper. */
export function said(): 'kiosk.paper-coming' | 'kiosk.printing' | 'kiosk.no-printer' | 'kiosk.paper-failed' {
    switch (paper.value) {
        case 'printed':
        case 'printed-low':
        case 'sent':
            return 'kiosk.printing';
        case 'broken-off':
        case 'printer-down':
        case 'paper-out':
        case 'printer-stopped':
            return 'kiosk.paper-failed';
        case 'none':
            return printsByItself() ? 'kiosk.printing' : 'kiosk.no-printer';
        case undefined:
            return officePrints.value === false ? 'kiosk.no-printer' : 'kiosk.paper-coming';
    }
}
