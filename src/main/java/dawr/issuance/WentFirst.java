package dawr.issuance;

import dawr.queue.BranchState;
import dawr.queue.CallMade;
import dawr.queue.CallReason;
import dawr.queue.Channel;
import dawr.queue.Step;
import dawr.queue.Visit;
import io.vertx.core.json.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many came later and were called before, by cause; worked out from the reasons that the calls have stored, when somebody asks. Appointments
 * and lawful priority are one number, so that neither is revealed of anybody.
 *
 * @param otherService called by a counter that does not serve what this person waits for; it cost them nothing
 * @param lawful by appointment or a claim that law or custom grants
 * @param staffDecision by number, or put first or sent on by a member of staff
 * @param callingOrder because the branch's calling order gave them the turn: their service was nearer to its target, or the ratio's turn
 */
record WentFirst(int otherService, int lawful, int staffDecision, int callingOrder) {
    private enum Cause {
        OTHER_SERVICE,
        LAWFUL,
        STAFF_DECISION,
        CALLING_ORDER,
        /** The person was not in line at the time, or let them go first. */
        OWN_ABSENCE
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
        return new WentFirst(
                counts.getOrDefault(Cause.OTHER_SERVICE, 0),
                counts.getOrDefault(Cause.LAWFUL, 0),
                counts.getOrDefault(Cause.STAFF_DECISION, 0),
                counts.getOrDefault(Cause.CALLING_ORDER, 0));
    }

    int all() {
        return otherService + overtakes();
    }

    /** Those who took a turn that could have been this person's. */
    int overtakes() {
        return lawful + staffDecision + callingOrder;
    }

    JsonObject json() {
        return new JsonObject()
                .put("otherService", otherService)
                .put("lawful", lawful)
                .put("staffDecision", staffDecision)
                .put("callingOrder", callingOrder);
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
        if (call.reason().order() == CallReason.Order.BY_STAFF) {
            return Cause.STAFF_DECISION;
        }
        if (byAppointment(state, call)) {
            return Cause.LAWFUL;
        }
        if (call.seniority() < step.seniority()) {
            return Cause.OWN_ABSENCE;
        }
        return call.reason()
                .passing(step.service(), visit.priority().claimsPriority())
                .map(WentFirst::cause)
                .orElseGet(() -> unrecorded(state, call, step));
    }

    private static Cause cause(CallReason.Cause recorded) {
        return switch (recorded) {
            case LAWFUL_CLAIM -> Cause.LAWFUL;
            case ORDINARY_TURN, NEARER_TARGET, LANGUAGE, SEAT -> Cause.CALLING_ORDER;
            case STAFF_DECISION -> Cause.STAFF_DECISION;
        };
    }

    /** No line of theirs was passed by it: a counter for something else, or they were not in line. */
    private static Cause unrecorded(BranchState state, CallMade call, Step step) {
        if (!call.of().service().equals(step.service())) {
            return Cause.OTHER_SERVICE;
        }
        return call.reason().order() == CallReason.Order.DIRECTED || putFirst(state, call)
                ? Cause.STAFF_DECISION
                : Cause.OWN_ABSENCE;
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
