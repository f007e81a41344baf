package dawr.congestion;

import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CounterState;
import dawr.queue.Forecast;
import dawr.queue.InLine;
import dawr.queue.Place;
import dawr.queue.VisitPhase;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a manager would say of the branch in one sentence, and how many counters the present crowd asks for. */
final class Outlook {
    private static final long MINUTE_MILLIS = 60_000;
    private static final double HOUR_MINUTES = 60;

    /** Whoever stands further behind is not what the sentence is about. */
    private static final int FIRST_OF_A_LINE = 50;

    private Outlook() {}

    /** A service in which somebody will wait longer than it means to let them. */
    private record Passing(BranchSetup.Service service, long atMillis) {}

    /** People who wait now and have waited longer than their service means to let them. */
    static long breaches(BranchState state, long now) {
        return state.visits().stream()
                .filter(visit -> visit.phase() == VisitPhase.WAITING)
                .flatMap(visit -> visit.current().stream())
                .filter(step -> now - step.queuedAt() - state.stoodStillMillis(step.service(), step.queuedAt(), now)
                        > MINUTE_MILLIS * target(state, step.service()))
                .count();
    }

    private static int target(BranchState state, dawr.queue.ServiceId service) {
        return state.setup()
                .service(service)
                .map(BranchSetup.Service::targetMinutes)
                .orElse(Integer.MAX_VALUE);
    }

    /**
     * Counters at whose present pace as many are called as come, and whoever waits now within the hour. A service that nobody serves while
     * somebody waits for it counts as one.
     */
    static int countersNeeded(BranchState state, Forecast forecast, long now) {
        double wanted = 0;
        double called = 0;
        int unserved = 0;
        for (var service : state.setup().services()) {
            int waiting = InLine.waiting(state, service.id());
            OptionalDouble seconds = forecast.secondsPerCall(state, service.id());
            double perMinute = (CongestionIndex.arrivedLastHour(state, service.id(), now) + waiting) / HOUR_MINUTES;
            if (seconds.isPresent()) {
                wanted += perMinute;
                called += 60 / seconds.getAsDouble();
            } else if (waiting > 0) {
                unserved++;
            }
        }
        long open = state.counters().stream()
                .filter(counter -> counter.state() == CounterState.OPEN)
                .count();
        return unserved + (called == 0 ? 0 : (int) Math.ceil(open * wanted / called));
    }

    /** The sentence by language. */
    static JsonObject sentence(BranchState state, Forecast forecast, Words words, Band band, long now) {
        Optional<Passing> passing = state.setup().services().stream()
                .flatMap(service -> passing(state, forecast, service, now).stream())
                .min(Comparator.comparingLong(Passing::atMillis));
        JsonObject sentences = new JsonObject();
        for (String language : words.languages()) {
            sentences.put(language, say(words.in(language), state, band, passing, now));
        }
        return sentences;
    }

    /** When, at the present pace, the first of a line will have waited longer than the target. */
    private static Optional<Passing> passing(
            BranchState state, Forecast forecast, BranchSetup.Service service, long now) {
        List<Place> line = InLine.forService(state, service.id(), FIRST_OF_A_LINE, now);
        OptionalDouble seconds = forecast.secondsPerCall(state, service.id());
        for (int i = 0; i < line.size(); i++) {
            long late = line.get(i).seniority() + service.targetMinutes() * MINUTE_MILLIS;
            boolean calledInTime = seconds.isPresent() && now + (i + 1) * 1000 * seconds.getAsDouble() <= late;
            if (!calledInTime) {
                return Optional.of(new Passing(service, late));
            }
        }
        return Optional.empty();
    }

    private static String say(Catalogue said, BranchState state, Band band, Optional<Passing> passing, long now) {
        String hall = said.plain(
                "congestion.sentence-hall",
                Map.of(
                        "band", said.say("congestion.band-" + band.slug()),
                        "waiting", state.count(VisitPhase.WAITING),
                        "seats", state.setup().seats()));
        return passing.map(one -> hall + said.say("congestion.sentence-and") + late(said, state, one, now))
                .orElse(hall + said.say("congestion.sentence-end"));
    }

    private static String late(Catalogue said, BranchState state, Passing passing, long now) {
        BranchSetup.Service service = passing.service();
        String name = service.names().getOrDefault(said.language(), service.id().value());
        String key = passing.atMillis() <= now ? "congestion.sentence-late" : "congestion.sentence-will-be-late";
        return said.plain(
                key,
                Map.of(
                        "service", name,
                        "minutes", service.targetMinutes(),
                        "time", said.time(passing.atMillis(), state.setup().timeZone())));
    }
}
