package dawr.replay;

import dawr.queue.Limits;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the rows of a log together into visits, and fills the gaps of each. */
final class Turns {
    private final TicketLog log;
    private final Oddities oddities;
    private final Gaps gaps;
    private final Set<String> tickets;
    private final Map<String, LogRow> earlier = new HashMap<>();
    private final Map<String, LogRow> nextOf = new HashMap<>();
    private final Map<String, String> visitOf = new HashMap<>();
    private final Map<String, Integer> ordinalOf = new HashMap<>();

    private Turns(TicketLog log, Oddities oddities) {
        this.log = log;
        this.oddities = oddities;
        this.gaps = new Gaps(log, oddities);
        this.tickets = log.rows().stream().map(LogRow::ticket).collect(Collectors.toSet());
    }

    /** All steps of all visits, in the order in which their tickets were issued. */
    static List<Turn> of(TicketLog log, Oddities oddities) {
        return new Turns(log, oddities).make();
    }

    private List<Turn> make() {
        List<LogRow> rows = new ArrayList<>(log.rows());
        rows.sort(Comparator.comparing(LogRow::issuedAt).thenComparingLong(LogRow::line));
        rows.forEach(this::join);
        Map<String, Turn> turns = new HashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(Gaps::beginAt).thenComparingLong(LogRow::line))
                .forEach(row -> turns.put(row.ticket(), turn(row)));
        return rows.stream()
                .map(row -> java.util.Objects.requireNonNull(turns.get(row.ticket())))
                .toList();
    }

    private void join(LogRow row) {
        Optional<LogRow> before = row.transferredFrom().flatMap(from -> predecessor(row, from));
        before.ifPresent(step -> nextOf.put(step.ticket(), row));
        visitOf.put(
                row.ticket(),
                before.map(step -> visitOf.getOrDefault(step.ticket(), "")).orElse(row.ticket()));
        ordinalOf.put(
                row.ticket(),
                before.map(step -> ordinalOf.getOrDefault(step.ticket(), 0) + 1).orElse(1));
        earlier.put(row.ticket(), row);
    }

    private Optional<LogRow> predecessor(LogRow row, String from) {
        Optional<Oddity> obstacle = obstacle(row, from);
        obstacle.ifPresent(oddity -> oddities.note(oddity, row));
        return obstacle.isPresent() ? Optional.empty() : Optional.ofNullable(earlier.get(from));
    }

    private Optional<Oddity> obstacle(LogRow row, String from) {
        LogRow before = earlier.get(from);
        if (before == null) {
            return Optional.of(tickets.contains(from) ? Oddity.EARLIER_TICKET_UNFIT : Oddity.EARLIER_TICKET_ABSENT);
        }
        boolean fits = before.status().wasCalled()
                && !nextOf.containsKey(from)
                && !Gaps.beginAt(row).isBefore(Gaps.beginAt(before));
        if (!fits) {
            return Optional.of(Oddity.EARLIER_TICKET_UNFIT);
        }
        return ordinalOf.getOrDefault(from, 1) >= Limits.STEPS_PER_VISIT_MAX
                ? Optional.of(Oddity.TOO_MANY_STEPS)
                : Optional.empty();
    }

    private Turn turn(LogRow row) {
        Optional<LogRow> next = Optional.ofNullable(nextOf.get(row.ticket()));
        noteEnding(row, next);
        LocalDateTime beginAt = gaps.checkedBegin(row);
        LocalDateTime endAt = gaps.endAt(row, beginAt);
        String counter = gaps.counter(row, beginAt, endAt);
        return new Turn(
                row,
                visitOf.getOrDefault(row.ticket(), row.ticket()),
                ordinalOf.getOrDefault(row.ticket(), 1),
                next,
                beginAt,
                endAt,
                counter,
                row.agent().orElse("staff of " + counter));
    }

    private void noteEnding(LogRow row, Optional<LogRow> next) {
        switch (row.status()) {
            case SERVED -> next.ifPresent(step -> oddities.note(Oddity.FOLLOWED_AFTER_SERVED, row));
            case TRANSFERRED -> {
                if (next.isEmpty()) {
                    oddities.note(Oddity.TRANSFERRED_OUT, row);
                }
            }
            case LEFT -> {
                if (row.endAt().isEmpty() && row.startAt().isEmpty()) {
                    oddities.note(Oddity.LEFT_UNSEEN, row);
                }
            }
            case CANCELLED_EOD -> oddities.note(Oddity.CANCELLED_AT_CLOSING, row);
        }
    }

    /** What a log leaves out, filled in: times and counters. Rows come in the order in which they began. */
    private static final class Gaps {
        private static final Duration USUAL_IF_NONE_KNOWN = Duration.ofMinutes(5);

        private final Oddities oddities;
        private final Duration usual;
        /** When each of the counters that the log doesn't name is free again. */
        private final List<LocalDateTime> freeAt = new ArrayList<>();

        Gaps(TicketLog log, Oddities oddities) {
            this.oddities = oddities;
            this.usual = median(log);
        }

        private static Duration median(TicketLog log) {
            List<Duration> known = log.rows().stream()
                    .filter(row -> row.status().wasCalled() && row.endAt().isPresent())
                    .map(row -> Duration.between(beginAt(row), row.endAt().get()))
                    .filter(Duration::isPositive)
                    .sorted()
                    .toList();
            return known.isEmpty() ? USUAL_IF_NONE_KNOWN : known.get(known.size() / 2);
        }

        /** When service began or, for somebody who left, when they did; never before the ticket. */
        static LocalDateTime beginAt(LogRow row) {
            LocalDateTime said = row.status().wasCalled()
                    ? row.startAt().orElse(row.issuedAt())
                    : row.endAt().or(row::startAt).orElseGet(() -> endOfDay(row));
            return said.isBefore(row.issuedAt()) ? row.issuedAt() : said;
        }

        private static LocalDateTime endOfDay(LogRow row) {
            return row.issuedAt().toLocalDate().plusDays(1).atStartOfDay().minusSeconds(1);
        }

        LocalDateTime checkedBegin(LogRow row) {
            if (row.startAt().filter(start -> start.isBefore(row.issuedAt())).isPresent()) {
                oddities.note(Oddity.START_BEFORE_ISSUE, row);
            }
            return beginAt(row);
        }

        LocalDateTime endAt(LogRow row, LocalDateTime beginAt) {
            if (!row.status().wasCalled()) {
                return beginAt;
            }
            if (row.endAt().isEmpty()) {
                oddities.note(Oddity.END_MISSING, row);
                return beginAt.plus(usual);
            }
            if (row.endAt().get().isBefore(beginAt)) {
                oddities.note(Oddity.END_BEFORE_START, row);
                return beginAt;
            }
            return row.endAt().get();
        }

        String counter(LogRow row, LocalDateTime beginAt, LocalDateTime endAt) {
            if (row.counter().isPresent() || !row.status().wasCalled()) {
                return row.counter().orElse("");
            }
            oddities.note(Oddity.COUNTER_MISSING, row);
            return row.agent().map(agent -> "counter of " + agent).orElseGet(() -> firstFree(beginAt, endAt));
        }

        private String firstFree(LocalDateTime from, LocalDateTime until) {
            int at = 0;
            while (at < freeAt.size() && freeAt.get(at).isAfter(from)) {
                at++;
            }
            if (at == freeAt.size()) {
                freeAt.add(until);
            } else {
                freeAt.set(at, until);
            }
            return "counter " + (at + 1);
        }
    }
}
