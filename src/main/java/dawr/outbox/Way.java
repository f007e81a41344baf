package dawr.outbox;

import dawr.queue.Named;

/** How a message goes. */
public enum Way implements Named {
    MAIL,
    SMS,
    PUSH,
    HOOK
}
