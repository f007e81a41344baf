package dawr.congestion.lookout;

import dawr.congestion.ahead.Came;
import dawr.congestion.ahead.LivedDay;
import dawr.congestion.ahead.Onward;
import dawr.congestion.ahead.Outset;
import dawr.congestion.kept.Taken;
import dawr.congestion.whatif.Change;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CallingOrder;
import dawr.queue.CounterId;
import dawr.queue.CounterState;
import dawr.queue.Event;
import dawr.queue.Named;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Stretch;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Whether somebody has done what was advised, and what the day would have been without it. */
final class Doing {
    private static final int COURSES = 8;
    private static final long TWO_HOURS_MILLIS = 7_200_000;

    private Doing() {}

    /** Do these events do it, in a branch that stood so before them? */
    static boolean does(List<Event> events, JsonObject action, BranchState before) {
        return events.stream().anyMatch(event -> does(event, action, before));
    }

    private static boolean does(Event event, JsonObject action, BranchState before) {
        JsonObject about = action.getJsonObject("about");
        CounterId counter = new CounterId(about.getString("counter", ""));
        return switch (kind(action)) {
            case OPEN, CALL_IN ->
                event instanceof Event.CounterOpened opened && opened.counter().equals(counter);
            case CLOSE ->
                event instanceof Event.CounterClosed closed && closed.counter().equals(counter);
            case MOVE ->
                event instanceof Event.CounterOpened opened
                        && opened.counter().value().equals(about.getString("to"))
                        && before.counter(counter)
                                .filter(from -> from.state() != CounterState.OPEN)
                                .isPresent();
            case SERVE -> serves(event, counter, new ServiceId(about.getString("service")));
            case ORDER ->
                event instanceof Event.SetupChanged changed
                        && changed.setup().callingOrder().slug().equals(about.getString("order"))
                        && before.setup().callingOrder() != changed.setup().callingOrder();
            // The journal does not show who put off a break or sent people elsewhere
            case STAGGER, DIVERT -> false;
        };
    }

    private static boolean serves(Event event, CounterId counter, ServiceId service) {
        return switch (event) {
            case Event.CounterServes serves ->
                serves.counter().equals(counter) && serves.services().contains(service);
            case Event.CounterOpened opened ->
                opened.counter().equals(counter) && opened.services().contains(service);
            default -> false;
        };
    }

    private static Candidate.Kind kind(JsonObject action) {
        return Named.find(Candidate.Kind.class, action.getString("kind")).orElseThrow();
    }

    /** By how many minutes it changed what was waited by all: the day as it was beside the same without it, on average over what nobody can know. */
    static double worth(LivedDay day, Taken taken) {
        Outset as = day.outset();
        Outset without = undone(taken, as.state().setup()).made(as);
        double sum = 0;
        for (long seed = 1; seed <= COURSES; seed++) {
            Came with = Onward.of(as, day.fate(seed));
            sum += with.waited() - Onward.of(without, day.fate(seed)).waited();
        }
        return sum / COURSES;
    }

    private static Change undone(Taken taken, BranchSetup setup) {
        JsonObject about = taken.said().getJsonObject("about");
        Stretch during = new Stretch(taken.at(), taken.at() + TWO_HOURS_MILLIS);
        CounterId counter = new CounterId(about.getString("counter", ""));
        return switch (kind(taken.said())) {
            case OPEN, CALL_IN -> new Change.Close(counter, during);
            case CLOSE -> new Change.Open(counter, during, before(about));
            case MOVE -> new Change.Move(new CounterId(about.getString("to")), counter, during, before(about));
            case SERVE -> new Change.Serve(counter, during, before(about));
            case ORDER ->
                new Change.Order(
                        taken.at(),
                        Named.find(CallingOrder.class, about.getString("before"))
                                .orElse(setup.callingOrder()));
            case STAGGER, DIVERT -> new Change.Close(new CounterId(""), during);
        };
    }

    private static List<ServiceId> before(JsonObject about) {
        return about.getJsonArray("before").stream()
                .map(service -> new ServiceId((String) service))
                .toList();
    }
}
