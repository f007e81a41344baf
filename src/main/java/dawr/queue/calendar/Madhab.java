package dawr.queue.calendar;

import dawr.queue.Named;

/** The school by which the afternoon prayer begins: when a shadow has grown by so many lengths of what throws it. */
public enum Madhab implements Named {
    /** Shafi'i, Maliki and Hanbali; also the Umm al-Qura calendar. */
    STANDARD(1),
    HANAFI(2);

    private final int shadowLengths;

    Madhab(int shadowLengths) {
        this.shadowLengths = shadowLengths;
    }

    int shadowLengths() {
        return shadowLengths;
    }
}
