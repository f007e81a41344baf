package dawr.office;

import dawr.queue.CallingOrder;
import dawr.queue.CallingTerms;
import dawr.queue.HouseRules;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Reads what a branch has settled beyond services, counters and hours; {@link HouseRulesJson} writes the same. */
final class HouseRulesReader {
    private static final int PERCENT = 100;

    private HouseRulesReader() {}

    static HouseRules read(JsonObject body, CallingOrder order) {
        return new HouseRules(calling(body, order));
    }

    /** Where waits accumulate, the usual limits hold unless the branch sets its own. */
    private static Optional<CallingTerms> calling(JsonObject body, CallingOrder order) {
        JsonObject json = body.getJsonObject("calling");
        if (json == null) {
            return order == CallingOrder.ACCUMULATING ? Optional.of(CallingTerms.USUAL) : Optional.empty();
        }
        CallingTerms plain = CallingTerms.PLAIN;
        double rate = json.getDouble("rate", (double) plain.ratePercent() / PERCENT);
        return Optional.of(new CallingTerms(
                (int) Math.round(rate * PERCENT),
                json.getInteger("headStartSeconds", plain.headStartSeconds()),
                json.getInteger("ordinaryPerClaim", plain.ordinaryPerClaim()),
                Optional.ofNullable(json.getInteger("overtakesMax")),
                Optional.ofNullable(json.getInteger("waitMaxMinutes"))));
    }
}
