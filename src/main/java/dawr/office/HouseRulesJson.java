package dawr.office;

import dawr.queue.CallingTerms;
import dawr.queue.HouseRules;
import io.vertx.core.json.JsonObject;

/** What a branch has settled, as the contract writes it; {@link HouseRulesReader} reads the same. */
final class HouseRulesJson {
    private static final double PERCENT = 100;

    private HouseRulesJson() {}

    static void into(JsonObject json, HouseRules rules) {
        rules.calling().ifPresent(terms -> json.put("calling", calling(terms)));
    }

    private static JsonObject calling(CallingTerms terms) {
        JsonObject json = new JsonObject()
                .put("rate", terms.ratePercent() / PERCENT)
                .put("headStartSeconds", terms.headStartSeconds())
                .put("ordinaryPerClaim", terms.ordinaryPerClaim());
        terms.overtakesMax().ifPresent(most -> json.put("overtakesMax", most));
        terms.waitMaxMinutes().ifPresent(minutes -> json.put("waitMaxMinutes", minutes));
        return json;
    }
}
