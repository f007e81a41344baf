package dawr.issuance;

import dawr.issuance.WentFirst.Cause;
import dawr.queue.BranchState;
import dawr.queue.Forecast;
import dawr.queue.Step;
import dawr.queue.Visit;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers "why before me?": who came later and was called before, by cause, what it cost, and both in a sentence of the reader's language. */
public final class WhyBefore {
    private static final int SECONDS_PER_MINUTE = 60;
    private static final double MILLIS_PER_SECOND = 1_000;

    private final Words words;
    private final Forecast forecast;

    public WhyBefore(Words words, Forecast forecast) {
        this.words = words;
        this.forecast = forecast;
    }

    /** Schema {@code WentFirst}, with all of it in words. */
    JsonObject of(BranchState state, Visit visit, String language) {
        WentFirst went = WentFirst.of(state, visit);
        int minutes = costMinutes(state, visit, went);
        return went.json().put("costMinutes", minutes).put("text", text(words.in(language), went, minutes));
    }

    /**
     * Each turn taken by somebody else cost about one call of the service, rounded up; what went to other counters cost nothing, and nobody was
     * kept longer than they waited.
     */
    private int costMinutes(BranchState state, Visit visit, WentFirst went) {
        Step step = visit.latest();
        double seconds = went.overtakes()
                * forecast.secondsPerCall(state, step.service()).orElse(0);
        double waited = step.calledAt()
                .map(called -> (called - step.queuedAt()) / MILLIS_PER_SECOND)
                .orElse(seconds);
        return (int) Math.ceil(Math.min(seconds, waited) / SECONDS_PER_MINUTE);
    }

    /** One sentence in the office's own two languages; in the others one for each cause, as their pages say it. */
    static String text(Catalogue words, WentFirst went, int minutes) {
        return words.keys().contains("why.some") ? sentence(words, went, minutes) : sentences(words, went, minutes);
    }

    private static String sentences(Catalogue words, WentFirst went, int minutes) {
        List<String> told = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            if (went.of(cause) > 0) {
                told.add(words.say(cause.pageWords(), Map.of("count", went.of(cause))));
            }
        }
        if (minutes > 0) {
            told.add(words.say("ticket.why-cost", Map.of("minutes", minutes)));
        }
        return told.isEmpty() ? words.say("ticket.why-none") : String.join(" ", told);
    }

    private static String sentence(Catalogue words, WentFirst went, int minutes) {
        if (went.all() == 0) {
            return words.say("why.nobody");
        }
        List<String> causes = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            if (went.of(cause) > 0) {
                causes.add(words.say(cause.words(), Map.of("count", went.of(cause))));
            }
        }
        String all = String.join(words.say("why.and"), causes);
        String told = words.say("why.some", Map.of("count", went.all(), "causes", all));
        return cost(words, went, minutes).map(cost -> told + ' ' + cost).orElse(told);
    }

    /** What it cost them; of their own absence and of what stood still nobody else is the cause. */
    private static Optional<String> cost(Catalogue words, WentFirst went, int minutes) {
        if (went.overtakes() == 0) {
            return went.allElsewhere() ? Optional.of(words.say("why.cost-none")) : Optional.empty();
        }
        return Optional.of(
                minutes == 0 ? words.say("why.cost-unknown") : words.say("why.cost", Map.of("minutes", minutes)));
    }
}
