package dawr.issuance;

import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CallMade;
import dawr.queue.CallReason;
import dawr.queue.Channel;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.Visit;
import io.vertx.core.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many came later and were called before, by cause; worked out from the reasons that the calls have stored, when somebody asks. Appointments
 * and lawful priority are one number, so that neither is revealed of anybody.
 */
record WentFirst(Map<Cause, Integer> counts) {
    WentFirst {
        counts = Map.copyOf(counts);
    }

    /** Why somebody who came later was called before, as far as everybody may know it. */
    enum Cause {
        /** By a counter that does not serve what this person waits for; it cost them nothing. */
        OTHER_SERVICE("otherService", "why.other-service", "ticket.why-other", false),
        /** By a counter that serves it, but to which this person may not be called: of another hall or pool, or not the one they were sent to. */
        OTHER_COUNTER("otherCounter", "why.other-counter", "ticket.why-other-counter", false),
        /** By appointment or a claim that law or custom grants. */
        LAWFUL("lawful", "why.lawful", "ticket.why-lawful", true),
        /** Whose wait had begun before, here or at another branch, and was kept. */
        KEPT_PLACE("keptPlace", "why.kept-place", "ticket.why-kept", true),
        /** By number, or put first or sent on by a member of staff. */
        STAFF_DECISION("staffDecision", "why.staff", "ticket.why-staff", true),
        /** The branch's calling order gave them the turn: their service was nearer to its target, say, or the ratio's turn. */
        CALLING_ORDER("callingOrder", "why.calling-order", "ticket.why-order", true),
        /** Nobody could be called for what this person waits for. */
        STOOD_STILL("stoodStill", "why.stood-still", "ticket.why-standstill", false),
        /** The person was not in line at the time, let others go first, or stands in line for a further turn. */
        OWN_ABSENCE("away", "why.away", "ticket.why-away", false);

        private final String slug;
        private final String words;
        private final String pageWords;
        private final boolean tookTheTurn;

        Cause(String slug, String words, String pageWords, boolean tookTheTurn) {
            this.slug = slug;
            this.words = words;
            this.pageWords = pageWords;
            this.tookTheTurn = tookTheTurn;
        }

        /** A part of a sentence. */
        String words() {
            return words;
        }

        /** A sentence of its own. */
        String pageWords() {
            return pageWords;
        }
    }

    /** Of the calls since the visit's present step joined its line. */
    static WentFirst of(BranchState state, Visit visit) {
        Step step = visit.latest();
        Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
        List<CallMade> calls = state.calls();
        for (int i = calls.size() - 1; i >= 0 && calls.get(i).atMillis() >= step.queuedAt(); i--) {
            CallMade call = calls.get(i);
            if (wentBefore(call, visit, step)) {
                counts.merge(cause(state, call, visit, step), 1, Integer::sum);
            }
        }
        return new WentFirst(counts);
    }

    int of(Cause cause) {
        return counts.getOrDefault(cause, 0);
    }

    int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Those who took a turn that could have been this person's. */
    int overtakes() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().tookTheTurn)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Did all of them go to counters that could not have called this person? */
    boolean allElsewhere() {
        return of(Cause.OTHER_SERVICE) + of(Cause.OTHER_COUNTER) == all();
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        for (Cause cause : Cause.values()) {
            json.put(cause.slug, of(cause));
        }
        return json;
    }

    private static boolean wentBefore(CallMade call, Visit visit, Step step) {
        boolean stillWaited =
                step.calledAt().map(called -> call.atMillis() < called).orElse(true);
        boolean cameLater = call.seniority() > step.seniority() || call.arrivedAt() > visit.issuedAt();
        return stillWaited
                && call.firstOfStep()
                && cameLater
                && !call.of().ticket().equals(visit.id());
    }

    private static Cause cause(BranchState state, CallMade call, Visit visit, Step step) {
        if (!serves(state, call, step.service())) {
            return Cause.OTHER_SERVICE;
        }
        if (!mayCall(state, call.counter(), visit, step)) {
            return Cause.OTHER_COUNTER;
        }
        return call.reason()
                .passing(step.service(), visit.priority().claimsPriority())
                .map(WentFirst::cause)
                .orElseGet(() -> unrecorded(state, call, step));
    }

    /** Whoever is called shows what the counter serves; of all else, what it serves now, or is there for if it has closed since. */
    private static boolean serves(BranchState state, CallMade call, ServiceId service) {
        Optional<CounterNow> open =
                state.counter(call.counter()).filter(counter -> counter.staff().isPresent());
        return call.of().service().equals(service)
                || open.map(CounterNow::services)
                        .or(() -> state.setup().counter(call.counter()).map(BranchSetup.Counter::services))
                        .filter(services -> services.contains(service))
                        .isPresent();
    }

    private static boolean mayCall(BranchState state, CounterId counter, Visit visit, Step step) {
        return step.directedTo().map(counter::equals).orElse(true)
                && visit.needs().metAt(counter, state.setup());
    }

    private static Cause cause(CallReason.Cause recorded) {
        return switch (recorded) {
            case LAWFUL_CLAIM -> Cause.LAWFUL;
            case ORDINARY_TURN, NEARER_TARGET, LANGUAGE, SEAT -> Cause.CALLING_ORDER;
            case STAFF_DECISION -> Cause.STAFF_DECISION;
        };
    }

    /** No line of theirs was passed by it: whoever was called had the older claim to the turn, or this person was not in line. */
    private static Cause unrecorded(BranchState state, CallMade call, Step step) {
        if (call.reason().order() == CallReason.Order.BY_STAFF) {
            return Cause.STAFF_DECISION;
        }
        if (call.seniority() < step.seniority()) {
            return older(state, call);
        }
        if (state.stoodStillMillis(step.service(), call.atMillis(), call.atMillis() + 1) > 0) {
            return Cause.STOOD_STILL;
        }
        return call.reason().order() == CallReason.Order.DIRECTED || putFirst(state, call)
                ? Cause.STAFF_DECISION
                : Cause.OWN_ABSENCE;
    }

    /** Somebody who came later has the older place: by appointment, by a wait that was kept, or because this person has moved back since. */
    private static Cause older(BranchState state, CallMade call) {
        if (byAppointment(state, call)) {
            return Cause.LAWFUL;
        }
        return call.seniority() < call.arrivedAt() ? Cause.KEPT_PLACE : Cause.OWN_ABSENCE;
    }

    private static boolean byAppointment(BranchState state, CallMade call) {
        return state.visit(call.of().ticket())
                .filter(visit -> visit.channel() == Channel.APPOINTMENT)
                .isPresent();
    }

    /** Did somebody put the person before their seniority? */
    private static boolean putFirst(BranchState state, CallMade call) {
        return state.visit(call.of().ticket())
                .map(visit -> visit.steps().get(call.of().step() - 1))
                .filter(step -> step.place() < step.seniority())
                .isPresent();
    }
}
