package dawr.estimation;

/**
 * How the lower end of a promise is rounded before somebody reads it, in minutes: what was read is what counts as missed. The upper end is rounded up, and
 * is learned from as it was before: that it is kept a little more often than nine times in ten harms nobody.
 */
enum Rounding {
    /** For whoever compares. */
    NONE {
        @Override
        double low(double minutes) {
            return minutes;
        }
    },
    /** For people. */
    WHOLE_MINUTES {
        @Override
        double low(double minutes) {
            return Math.floor(minutes);
        }
    };

    abstract double low(double minutes);
}
