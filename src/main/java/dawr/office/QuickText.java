package dawr.office;

import dawr.queue.CounterId;
import dawr.queue.QuickDesks;
import dawr.queue.ServiceId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Quick desks as the contract writes them: a counter has its type, a service its usual time, the branch says what is quick. */
final class QuickText {
    private static final String QUICK = "quick";

    /** Unless a branch sets it: a signature, a stamp, a paper handed over. */
    private static final int UNDER_MINUTES = 5;

    private QuickText() {}

    static QuickDesks read(JsonObject body) {
        List<CounterId> counters = new ArrayList<>();
        JsonArray desks = body.getJsonArray("counters");
        for (int i = 0; i < desks.size(); i++) {
            if (QUICK.equals(desks.getJsonObject(i).getString("type"))) {
                counters.add(new CounterId(desks.getJsonObject(i).getString("id")));
            }
        }
        return new QuickDesks(counters, body.getInteger("quickUnderMinutes", UNDER_MINUTES), usualMinutes(body));
    }

    private static Map<ServiceId, Integer> usualMinutes(JsonObject body) {
        Map<ServiceId, Integer> usual = new LinkedHashMap<>();
        JsonArray services = body.getJsonArray("services");
        for (int i = 0; i < services.size(); i++) {
            Integer minutes = services.getJsonObject(i).getInteger("usualMinutes");
            if (minutes != null) {
                usual.put(new ServiceId(services.getJsonObject(i).getString("id")), minutes);
            }
        }
        return usual;
    }

    static void write(JsonObject json, QuickDesks quick) {
        json.put("quickUnderMinutes", quick.underMinutes());
        JsonArray counters = json.getJsonArray("counters");
        for (int i = 0; i < counters.size(); i++) {
            JsonObject counter = counters.getJsonObject(i);
            if (quick.counters().contains(new CounterId(counter.getString("id")))) {
                counter.put("type", QUICK);
            }
        }
        JsonArray services = json.getJsonArray("services");
        for (int i = 0; i < services.size(); i++) {
            JsonObject service = services.getJsonObject(i);
            Integer minutes = quick.usualMinutes().get(new ServiceId(service.getString("id")));
            if (minutes != null) {
                service.put("usualMinutes", minutes);
            }
        }
    }
}
