package dawr.simulate;

import dawr.queue.Outcome;
import dawr.queue.ServiceId;
import dawr.queue.kpi.DayFacts;
import dawr.queue.kpi.StepFact;
import dawr.replay.LogRow;
import dawr.replay.TicketLog;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A ticket log cut into days. A hall that never closes is cut at the hour at which, over all days, the fewest people are in it; a ticket belongs to the day
 * in which it was issued. The log's local times are taken as UTC: nothing here depends on the zone.
 */
final class LogDays {
    private static final int HOURS = 24;
    private static final long MILLIS_PER_HOUR = 3_600_000;

    private final List<LogTurn> turns;
    private final Map<ServiceId, String> names;
    private final int leftOut;
    private final int cutHour;

    private LogDays(List<LogTurn> turns, Map<ServiceId, String> names, int leftOut) {
        this.turns = turns;
        this.names = names;
        this.leftOut = leftOut;
        this.cutHour = quietestHour(turns);
    }

    /** @throws UnfitOffice if no ticket of the log was served by somebody, from a time to a time */
    static LogDays of(TicketLog log) {
        List<LogTurn> turns = new ArrayList<>();
        Map<String, ServiceId> services = new TreeMap<>();
        for (LogRow row : log.rows()) {
            ServiceId service = services.computeIfAbsent(row.service(), any -> id(services));
            turn(row, service).ifPresent(turns::add);
        }
        if (turns.isEmpty()) {
            throw new UnfitOffice("no ticket of the log has start, end and somebody who served it");
        }
        Map<ServiceId, String> names = new LinkedHashMap<>();
        services.forEach((name, id) -> {
            if (turns.stream().anyMatch(turn -> turn.service().equals(id))) {
                names.put(id, name);
            }
        });
        return new LogDays(Truants.marked(turns), names, log.rows().size() - turns.size());
    }

    private static ServiceId id(Map<String, ServiceId> known) {
        return new ServiceId("s" + (known.size() + 1));
    }

    private static Optional<LogTurn> turn(LogRow row, ServiceId service) {
        Optional<String> clerk = row.agent().or(row::counter);
        boolean whole = row.startAt().isPresent() && row.endAt().isPresent() && clerk.isPresent();
        if (!whole
                || row.startAt().get().isBefore(row.issuedAt())
                || row.endAt().get().isBefore(row.startAt().get())) {
            return Optional.empty();
        }
        return Optional.of(new LogTurn(
                row.ticket(),
                service,
                clerk.get(),
                millis(row.issuedAt()),
                millis(row.startAt().get()),
                millis(row.endAt().get())));
    }

    private static long millis(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private static int quietestHour(List<LogTurn> turns) {
        long[] inHouse = new long[HOURS];
        for (LogTurn turn : turns) {
            for (long hour = Math.ceilDiv(turn.inAt(), MILLIS_PER_HOUR);
                    hour * MILLIS_PER_HOUR < turn.endAt();
                    hour++) {
                inHouse[(int) (hour % HOURS)]++;
            }
        }
        return IntStream.range(0, HOURS)
                .reduce((some, other) -> inHouse[other] < inHouse[some] ? other : some)
                .orElse(0);
    }

    /** The log's own name of each service that it has. */
    Map<ServiceId, String> names() {
        return names;
    }

    /** Rows that were not served, or without a start, an end or a clerk. */
    int leftOut() {
        return leftOut;
    }

    /** Tickets whose holders were out when their turn came. */
    long out() {
        return turns.stream().filter(turn -> turn.backAt().isPresent()).count();
    }

    /** The hour at which its days are cut. */
    int cutHour() {
        return cutHour;
    }

    /** The days, each with its tickets. */
    Map<LocalDate, List<LogTurn>> days() {
        Map<LocalDate, List<LogTurn>> days = new TreeMap<>();
        for (LogTurn turn : turns) {
            long day = Math.floorDiv(turn.inAt() - cutHour * MILLIS_PER_HOUR, HOURS * MILLIS_PER_HOUR);
            days.computeIfAbsent(LocalDate.ofEpochDay(day), any -> new ArrayList<>())
                    .add(turn);
        }
        return days;
    }

    /** The same moments of calling, each given to whoever of the service came first and was there. */
    static List<LogTurn> inTurn(List<LogTurn> day) {
        List<LogTurn> there =
                day.stream().filter(turn -> turn.backAt().isEmpty()).toList();
        Map<ServiceId, Deque<LogTurn>> came = new HashMap<>();
        there.stream()
                .sorted(Comparator.comparingLong(LogTurn::inAt))
                .forEach(turn -> came.computeIfAbsent(turn.service(), any -> new ArrayDeque<>())
                        .add(turn));
        return day.stream()
                .sorted(Comparator.comparingLong(LogTurn::startAt))
                .map(turn -> turn.backAt().isPresent()
                        ? turn
                        : calledWith(
                                Objects.requireNonNull(came.get(turn.service())).remove(), turn))
                .toList();
    }

    private static LogTurn calledWith(LogTurn person, LogTurn moment) {
        return new LogTurn(
                person.ticket(), person.service(), moment.clerk(), person.inAt(), moment.startAt(), moment.endAt());
    }

    /** How a day went in the log itself: the call is the start, because the log has no other. */
    static DayFacts facts(List<LogTurn> day, List<Desk> desks, Map<ServiceId, Integer> targets) {
        Map<String, List<ServiceId>> skills = new HashMap<>();
        Map<String, List<LogTurn>> byClerk = new HashMap<>();
        day.forEach(turn ->
                byClerk.computeIfAbsent(turn.clerk(), any -> new ArrayList<>()).add(turn));
        byClerk.forEach((clerk, own) -> skills.put(clerk, LogOffice.skills(own)));
        Map<String, Integer> overtaken = Overtakes.of(day.stream()
                .map(turn -> new Overtakes.InLine(
                        turn.ticket(),
                        turn.inAt(),
                        turn.thereFrom(),
                        0,
                        turn.service(),
                        turn.startAt(),
                        skills.getOrDefault(turn.clerk(), List.of())))
                .toList());
        double open = desks.stream().mapToLong(desk -> desk.present().millis()).sum() / 60_000.0;
        long ends = day.stream().mapToLong(LogTurn::endAt).max().orElse(0);
        return new DayFacts(
                day.stream()
                        .map(turn -> fact(
                                turn,
                                overtaken.getOrDefault(turn.ticket(), 0),
                                targets.getOrDefault(turn.service(), 0)))
                        .toList(),
                open,
                0,
                ends);
    }

    private static StepFact fact(LogTurn turn, int overtaken, int targetMinutes) {
        return new StepFact(
                turn.ticket(),
                turn.service(),
                false,
                turn.inAt(),
                Optional.of(turn.startAt()),
                Optional.of(turn.startAt()),
                Optional.of(turn.endAt()),
                Optional.of(Outcome.SERVED),
                1,
                overtaken,
                targetMinutes);
    }
}
