/** Whom a page speaks for: the person who has signed in here, unless it is the page of a machine. */
let speaker: 'person' | 'device' = 'person';

/**
 * The page of a kiosk or a screen on the wall: it speaks by the machine's own credential, even if somebody has signed in to the same browser.
 * Else a clerk's session would turn the kiosk into that clerk.
 */
export function speakForDevice(): void {
    speaker = 'device';
}

export function nameSpeaker(headers: Headers): Headers {
    if (speaker === 'device') headers.set('Dawr-As', 'device');
    return headers;
}
