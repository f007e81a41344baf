import { signal } from '@preact/signals';
import { post } from '../../../shared/api/client.ts';
import type { Paper } from '../../../shared/api/contract.ts';

/** What became of the paper; `undefined` while it is on its way. */
export type Fate = Paper | undefined;

/** Whether the office prints for this kiosk, as far as it has told. */
const officePrints = signal(false);

/** A machine whose browser prints without asking opens the page with `?print=auto`; elsewhere a dialog would stand in the way. */
export const PRINTS_BY_ITSELF = new URLSearchParams(location.search).get('print') === 'auto';

/** Has the office print a ticket on the printer beside this kiosk. */
export async function printed(branch: string, token: string): Promise<Paper> {
    const answer = await post<{ readonly paper: Paper }>(`/api/v1/branches/${branch}/papers`, { token });
    if (!answer.ok) return officePrints.value ? 'printer-down' : 'none';
    officePrints.value = answer.value.paper !== 'none';
    return answer.value.paper;
}

/** Which sentence tells a visitor about the paper. */
export function said(paper: Fate): 'kiosk.paper-coming' | 'kiosk.printing' | 'kiosk.no-printer' | 'kiosk.paper-failed' {
    switch (paper) {
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
            return PRINTS_BY_ITSELF ? 'kiosk.printing' : 'kiosk.no-printer';
        case undefined:
            return officePrints.value ? 'kiosk.paper-coming' : 'kiosk.no-printer';
    }
}
