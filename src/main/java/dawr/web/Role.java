package dawr.web;

import dawr.queue.Named;

/** As whom somebody calls: the words of {@code x-roles} in the contract. */
public enum Role implements Named {
    /** Nobody in particular. */
    PUBLIC,
    /** A visitor, by the secret of their ticket. */
    TICKET,
    KIOSK,
    DISPLAY,
    CLERK,
    RECEPTION,
    MANAGER,
    DIRECTOR,
    ADMIN;

    /** Whether this role acts in every branch and not only in its own. */
    public boolean everyBranch() {
        return this == DIRECTOR || this == ADMIN;
    }

    /** Whether it is held by a person with an account. */
    public boolean staff() {
        return compareTo(CLERK) >= 0;
    }
}
