package dawr.issuance;

import dawr.queue.BranchState;
import dawr.queue.Forecast;
import dawr.queue.Visit;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers "why before me?": who came later and was called before, by cause, what it cost, and both in a sentence of the reader's language. */
public final class WhyBefore {
    private static final int SECONDS_PER_MINUTE = 60;

    private final Words words;
    private final Forecast forecast;

    public WhyBefore(Words words, Forecast forecast) {
        this.words = words;
        this.forecast = forecast;
    }

    /** Schema {@code WentFirst}. */
    JsonObject of(BranchState state, Visit visit, String language) {
        WentFirst went = WentFirst.of(state, visit);
        int minutes = costMinutes(state, visit, went);
        return went.json().put("costMinutes", minutes).put("text", sentence(words.in(language), went, minutes));
    }

    /** Each turn taken by somebody else cost about one call of the service, rounded up; what went to other counters cost nothing. */
    private int costMinutes(BranchState state, Visit visit, WentFirst went) {
        double secondsPerCall =
                forecast.secondsPerCall(state, visit.latest().service()).orElse(0);
        return (int) Math.ceil(went.overtakes() * secondsPerCall / SECONDS_PER_MINUTE);
    }

    static String sentence(Catalogue words, WentFirst went, int minutes) {
        if (went.all() == 0) {
            return words.say("why.nobody");
        }
        List<String> causes = new ArrayList<>();
        cause(words, causes, "why.other-service", went.otherService());
        cause(words, causes, "why.lawful", went.lawful());
        cause(words, causes, "why.staff", went.staffDecision());
        cause(words, causes, "why.calling-order", went.callingOrder());
        String all = String.join(words.say("why.and"), causes);
        String cost = minutes == 0
                ? words.say(went.overtakes() == 0 ? "why.cost-none" : "why.cost-unknown")
                : words.say("why.cost", Map.of("minutes", minutes));
        return words.say("why.some", Map.of("count", went.all(), "causes", all)) + ' ' + cost;
    }

    private static void cause(Catalogue words, List<String> causes, String key, int count) {
        if (count > 0) {
            causes.add(words.say(key, Map.of("count", count)));
        }
    }
}
