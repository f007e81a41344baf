package dawr.office;

import dawr.queue.CallingOrder;
import dawr.queue.CallingTerms;
import dawr.queue.HouseRules;
import dawr.queue.LineRules;
import dawr.queue.Matching;
import dawr.queue.Named;
import dawr.queue.Need;
import dawr.queue.Seating;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a branch has settled beyond services, counters and hours; {@link HouseRulesJson} writes the same. */
final class HouseRulesReader {
    private static final int PERCENT = 100;

    private HouseRulesReader() {}

    static HouseRules read(JsonObject body, CallingOrder order) {
        return new HouseRules(
                calling(body, order),
                line(body),
                skills(body),
                Optional.of(matching(body)),
                Optional.of(BundleText.read(body)),
                Optional.of(ArrivalText.read(body)),
                Optional.of(seating(body)),
                Optional.ofNullable(body.getJsonObject("pools")).map(PoolText::read),
                Optional.of(QuickText.read(body)),
                Optional.of(PremisesText.read(body)));
    }

    private static Matching matching(JsonObject body) {
        Map<String, List<Need>> halls = new LinkedHashMap<>();
        JsonArray array = body.getJsonArray("halls");
        for (int i = 0; i < array.size(); i++) {
            JsonArray offers = array.getJsonObject(i).getJsonArray("offers", new JsonArray());
            if (!offers.isEmpty()) {
                halls.put(array.getJsonObject(i).getString("id"), needs(offers));
            }
        }
        return new Matching(Optional.ofNullable(body.getInteger("languageHeadStartSeconds")), Optional.of(halls));
    }

    private static Seating seating(JsonObject body) {
        List<String> halls = new ArrayList<>();
        for (Object each : body.getJsonArray("halls")) {
            JsonObject hall = (JsonObject) each;
            if (hall.getBoolean("hotSeat", false)) {
                halls.add(hall.getString("id"));
            }
        }
        JsonObject dials = body.getJsonObject("hotSeat", new JsonObject());
        return new Seating(
                halls,
                dials.getInteger("leadSeconds", Seating.LEAD_SECONDS_USUAL),
                dials.getInteger("holdMinutes", Seating.HOLD_MINUTES_USUAL));
    }

    private static List<Need> needs(JsonArray words) {
        return words.stream()
                .flatMap(word -> Named.find(Need.class, word.toString()).stream())
                .toList();
    }

    private static Optional<LineRules> line(JsonObject body) {
        return Optional.ofNullable(body.getJsonObject("line"))
                .map(json -> new LineRules(
                        Optional.ofNullable(json.getInteger("nearingPlaces")),
                        Optional.ofNullable(json.getInteger("reofferAfterMinutes")),
                        Optional.ofNullable(json.getBoolean("missedGoLast"))));
    }

    private static Optional<Map<StaffId, List<ServiceId>>> skills(JsonObject body) {
        return Optional.ofNullable(body.getJsonObject("skills")).map(json -> {
            Map<StaffId, List<ServiceId>> skills = new LinkedHashMap<>();
            for (String staff : json.fieldNames()) {
                skills.put(
                        new StaffId(staff),
                        json.getJsonArray(staff).stream()
                                .map(service -> new ServiceId(service.toString()))
                                .toList());
            }
            return skills;
        });
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
