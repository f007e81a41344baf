package dawr.browser;

import io.vertx.core.json.JsonObject;

/**
 * An office in the middle of its day: somebody waits, somebody is called, somebody is served and two have gone home.
 *
 * @param ended the token of who has not been asked yet how it was
 * @param asked of who may have answered already
 */
record BusyOffice(
        OwnOffice office,
        String waiting,
        String called,
        String served,
        String ended,
        String asked,
        String appointment,
        String kiosk,
        String display,
        String emptyDisplay,
        String clerk,
        String manager) {
    /** What a kiosk hears when somebody can't be served before closing. */
    static final String TOO_LATE = """
        {"type":"/problems/not-by-closing","title":"Too late","status":409,"firstAppointment":"2026-11-23T06:00:00Z",
         "otherBranches":"riyadh-olaya,dubai-deira","otherNames":"Olaya branch, Riyadh\\nDeira branch, Dubai"}\
        """;

    private static final String PAPER = """
        # كيف تزورنا

        احضر **جواز السفر**، واقرأ [اللائحة](https://example.sa).

        1. خذ رقمك
        2. انتظر نداءك
          - على الشاشة\
        """;

    private static final JsonObject NOTHING = new JsonObject();
    private static final JsonObject SERVED = new JsonObject().put("outcome", "served");

    private static final class There {
        static final BusyOffice OFFICE = open();
    }

    /** One for all who only look, opened when the first of them needs it. */
    static BusyOffice there() {
        return There.OFFICE;
    }

    static BusyOffice open() {
        OwnOffice office = OwnOffice.open();
        String clerk = office.staff("clerk");
        office.at(OwnOffice.COUNTER, "open", NOTHING, clerk);
        String ended = gone(office, clerk);
        String asked = gone(office, clerk);
        String served = token(office, OwnOffice.OTHER_SERVICE);
        office.at(OwnOffice.COUNTER, "call-next", NOTHING, clerk);
        office.at(OwnOffice.COUNTER, "start", NOTHING, clerk);
        office.paper("guide", "ar", PAPER);
        String manager = managerOfACase(office);
        office.at(OwnOffice.OTHER_COUNTER, "open", NOTHING, manager);
        String called = token(office, OwnOffice.SERVICE);
        office.at(OwnOffice.OTHER_COUNTER, "call-next", NOTHING, manager);
        String waiting = lastOfMany(office);
        return new BusyOffice(
                office,
                waiting,
                called,
                served,
                ended,
                asked,
                office.book(OwnOffice.SERVICE),
                office.device("kiosk"),
                office.device("display"),
                OwnOffice.open().device("display"),
                clerk,
                manager);
    }

    private static String gone(OwnOffice office, String clerk) {
        String token = token(office, OwnOffice.SERVICE);
        office.at(OwnOffice.COUNTER, "call-next", NOTHING, clerk);
        office.at(OwnOffice.COUNTER, "start", NOTHING, clerk);
        office.at(OwnOffice.COUNTER, "finish", SERVED, clerk);
        return token;
    }

    private static String lastOfMany(OwnOffice office) {
        for (String service : new String[] {"disputes", "employers", "domestic", "disputes"}) {
            token(office, service);
        }
        return token(office, "disputes");
    }

    private static String managerOfACase(OwnOffice office) {
        String manager = office.staff("manager");
        office.complaint("لا أحد يجيب على الهاتف", manager);
        office.askPeople(manager);
        return manager;
    }

    private static String token(OwnOffice office, String service) {
        return office.issue(service, "ar").getString("token");
    }
}
