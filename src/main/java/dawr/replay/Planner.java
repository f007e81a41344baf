package dawr.replay;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Walks through the log's days and writes down what everybody does, in an order in which it can be done: somebody of the staff takes a counter
 * before they call, holds one counter at a time, and finishes with one person before the next. Each deed waits for the latest deed before it of
 * the same visit, of the same counter and of the same member of staff, and for nothing else.
 */
final class Planner {
    /** Whoever calls nobody for so long has gone off duty, and the counter is closed behind them. */
    private static final Duration OFF_DUTY_AFTER = Duration.ofMinutes(60);

    private final Order order;
    private final Oddities oddities;
    private final Map<String, LocalDateTime> nextOfStaff = new HashMap<>();
    private final List<Deed.Planned> plan = new ArrayList<>();
    private final Map<String, Integer> latest = new HashMap<>();
    private final Map<String, String> staffAt = new HashMap<>();
    private final Map<String, String> counterOf = new HashMap<>();
    private final Map<String, Turn> serving = new HashMap<>();
    private final Map<String, Turn> begunInVisit = new HashMap<>();
    private final Set<String> ended = new HashSet<>();

    private Planner(Order order, Oddities oddities) {
        this.order = order;
        this.oddities = oddities;
    }

    /** What happens at one instant happens in this order. */
    private enum Phase {
        END,
        ARRIVE,
        BEGIN,
        END_AT_ONCE,
        LEAVE
    }

    private record Moment(LocalDateTime at, Phase phase, Turn turn) {}

    static List<Deed.Planned> plan(List<Turn> turns, Order order, Oddities oddities) {
        Planner planner = new Planner(order, oddities);
        planner.lookAhead(turns);
        turns.stream()
                .flatMap(Planner::moments)
                .sorted(Comparator.comparing(Moment::at)
                        .thenComparing(Moment::phase)
                        .thenComparingLong(moment -> moment.turn().row().line()))
                .forEach(planner::live);
        return planner.plan;
    }

    private static Stream<Moment> moments(Turn turn) {
        Stream<Moment> arrival =
                turn.opensVisit() ? Stream.of(new Moment(turn.row().issuedAt(), Phase.ARRIVE, turn)) : Stream.empty();
        return Stream.concat(arrival, turn.wasCalled() ? service(turn) : Stream.of(leaving(turn)));
    }

    private static Stream<Moment> service(Turn turn) {
        Phase end = turn.duration().isZero() ? Phase.END_AT_ONCE : Phase.END;
        return Stream.of(new Moment(turn.beginAt(), Phase.BEGIN, turn), new Moment(turn.endAt(), end, turn));
    }

    private static Moment leaving(Turn turn) {
        return new Moment(turn.beginAt(), Phase.LEAVE, turn);
    }

    /** Finds out for each turn when its member of staff begins with the next one. */
    private void lookAhead(List<Turn> turns) {
        Map<String, Turn> last = new HashMap<>();
        turns.stream()
                .filter(Turn::wasCalled)
                .sorted(Comparator.comparing(Turn::beginAt)
                        .thenComparingLong(turn -> turn.row().line()))
                .forEach(turn -> Optional.ofNullable(last.put(turn.staff(), turn))
                        .ifPresent(before -> nextOfStaff.put(before.row().ticket(), turn.beginAt())));
    }

    private void live(Moment moment) {
        switch (moment.phase()) {
            case ARRIVE ->
                add(moment.at(), new Deed.Issue(moment.turn()), key("issue", moment.turn()), visit(moment.turn()));
            case LEAVE -> leave(moment);
            case BEGIN -> begin(moment.turn());
            case END, END_AT_ONCE -> endIfServing(moment.turn(), moment.at());
        }
    }

    private void leave(Moment moment) {
        finishEarlierStep(moment.turn(), moment.at());
        // By the rules nobody knows yet when a later step of a visit will wait; that person leaves as soon as it does
        if (order == Order.LOG || moment.turn().opensVisit()) {
            add(moment.at(), new Deed.Leave(moment.turn()), key("leave", moment.turn()), visit(moment.turn()));
        }
    }

    private void begin(Turn turn) {
        finishEarlierStep(turn, turn.beginAt());
        takeCounter(turn);
        endIfAnybody(turn.counter(), turn, Oddity.COUNTER_OVERLAP);
        call(turn);
        serving.put(turn.counter(), turn);
        begunInVisit.put(turn.visit(), turn);
    }

    /** By the rules, too, a counter calls no earlier than the person of the log has come: else counters would run ahead of one another. */
    private void call(Turn turn) {
        String verb = order == Order.LOG ? "call" : "next";
        add(turn.beginAt(), new Deed.Call(turn), key(verb, turn), counter(turn.counter()), visit(turn));
        add(turn.beginAt(), new Deed.Start(turn), key("start", turn), counter(turn.counter()));
    }

    private void finishEarlierStep(Turn turn, LocalDateTime at) {
        Turn before = begunInVisit.get(turn.visit());
        if (before != null && !ended.contains(before.row().ticket())) {
            if (before.endAt().isAfter(at)) {
                oddities.note(Oddity.NEXT_STEP_TOO_EARLY, turn.row());
            }
            end(before, at);
        }
    }

    private void takeCounter(Turn turn) {
        if (turn.staff().equals(staffAt.get(turn.counter()))) {
            return;
        }
        endIfAnybody(turn.counter(), turn, Oddity.COUNTER_OVERLAP);
        close(turn.counter(), turn.beginAt(), "relieve|" + turn.row().ticket());
        Optional.ofNullable(counterOf.get(turn.staff())).ifPresent(counter -> {
            endIfAnybody(counter, turn, Oddity.STAFF_AT_TWO_COUNTERS);
            close(counter, turn.beginAt(), "move|" + turn.row().ticket());
        });
        open(turn);
    }

    private void endIfAnybody(String counter, Turn because, Oddity oddity) {
        Turn present = serving.get(counter);
        if (present != null) {
            if (present.endAt().isAfter(because.beginAt())) {
                oddities.note(oddity, because.row());
            }
            end(present, because.beginAt());
        }
    }

    private void endIfServing(Turn turn, LocalDateTime at) {
        if (!ended.contains(turn.row().ticket())) {
            end(turn, at);
            if (goesOffDuty(turn)) {
                close(turn.counter(), at, "off|" + turn.row().ticket());
            }
        }
    }

    private boolean goesOffDuty(Turn turn) {
        return Optional.ofNullable(nextOfStaff.get(turn.row().ticket()))
                .filter(next -> next.isBefore(turn.endAt().plus(OFF_DUTY_AFTER)))
                .isEmpty();
    }

    private void end(Turn turn, LocalDateTime at) {
        switch (order) {
            case LOG -> add(at, new Deed.End(turn), key("end", turn), counter(turn.counter()), visit(turn));
            case RULES -> add(at, new Deed.End(turn), key("end", turn), counter(turn.counter()));
        }
        ended.add(turn.row().ticket());
        serving.remove(turn.counter());
    }

    private void open(Turn turn) {
        Deed open = new Deed.Open(turn.counter(), turn.staff());
        add(turn.beginAt(), open, "open|" + turn.row().ticket(), counter(turn.counter()), staff(turn.staff()));
        staffAt.put(turn.counter(), turn.staff());
        counterOf.put(turn.staff(), turn.counter());
    }

    private void close(String counter, LocalDateTime at, String key) {
        String staff = staffAt.remove(counter);
        if (staff != null) {
            counterOf.remove(staff);
            add(at, new Deed.Close(counter, staff), key, counter(counter), staff(staff));
        }
    }

    private void add(LocalDateTime at, Deed deed, String key, String... chains) {
        List<Integer> after = Arrays.stream(chains)
                .map(latest::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Arrays.stream(chains).forEach(chain -> latest.put(chain, plan.size()));
        plan.add(new Deed.Planned(deed, key, at, after));
    }

    /** Names a deed, the same on every run of the same log. */
    static String key(String verb, Turn turn) {
        return verb + '|' + turn.row().ticket();
    }

    private static String visit(Turn turn) {
        return "visit " + turn.visit();
    }

    private static String staff(String staff) {
        return "staff " + staff;
    }

    private static String counter(String counter) {
        return "counter " + counter;
    }
}
