package dawr.web;

import dawr.queue.Named;

/** Deeds of which a line is kept that nobody can remove. */
public enum Kept implements Named {
    /** Somebody came in, tried to, or went. */
    SIGN_IN,
    CHANGE,
    /** Something was taken along. */
    EXPORT,
    /** Somebody looked at a contact, a note or a visit's history. */
    LOOK
}
