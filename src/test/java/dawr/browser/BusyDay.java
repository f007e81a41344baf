package dawr.browser;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * The same day every time: six counters call somebody every seventy seconds or so, now and then two at once; it has a break, a standstill, an
 * emergency and a counter that goes home early. All times are seconds of the hall.
 */
final class BusyDay {
    private static final int COUNTERS = 6;
    private static final int SEED = 17;
    private static final double BETWEEN = 70;
    private static final double WALK = 60;
    private static final double WALK_MORE = 60;
    private static final double SERVED = 60;
    private static final double TOGETHER = 0.1;
    private static final double FORGETFUL = 0.04;
    private static final double END = 400;
    private static final double STANDS_STILL = 600;
    private static final double ALARMED = 480;
    private static final double PICTURES_APART = 1_200;
    /** Half a second of the machine's, in which a board reaches the screen. */
    private static final double BOARD = 30;

    private static final double HOUR = 3_600;
    private static final int MINUTE = 60;
    /** By the office's clock. */
    private static final double AROUND_BREAK = 3;

    private static final double MILLIS_PER_SECOND = 1e3;
    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");
    private static final List<String> LANGUAGES = List.of("ar", "ar", "ur", "ar", "en", "hi");
    private static final List<String> SERVICES = List.of("contracts", "permits", "disputes", "employers", "domestic");

    /** Something that is done in the office, so many seconds after the hall opened. */
    private record Deed(double at, Runnable act) {}

    private final PriorityQueue<Deed> deeds = new PriorityQueue<>(Comparator.comparingDouble(Deed::at));
    private final Random chance = new Random(SEED);
    private final Map<String, String> languages = new LinkedHashMap<>();
    private final Map<String, String> called = new LinkedHashMap<>();
    private final Map<String, String> halts = new LinkedHashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final OwnOffice office;
    private final List<String> clerks;
    private final String manager;
    private final double until;
    private ZonedDateTime rests = ZonedDateTime.now(ZONE).minusDays(1);

    private BusyDay(OwnOffice office, double until) {
        this.office = office;
        this.until = until;
        this.clerks = office.clerks(COUNTERS);
        this.manager = office.staff("manager");
    }

    /** An office on the eve of such a day, with a message for quiet moments. */
    static BusyDay begin(double hours) {
        OwnOffice office = OwnOffice.open();
        office.displayWithMessage("جدّدوا رخصة العمل من المنزل عبر البوابة", "Renew your work permit from home");
        return new BusyDay(office, hours * HOUR);
    }

    /** Everybody is at their counter. */
    void opens() {
        for (int i = 0; i < COUNTERS; i++) {
            counter(i, "open", new JsonObject());
            free.add(i);
        }
    }

    private static void rests(JsonObject setup, ZonedDateTime at) {
        JsonObject prayer = new JsonObject()
                .put("id", "dhuhr")
                .put("names", new JsonObject().put("ar", "صلاة الظهر").put("en", "Dhuhr prayer"))
                .put("reason", "prayer")
                .put("at", String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute()))
                .put("minutes", 1);
        setup.getJsonObject("hours").put("breaks", new JsonArray().add(prayer));
    }

    OwnOffice office() {
        return office;
    }

    /** The number of everybody who was called today, with the language of their ticket. */
    Map<String, String> called() {
        return called;
    }

    /** Lives it, before this screen. */
    void live(FastHall hall) {
        plan(hall);
        for (Deed next = deeds.poll(); next != null; next = deeds.poll()) {
            hall.runTo(next.at());
            next.act().run();
        }
    }

    /**
     * A break that begins with the next minute of the office's, for which the hall's clock waits. Somebody takes a ticket in it, so that the board is told
     * anew: the hall's clock does not go as the break's does.
     */
    private void rest(FastHall hall, double at) {
        rests = ZonedDateTime.now(ZONE).plusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
        office.changes(setup -> rests(setup, rests));
        hall.waitFor(() -> secondsOfBreak() > AROUND_BREAK);
        office.issue(SERVICES.getFirst(), "ar");
        hall.runTo(at + BOARD);
        halts.put("break", hall.halt());
        hall.picture("break");
    }

    /** What the large place of the hall said while nobody was called, by what kept the office from calling. */
    Map<String, String> halts() {
        return halts;
    }

    /** Since the break began, by the office's clock; negative before. */
    private double secondsOfBreak() {
        return ChronoUnit.MILLIS.between(rests, ZonedDateTime.now(ZONE)) / MILLIS_PER_SECOND;
    }

    /** Nobody is called while everybody rests. */
    private boolean isRest() {
        double since = secondsOfBreak();
        return since > -AROUND_BREAK && since < MINUTE + AROUND_BREAK;
    }

    private void plan(FastHall hall) {
        double stillAt = until * 0.25;
        double alarmAt = until * 0.8;
        for (double at = 60; at < until - END; at += 2 * BETWEEN * chance.nextDouble()) {
            boolean still = at > stillAt - MINUTE && at < stillAt + STANDS_STILL + MINUTE;
            int together = chance.nextDouble() < TOGETHER ? 2 : 1;
            for (int i = 0; i < together && !still; i++) {
                double when = at;
                deeds.add(new Deed(when, () -> calls(hall, when)));
            }
        }
        standstill(hall, stillAt);
        emergency(hall, alarmAt);
        deeds.add(new Deed(until * 0.5, () -> rest(hall, until * 0.5)));
        deeds.add(new Deed(until * 0.6, this::goHome));
        for (double at = PICTURES_APART / 2; at < until; at += PICTURES_APART) {
            look(hall, at, "hall");
        }
        for (double at = HOUR / 4; at < until; at += HOUR / 2) {
            deeds.add(new Deed(at, hall::countNodes));
        }
        deeds.add(new Deed(until, hall::countNodes));
    }

    private void look(FastHall hall, double at, String what) {
        deeds.add(new Deed(at, () -> hall.picture(what)));
    }

    private void standstill(FastHall hall, double at) {
        JsonObject scope = new JsonObject().put("kind", "branch");
        JsonObject wish = new JsonObject().put("scope", scope).put("reason", "system-down");
        deeds.add(new Deed(at, () -> office.does("standstill", wish, manager)));
        look(hall, at + STANDS_STILL / 2, "standstill");
        deeds.add(new Deed(at + STANDS_STILL / 2, () -> halts.put("standstill", hall.halt())));
        deeds.add(new Deed(
                at + STANDS_STILL, () -> office.does("standstill/end", new JsonObject().put("scope", scope), manager)));
    }

    private void emergency(FastHall hall, double at) {
        deeds.add(new Deed(at, () -> office.emergency("keep-clear", manager)));
        look(hall, at + ALARMED / 2, "emergency");
        deeds.add(new Deed(at + ALARMED, () -> office.does("emergency/end", new JsonObject(), manager)));
    }

    /** Whoever is called is at the counter within two minutes, some of them when called again, and served a minute later. */
    private void calls(FastHall hall, double at) {
        if (isRest()) {
            return;
        }
        String wish = LANGUAGES.get(languages.size() % LANGUAGES.size());
        JsonObject ticket = office.issue(SERVICES.get(chance.nextInt(SERVICES.size())), wish);
        languages.put(ticket.getString("number"), wish);
        Integer desk = free.poll();
        if (desk == null) {
            return;
        }
        String number = office.calls(name(desk), clerks.get(desk));
        hall.hearsOf(number);
        called.put(number, languages.getOrDefault(number, "ar"));
        double there = at + WALK + WALK_MORE * chance.nextDouble();
        if (chance.nextDouble() < FORGETFUL) {
            there += WALK;
            deeds.add(new Deed(at + WALK, () -> counter(desk, "recall", new JsonObject())));
        }
        deeds.add(new Deed(there, () -> counter(desk, "start", new JsonObject())));
        deeds.add(new Deed(there + SERVED, () -> finish(desk)));
    }

    private void finish(int desk) {
        counter(desk, "finish", new JsonObject().put("outcome", "served"));
        free.add(desk);
    }

    /** A counter that has just become free closes for today. */
    private void goHome() {
        Integer desk = free.poll();
        if (desk != null) {
            counter(desk, "close", new JsonObject());
        }
    }

    private void counter(int desk, String deed, JsonObject body) {
        office.at(name(desk), deed, body, clerks.get(desk));
    }

    private static String name(int desk) {
        return "c" + (desk + 1);
    }
}
