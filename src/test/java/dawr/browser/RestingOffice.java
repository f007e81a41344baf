package dawr.browser;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** An office that rests for most of the day, so that a break is on whenever somebody looks at its hall. */
record RestingOffice(String display) {
    private static final int HOURS = 24;
    private static final int EVERY_HOURS = 4;
    private static final int MINUTES = 239;
    /** When the business day turns; a break is of one day. */
    private static final int FIRST_HOUR = 3;

    private static final class There {
        static final RestingOffice OFFICE =
                new RestingOffice(OwnOffice.openWith(RestingOffice::rests).device("display"));
    }

    /** One for all scenes, opened when the first of them needs it. */
    static RestingOffice there() {
        return There.OFFICE;
    }

    private static void rests(JsonObject setup) {
        JsonArray breaks = new JsonArray();
        for (int hours = 0; hours < HOURS; hours += EVERY_HOURS) {
            breaks.add(rest((FIRST_HOUR + hours) % HOURS));
        }
        setup.getJsonObject("hours").put("breaks", breaks);
    }

    private static JsonObject rest(int hour) {
        return new JsonObject()
                .put("id", "rest-" + hour)
                .put("names", new JsonObject().put("ar", "صلاة الظهر").put("en", "Dhuhr prayer"))
                .put("reason", "prayer")
                .put("at", String.format(Locale.ROOT, "%02d:00", hour))
                .put("minutes", MINUTES);
    }
}
