package dawr.congestion.kept;

import dawr.queue.BranchSetup;
import io.vertx.core.json.JsonObject;

/**
 * Of what a branch wants to be warned.
 *
 * @param above the congestion index, minutes of waiting per seat
 * @param likely from which likelihood on, 0 to 1
 */
public record Threshold(double above, double likely) {
    private static final int CROWDED = 2;
    private static final double ONE_IN_TWO = 0.5;

    /** Of a branch that has not said anything: when it will be crowded rather than not. */
    public static Threshold of(BranchSetup setup) {
        return new Threshold(setup.congestionBands().get(CROWDED), ONE_IN_TWO);
    }

    public JsonObject json() {
        return new JsonObject().put("index", above).put("likely", likely);
    }
}
