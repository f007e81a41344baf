package dawr.congestion.kept;

import io.vertx.core.json.JsonObject;
import java.util.OptionalDouble;

/**
 * Advice that was followed.
 *
 * @param at when, epoch milliseconds
 * @param action what was done, as the advice names it
 * @param said the advice as it was given
 * @param low by how much it was said to change the minutes waited in the two hours after: the lower end of eight in ten
 * @param mid the middle
 * @param high the upper end
 * @param measured by how much it did, as those two hours lived again without it show
 * @param judged are they over and looked at
 */
public record Taken(
        long at,
        String action,
        JsonObject said,
        double low,
        double mid,
        double high,
        OptionalDouble measured,
        boolean judged) {}
