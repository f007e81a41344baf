package dawr.queue.calendar;

import dawr.queue.Named;

/** How counters keep a break. */
public enum Manner implements Named {
    /** All at once: nobody is called. */
    ALL_STOP,
    /** In {@value #WAVES} waves, one after the other, so that people go on being called. */
    STAGGERED;

    /** Half the counters stay open, which is what offices that stagger do. */
    public static final int WAVES = 2;
}
