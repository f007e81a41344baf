package dawr.ledger;

import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.PauseReason;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clocks on the counters of one branch: how long each of them was open, idle, serving or paused, hour by hour of the business day. */
final class CounterTimes {
    private record Key(String day, int hour, String counter, String staff) {}

    private record Running(CounterDoing doing, String staff, long since) {}

    private static final class Spent {
        final Map<CounterDoing, Long> millis = new EnumMap<>(CounterDoing.class);
        long scheduled;

        long of(CounterDoing doing) {
            return millis.getOrDefault(doing, 0L);
        }
    }

    private final Map<CounterId, Running> running = new LinkedHashMap<>();
    private final Map<Key, Spent> hours = new HashMap<>();
    private final Map<Key, Spent> changed = new LinkedHashMap<>();

    /** Looks at every counter as it stands after an entry. */
    void look(BranchState state, String day, Waiting waiting, long at) {
        ZoneId zone = state.setup().timeZone();
        for (CounterNow counter : state.counters()) {
            Optional<Running> now = doing(state, counter, waiting).map(doing -> new Running(doing, staff(counter), at));
            Optional<Running> before = Optional.ofNullable(running.get(counter.id()));
            if (!same(before, now)) {
                before.ifPresent(until -> spend(counter.id(), until, at, day, zone));
                now.ifPresentOrElse(begins -> running.put(counter.id(), begins), () -> running.remove(counter.id()));
            }
        }
    }

    private static boolean same(Optional<Running> before, Optional<Running> now) {
        return before.map(Running::doing).equals(now.map(Running::doing))
                && before.map(Running::staff).equals(now.map(Running::staff));
    }

    private static String staff(CounterNow counter) {
        return counter.staff().map(Object::toString).orElse("");
    }

    private static Optional<CounterDoing> doing(BranchState state, CounterNow counter, Waiting waiting) {
        return switch (counter.state()) {
            case CLOSED -> Optional.empty();
            case PAUSED -> Optional.of(CounterDoing.paused(counter.reason().orElse(PauseReason.OTHER)));
            case OPEN ->
                Optional.of(counter.ticket()
                        .map(ticket -> withSomebody(state, ticket))
                        .orElseGet(
                                () -> waiting.anybodyFor(counter) ? CounterDoing.IDLE_WITH_QUEUE : CounterDoing.IDLE));
        };
    }

    private static CounterDoing withSomebody(BranchState state, TicketId ticket) {
        return state.visit(ticket).map(Visit::phase).equals(Optional.of(VisitPhase.SERVING))
                ? CounterDoing.SERVING
                : CounterDoing.CALLED;
    }

    /** Writes down what has passed until now. */
    void tick(String day, ZoneId zone, long at) {
        running.replaceAll((counter, since) -> {
            spend(counter, since, at, day, zone);
            return new Running(since.doing(), since.staff(), Math.max(at, since.since()));
        });
    }

    /** A day is over: what is still running goes on in the next one. */
    void turn(String day, ZoneId zone, long at) {
        tick(day, zone, at);
        running.clear();
        hours.clear();
    }

    /** What the calendar means for this day, hour by hour. */
    void plan(BranchState state, String day, long at) {
        hours.forEach((key, spent) -> {
            if (spent.scheduled > 0) {
                spent.scheduled = 0;
                changed.put(key, spent);
            }
        });
        Plan plan = state.plan(at);
        int rank = 0;
        for (var counter : state.setup().counters()) {
            for (Stretch stretch : plan.staffed(counter.id(), rank).list()) {
                byHour(
                        stretch.from(),
                        stretch.to(),
                        state.setup().timeZone(),
                        (hour, millis) -> spent(new Key(day, hour, counter.id().value(), "")).scheduled += millis);
            }
            rank++;
        }
    }

    private void spend(CounterId counter, Running was, long until, String day, ZoneId zone) {
        byHour(
                was.since(),
                until,
                zone,
                (hour, millis) -> spent(new Key(day, hour, counter.value(), was.staff()))
                        .millis
                        .merge(was.doing(), millis, Long::sum));
    }

    private Spent spent(Key key) {
        Spent spent = hours.computeIfAbsent(key, any -> new Spent());
        changed.put(key, spent);
        return spent;
    }

    private interface Hourly {
        void spent(int hour, long millis);
    }

    private static void byHour(long from, long to, ZoneId zone, Hourly hourly) {
        long at = from;
        while (at < to) {
            ZonedDateTime local = Instant.ofEpochMilli(at).atZone(zone);
            long next = Math.min(
                    to,
                    local.truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant().toEpochMilli());
            hourly.spent(local.getHour(), next - at);
            at = next;
        }
    }

    /** Hands over the hours that have changed since the last time. */
    List<CounterHour> take(String branch) {
        List<CounterHour> rows = new ArrayList<>();
        changed.forEach((key, spent) -> rows.add(row(branch, key, spent)));
        changed.clear();
        return rows;
    }

    private static CounterHour row(String branch, Key key, Spent spent) {
        return new CounterHour(
                branch,
                key.day(),
                key.hour(),
                key.counter(),
                key.staff(),
                spent.of(CounterDoing.IDLE) + spent.of(CounterDoing.IDLE_WITH_QUEUE),
                spent.of(CounterDoing.IDLE_WITH_QUEUE),
                spent.of(CounterDoing.CALLED),
                spent.of(CounterDoing.SERVING),
                spent.of(CounterDoing.BREAK),
                spent.of(CounterDoing.PRAYER),
                spent.of(CounterDoing.MEETING),
                spent.of(CounterDoing.SYSTEM_DOWN),
                spent.of(CounterDoing.OTHER_PAUSE),
                spent.scheduled);
    }
}
