/** What the office can write to; anything else is left out rather than costing somebody their answer. */
const EMAIL = /^(?=.{1,64}@)[A-Za-z0-9_%+-]+(\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,63}$/;
const PHONE = /^\+[1-9]\d{7,14}$/;

export interface Reach {
    readonly email?: string;
    readonly phone?: string;
}

/** Where somebody can be reached, as the office takes it: an e-mail address, or a number in international form however it was spaced. */
export function reachOf(text: string): Reach {
    const plain = text.trim();
    if (EMAIL.test(plain)) return { email: plain };
    const phone = plain.replace(/[\s().-]/g, '').replace(/^00/, '+');
    return PHONE.test(phone) ? { phone } : {};
}
