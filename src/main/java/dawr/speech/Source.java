package dawr.speech;

import dawr.queue.Named;

/** Where a language's clips come from. */
public enum Source implements Named {
    RECORDED,
    /** Some recorded, the rest made. */
    MIXED,
    MADE,
    /** Nobody speaks this language here. */
    NONE
}
