package dawr.issuance;

import dawr.queue.CallReason;
import dawr.queue.CallReason.Cause;
import dawr.queue.Event;
import dawr.words.Catalogue;
import java.util.List;
import java.util.Map;

/** A call's stored reason as a sentence for staff. */
final class CallInWords {
    private static final int SECONDS_PER_MINUTE = 60;

    private CallInWords() {}

    static String of(Catalogue words, Event.TicketCalled called) {
        CallReason reason = called.reason();
        Map<String, Object> filling =
                Map.of("number", called.of().number(), "minutes", reason.waitedSeconds() / SECONDS_PER_MINUTE);
        String why = words.say("counter.why-" + decidedBy(reason), filling);
        return reason.terms()
                .flatMap(CallReason.Terms::limit)
                .map(limit -> why + ' ' + words.say("why.limit-" + limit.slug()))
                .orElse(why);
    }

    /** The order that is in force, unless it was something else that put others behind. */
    private static String decidedBy(CallReason reason) {
        return switch (reason.order()) {
            case BY_STAFF, DIRECTED, SEATED -> reason.order().slug();
            case PRIORITY_FIRST -> passed(reason, Cause.LAWFUL_CLAIM) ? "lawful" : otherwise(reason);
            case LONGEST_WAITING_FIRST, RATIO, ACCUMULATING, TARGET_WAIT -> otherwise(reason);
        };
    }

    private static String otherwise(CallReason reason) {
        if (passed(reason, Cause.STAFF_DECISION)) {
            return CallReason.Order.BY_STAFF.slug();
        }
        return passed(reason, Cause.LANGUAGE) ? "language" : reason.order().slug();
    }

    private static boolean passed(CallReason reason, Cause cause) {
        return reason.passed().stream().flatMap(List::stream).anyMatch(line -> line.cause() == cause);
    }
}
