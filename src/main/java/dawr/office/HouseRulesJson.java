package dawr.office;

import dawr.queue.CallingTerms;
import dawr.queue.HouseRules;
import dawr.queue.LineRules;
import dawr.queue.Matching;
import dawr.queue.Need;
import dawr.queue.Seating;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** What a branch has settled, as the contract writes it; {@link HouseRulesReader} reads the same. */
final class HouseRulesJson {
    private static final double PERCENT = 100;

    private HouseRulesJson() {}

    static void into(JsonObject json, HouseRules rules) {
        rules.calling().ifPresent(terms -> json.put("calling", calling(terms)));
        rules.line().ifPresent(some -> json.put("line", line(some)));
        rules.matching().ifPresent(matching -> matching(json, matching));
        ArrivalText.write(json, rules.arrivalRules());
        rules.seating().ifPresent(seating -> seating(json, seating));
        rules.pools().ifPresent(pools -> json.put("pools", PoolText.write(pools)));
        rules.quick().ifPresent(quick -> QuickText.write(json, quick));
        rules.premises().ifPresent(premises -> PremisesText.write(json, premises));
        rules.bundles().ifPresent(some -> json.put("bundles", BundleText.write(some)));
        rules.skills().ifPresent(some -> json.put("skills", skills(some)));
    }

    private static void matching(JsonObject json, Matching matching) {
        matching.languageHeadStartSeconds().ifPresent(seconds -> json.put("languageHeadStartSeconds", seconds));
        Map<String, List<Need>> halls = matching.halls().orElse(Map.of());
        JsonArray array = json.getJsonArray("halls");
        for (int i = 0; i < array.size(); i++) {
            JsonObject hall = array.getJsonObject(i);
            List<Need> offers = halls.getOrDefault(hall.getString("id"), List.of());
            if (!offers.isEmpty()) {
                hall.put("offers", new JsonArray(offers.stream().map(Need::slug).toList()));
            }
        }
    }

    private static void seating(JsonObject json, Seating seating) {
        for (Object each : json.getJsonArray("halls")) {
            JsonObject hall = (JsonObject) each;
            if (seating.halls().contains(hall.getString("id"))) {
                hall.put("hotSeat", true);
            }
        }
        json.put(
                "hotSeat",
                new JsonObject().put("leadSeconds", seating.leadSeconds()).put("holdMinutes", seating.holdMinutes()));
    }

    private static JsonObject line(LineRules rules) {
        JsonObject json = new JsonObject();
        rules.nearingPlaces().ifPresent(places -> json.put("nearingPlaces", places));
        rules.reofferAfterMinutes().ifPresent(minutes -> json.put("reofferAfterMinutes", minutes));
        rules.missedGoLast().ifPresent(last -> json.put("missedGoLast", last));
        return json;
    }

    private static JsonObject skills(Map<StaffId, List<ServiceId>> skills) {
        JsonObject json = new JsonObject();
        skills.forEach((staff, services) -> json.put(
                staff.value(),
                new JsonArray(services.stream().map(ServiceId::value).toList())));
        return json;
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
