package dawr.congestion.kept;

import dawr.queue.Named;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A warning; or that there should have been one.
 *
 * @param at epoch milliseconds
 * @param above the congestion index that was to be warned of
 * @param likely how likely it was said to be that it is reached within two hours
 * @param leadMinutes in how many minutes it was foretold
 * @param action what was said to help most
 * @param outcome what came of it; nothing until that is known
 * @param cameAt the quarter of an hour in which it came
 */
public record Alarm(
        long at,
        double above,
        double likely,
        OptionalDouble leadMinutes,
        Optional<JsonObject> action,
        Optional<Outcome> outcome,
        OptionalLong cameAt) {

    /** What came of a warning. */
    public enum Outcome implements Named {
        HIT,
        FALSE,
        MISSED
    }

    /** The same, judged. */
    public Alarm judged(OptionalLong came) {
        Outcome what = came.isPresent() ? Outcome.HIT : Outcome.FALSE;
        return new Alarm(at, above, likely, leadMinutes, action, Optional.of(what), came);
    }
}
