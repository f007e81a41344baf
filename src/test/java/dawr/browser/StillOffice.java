package dawr.browser;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** An office that stands still for the reason that takes the most words, after some people were called. */
record StillOffice(String display) {
    private static final int CALLED = 2;

    private static final class There {
        static final StillOffice OFFICE = open();
    }

    /** One for all scenes, opened when the first of them needs it. */
    static StillOffice there() {
        return There.OFFICE;
    }

    private static StillOffice open() {
        OwnOffice office = OwnOffice.open();
        for (int i = 0; i < CALLED; i++) {
            office.issue(OwnOffice.SERVICE, "ar");
        }
        String manager = office.staff("manager");
        office.callsEverybody(OwnOffice.COUNTER, CALLED);
        office.at(OwnOffice.COUNTER, "finish", new JsonObject().put("outcome", "served"), manager);
        JsonObject wish = new JsonObject()
                .put("scope", new JsonObject().put("kind", "branch"))
                .put("reason", "evacuation")
                .put("expectedEnd", Instant.now().plus(1, ChronoUnit.HOURS).toString());
        office.does("standstill", wish, manager);
        return new StillOffice(office.device("display"));
    }
}
