package dawr.congestion.kept;

import dawr.congestion.alarm.Look;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A look ahead at a full quarter of an hour.
 *
 * @param at epoch milliseconds
 * @param above the threshold in force
 * @param drawn in what share of the courses of the day it was passed within two hours
 * @param likely what was said
 * @param climate what anybody could have said without looking
 * @param plain the index of that moment
 * @param warned was it likely enough to warn
 * @param passed was it passed within two hours; nothing until they are over
 * @param leadMinutes after how many minutes it was
 */
public record KeptLook(
        long at,
        double above,
        double drawn,
        double likely,
        double climate,
        double plain,
        boolean warned,
        Optional<Boolean> passed,
        OptionalDouble leadMinutes) {

    /** The same, judged. */
    public KeptLook judged(OptionalDouble lead) {
        return new KeptLook(at, above, drawn, likely, climate, plain, warned, Optional.of(lead.isPresent()), lead);
    }

    /** As it counts for the score; only of what has been judged. */
    public Look look() {
        return new Look(at, likely, climate, plain, passed.orElseThrow(), leadMinutes);
    }
}
