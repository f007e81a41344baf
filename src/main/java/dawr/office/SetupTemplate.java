package dawr.office;

import dawr.queue.Limits;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * What a new branch begins with. As most labour offices begin: the usual services, one hall, a few counters that serve them all, and the working week of
 * the country; or as a branch that exists, without what belongs to that house alone.
 */
final class SetupTemplate {
    private static final int COUNTERS = 4;
    private static final int SEATS = 40;
    private static final String UAE = "uae";

    /** Whatever says that it is this branch in this house: its name, what it has been through, its people and its floor. */
    private static final List<String> ITS_OWN = List.of("id", "version", "open", "skills", "plan");

    private SetupTemplate() {}

    /** @param setup in force at a branch; as it is put */
    static JsonObject like(JsonObject setup) {
        JsonObject copy = setup.copy();
        ITS_OWN.forEach(copy::remove);
        copy.getJsonObject("pools", new JsonObject()).remove("staff");
        return copy.put("names", nobodys());
    }

    private static JsonObject nobodys() {
        return new JsonObject().put("ar", "فرع جديد").put("en", "New branch");
    }

    /** @param theme whose working week it has: {@code ksa} or {@code uae} */
    static JsonObject of(String theme) {
        JsonArray services =
                Demonstration.file(Demonstration.OLAYA).getJsonArray("services").copy();
        services.forEach(service -> ((JsonObject) service).remove("firstNumber"));
        return new JsonObject()
                .put("names", nobodys())
                .put("timeZone", theme.equals(UAE) ? "Asia/Dubai" : "Asia/Riyadh")
                .put("theme", theme)
                .put("hours", new JsonObject().put("week", theme.equals(UAE) ? emirati() : saudi()))
                .put("languages", new JsonArray().add("ar").add("en"))
                .put("halls", new JsonArray().add(hall()))
                .put("services", services)
                .put("counters", counters(services))
                .put("limits", SetupJson.limits(Limits.USUAL));
    }

    private static JsonObject hall() {
        return new JsonObject()
                .put("id", "main")
                .put("names", new JsonObject().put("ar", "القاعة الرئيسية").put("en", "Main hall"))
                .put("seats", SEATS)
                .put("offers", new JsonArray().add("step-free"));
    }

    private static JsonArray counters(JsonArray services) {
        JsonArray ids = new JsonArray();
        services.forEach(service -> ids.add(((JsonObject) service).getString("id")));
        JsonArray counters = new JsonArray();
        for (int i = 1; i <= COUNTERS; i++) {
            counters.add(new JsonObject()
                    .put("id", "c" + i)
                    .put("label", Integer.toString(i))
                    .put("hall", "main")
                    .put("services", ids.copy()));
        }
        return counters;
    }

    private static JsonArray saudi() {
        return week(List.of("sun", "mon", "tue", "wed", "thu"), "14:30");
    }

    private static JsonArray emirati() {
        return week(List.of("mon", "tue", "wed", "thu"), "15:30").addAll(week(List.of("fri"), "12:00"));
    }

    private static JsonArray week(List<String> days, String until) {
        JsonArray week = new JsonArray();
        days.forEach(day ->
                week.add(new JsonObject().put("day", day).put("from", "07:30").put("to", until)));
        return week;
    }
}
