package dawr.estimation;

import dawr.estimation.floor.WorkingTime;
import dawr.queue.BranchState;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When it is best to come for a service: what is to be expected in each open half hour from now to a week on. What is usual then, and for the next hours
 * what the line looks like now. Schema {@code BestTime} of the contract.
 */
final class BestTime {
    private static final int DAYS = 8;
    private static final long HALF_HOUR = 30 * 60_000L;
    private static final int BEST_MAX = 3;

    /** What the line looks like now says half as much of an hour later. */
    private static final double HALVES_MILLIS = 3_600_000;

    private final BranchState state;
    private final Habits habits;
    private final PromiseTable table;
    private final long now;

    BestTime(BranchState state, Habits habits, PromiseTable table, long now) {
        this.state = state;
        this.habits = habits;
        this.table = table;
        this.now = now;
    }

    /** A half hour and what is to be expected of it. */
    private record Slot(long from, Habits.Usual usual) {}

    JsonObject of(ServiceId service) {
        ZoneId zone = state.setup().timeZone();
        LocalDate today = Instant.ofEpochMilli(now).atZone(zone).toLocalDate();
        JsonArray days = new JsonArray();
        List<Slot> all = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = today.plusDays(day);
            List<Slot> slots = slots(service, date, zone);
            all.addAll(slots);
            JsonArray halfHours = new JsonArray();
            slots.forEach(slot -> halfHours.add(json(slot)));
            days.add(new JsonObject().put("date", date.toString()).put("halfHours", halfHours));
        }
        return new JsonObject()
                .put("branch", state.setup().id().value())
                .put("service", service.value())
                .put("at", Instant.ofEpochMilli(now).toString())
                .put("days", days)
                .put("best", best(all));
    }

    private static JsonArray best(List<Slot> all) {
        JsonArray best = new JsonArray();
        all.stream()
                .sorted(Comparator.comparingDouble((Slot slot) -> slot.usual().mid())
                        .thenComparingLong(Slot::from))
                .limit(BEST_MAX)
                .forEach(slot -> best.add(json(slot)));
        return best;
    }

    private static JsonObject json(Slot slot) {
        return new JsonObject()
                .put("from", Instant.ofEpochMilli(slot.from()).toString())
                .put("lowMinutes", (int) Math.floor(slot.usual().low()))
                .put("midMinutes", (int) Math.round(slot.usual().mid()))
                .put("highMinutes", Math.max(1, (int) Math.ceil(slot.usual().high())))
                .put("known", slot.usual().known());
    }

    private List<Slot> slots(ServiceId service, LocalDate date, ZoneId zone) {
        long from = date.atStartOfDay(zone).toInstant().toEpochMilli();
        long to = date.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        Plan plan = state.setup().timetable().between(from, to);
        WorkingTime time = WorkingTime.of(plan);
        List<Slot> slots = new ArrayList<>();
        for (long at = from; at < to; at += HALF_HOUR) {
            Optional<Stretch> open = letsIn(plan, Math.max(at, now), at + HALF_HOUR);
            if (open.isPresent()) {
                long start = open.get().from();
                expected(service, start, zone)
                        .ifPresent(wait -> slots.add(new Slot(start, inClockTime(time, start, wait))));
            }
        }
        return slots;
    }

    private static Optional<Stretch> letsIn(Plan plan, long from, long to) {
        Stretches open = plan.open().within(new Stretch(from, Math.max(from, to)));
        return open.list().stream().findFirst();
    }

    /** Whoever comes into a break, or is still waiting when it begins, waits for its end too. */
    private static Habits.Usual inClockTime(WorkingTime time, long at, Habits.Usual worked) {
        return new Habits.Usual(
                minutes(time, at, worked.low()),
                minutes(time, at, worked.mid()),
                minutes(time, at, worked.high()),
                worked.known());
    }

    private static double minutes(WorkingTime time, long at, double worked) {
        return (time.after(at, (long) (worked * 60_000)) - at) / 60_000.0;
    }

    private Optional<Habits.Usual> expected(ServiceId service, long at, ZoneId zone) {
        Optional<Habits.Usual> usual = habits.usual(service, ZonedDateTime.ofInstant(Instant.ofEpochMilli(at), zone));
        Optional<Estimate> present = Optional.ofNullable(table.ordinary().get(service))
                .map(row -> row.told().estimate());
        if (present.isEmpty() || at - now > 4 * HALVES_MILLIS) {
            return usual;
        }
        double share = Math.pow(0.5, (at - now) / HALVES_MILLIS);
        Estimate seen = present.get();
        Habits.Usual then = usual.orElse(new Habits.Usual(0, seen.mid(), 2 * seen.high(), 0));
        return Optional.of(new Habits.Usual(
                mixed(share, seen.low(), then.low()),
                mixed(share, seen.mid(), then.mid()),
                mixed(share, seen.high(), then.high()),
                then.known()));
    }

    private static double mixed(double share, double one, double other) {
        return share * one + (1 - share) * other;
    }
}
