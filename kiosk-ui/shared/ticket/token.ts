/** What a ticket's secret says openly: its branch and its number of the day. */
export interface TicketToken {
    readonly secret: string;
    readonly branch: string;
    /** Nothing, if it is the secret of an appointment, whose ticket is still to come. */
    readonly number?: string;
}

const SHAPE = /^([a-z0-9][a-z0-9-]*)\.\d{8}-(?:([A-Z]{1,2})(\d{3,6})|x\d{1,12})\.[\w-]{16,64}$/;
const KEPT = 'dawr.ticket';

/**
 * The ticket in the page's address, behind the `#` that browsers never send to a server. It is kept for this tab as well,
 * so that a reload or a link within the page can't lose it.
 */
export function ticketInAddress(): TicketToken | undefined {
    const token = readToken(decodeURIComponent(location.hash.slice(1)) || kept());
    if (token) keep(token.secret);
    return token;
}

/** The secret in what a code says: a whole address, or what stands behind its `#`. */
export function readToken(code: string): TicketToken | undefined {
    const secret = code.slice(code.indexOf('#') + 1).trim();
    const parts = SHAPE.exec(secret);
    if (!parts) return undefined;
    return { secret, branch: parts[1] ?? '', ...(parts[2] ? { number: `${parts[2]}-${parts[3]}` } : {}) };
}

function kept(): string {
    try {
        return sessionStorage.getItem(KEPT) ?? '';
    } catch {
        return '';
    }
}

function keep(secret: string): void {
    try {
        sessionStorage.setItem(KEPT, secret);
    } catch {
        // Without storage the address alone carries it.
    }
}
