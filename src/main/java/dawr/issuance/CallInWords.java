package dawr.issuance;

import dawr.queue.CallReason;
import dawr.queue.Event;
import dawr.words.Catalogue;
import java.util.Map;

/** A call's stored reason as a sentence for staff. */
final class CallInWords {
    private static final int SECONDS_PER_MINUTE = 60;

    private CallInWords() {}

    static String of(Catalogue words, Event.TicketCalled called) {
        CallReason reason = called.reason();
        Map<String, Object> filling =
                Map.of("number", called.of().number(), "minutes", reason.waitedSeconds() / SECONDS_PER_MINUTE);
        String why = words.say("counter.why-" + reason.order().slug(), filling);
        return reason.terms()
                .flatMap(CallReason.Terms::limit)
                .map(limit -> why + ' ' + words.say("why.limit-" + limit.slug()))
                .orElse(why);
    }
}
