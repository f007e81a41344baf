package dawr.browser;

import io.vertx.core.json.JsonObject;

/** An office in which everybody has to know something at once, while somebody is called and somebody waits. */
record AlarmedOffice(String waiting, String kiosk, String display, String manager) {
    private static final class There {
        static final AlarmedOffice OFFICE = open();
    }

    /** One for all scenes, opened when the first of them needs it. */
    static AlarmedOffice there() {
        return There.OFFICE;
    }

    private static AlarmedOffice open() {
        OwnOffice office = OwnOffice.open();
        String manager = office.staff("manager");
        office.issue(OwnOffice.SERVICE, "en");
        office.at(OwnOffice.COUNTER, "open", new JsonObject(), manager);
        office.at(OwnOffice.COUNTER, "call-next", new JsonObject(), manager);
        office.emergency("evacuation", manager);
        String waiting = office.issue("disputes", "ar").getString("token");
        return new AlarmedOffice(waiting, office.device("kiosk"), office.device("display"), manager);
    }
}
