package dawr.simulate;

import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.By;
import dawr.queue.CallingOrder;
import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Outcome;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.Visit;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import dawr.queue.kpi.DayFacts;
import dawr.simulate.OfficeDay.Policy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A day as the journal has it, to be lived again: the same people come at the same times for the same things, the same clerks are there as long, calling
 * stands still when it did. How long each walk and service takes is drawn, by seed, from what that day had of it.
 */
public final class StoredDay {
    /** Fewer say nothing of how long a service takes; then everybody keeps their own time. */
    private static final int OBSERVED_MIN = 5;

    private static final long UNKNOWN_MILLIS = 300_000;

    private final Chronicle told;
    private final List<LogTurn> turns;
    private final Map<ServiceId, List<Long>> times = new HashMap<>();
    private final List<Long> walks = new ArrayList<>();
    private final OfficeDay day;
    private final List<Visitor> recorded;

    /** Where days are kept. */
    @FunctionalInterface
    public interface Shelf {
        /**
         * The entries of a business day, from the one that opened it; empty if there was no such day.
         *
         * @throws IOException if they can't be read
         */
        List<Entry> of(BranchId branch, LocalDate date) throws IOException, InterruptedException;
    }

    /** @throws UnfitOffice if nobody came on that day, or nobody served */
    StoredDay(BranchId branch, LocalDate date, List<Entry> entries) {
        if (entries.isEmpty()) {
            throw new UnfitOffice("the journal has no day " + date + " of " + branch);
        }
        told = Chronicle.of(entries);
        steps().filter(step -> step.startedAt().isPresent() && step.endedAt().isPresent())
                .forEach(this::observe);
        turns = steps().filter(
                        step -> step.calledAt().isPresent() && step.counter().isPresent())
                .map(this::turn)
                .toList();
        recorded = told.state.visits().stream()
                .map(visit -> visitor(visit, entries.getFirst().atMillis()))
                .sorted(Comparator.comparingLong(Visitor::arrivesAt))
                .toList();
        day = day(branch.value());
        if (recorded.isEmpty() || day.desks().isEmpty()) {
            throw new UnfitOffice(
                    (recorded.isEmpty() ? "nobody came to " : "nobody served at ") + branch + " on " + date);
        }
    }

    OfficeDay day() {
        return day;
    }

    private Stream<Step> steps() {
        return told.state.visits().stream()
                .flatMap(visit -> visit.steps().stream())
                .filter(step -> step.state() != StepState.PLANNED);
    }

    private void observe(Step step) {
        long started = step.startedAt().orElseThrow();
        times.computeIfAbsent(step.service(), any -> new ArrayList<>())
                .add(Math.max(1, step.endedAt().orElseThrow() - started));
        step.lastCalledAt().ifPresent(called -> walks.add(Math.max(0, started - called)));
    }

    private LogTurn turn(Step step) {
        long called = step.calledAt().orElseThrow();
        return new LogTurn(
                "",
                step.service(),
                step.counter().orElseThrow().value(),
                step.queuedAt(),
                called,
                Math.max(called, step.endedAt().orElse(told.endedAt())));
    }

    /** How the day really went. */
    DayFacts asItWas() {
        List<Clerk> clerks = new ArrayList<>();
        for (Desk desk : day.desks()) {
            Clerk clerk = new Clerk(desk);
            desk.present().list().forEach(stretch -> {
                clerk.comes(stretch.from());
                clerk.goes(stretch.to());
            });
            clerks.add(clerk);
        }
        return new DayResult(told.state, clerks, told.seats, told.outUntil, 0, told.endedAt(), 0)
                .facts(Promises::asTold);
    }

    /** Who comes, with times drawn. */
    List<Visitor> crowd(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        return recorded.stream()
                .map(visitor -> visitor.taking(
                        visitor.errands().stream()
                                .map(errand -> new Visitor.Errand(errand.service(), drawn(errand, dice)))
                                .toList(),
                        one(walks, visitor.walk(), dice)))
                .toList();
    }

    private long drawn(Visitor.Errand errand, SplittableRandom dice) {
        return one(times.getOrDefault(errand.service(), List.of()), errand.millis(), dice);
    }

    private static long one(List<Long> observed, long own, SplittableRandom dice) {
        return observed.size() < OBSERVED_MIN ? own : observed.get(dice.nextInt(observed.size()));
    }

    private Visitor visitor(Visit visit, long opened) {
        Map<ServiceId, Long> errands = new LinkedHashMap<>();
        List<Step> real = visit.steps().stream()
                .filter(step -> step.state() != StepState.PLANNED)
                .toList();
        boolean served = real.stream().anyMatch(step -> step.startedAt().isPresent());
        real.stream()
                .filter(step -> !served || step.startedAt().isPresent())
                .forEach(step -> errands.merge(step.service(), millis(step), Long::sum));
        Step last = visit.latest();
        return new Visitor(
                Math.max(opened, visit.issuedAt()),
                errands.entrySet().stream()
                        .map(errand -> new Visitor.Errand(errand.getKey(), errand.getValue()))
                        .toList(),
                visit.priority(),
                Optional.of(visit.language()),
                visit.needs().others(),
                walk(last),
                served || !last.outcome().equals(Optional.of(Outcome.NO_SHOW)),
                Optional.empty(),
                patience(last));
    }

    private long millis(Step step) {
        long usual = (long) times.getOrDefault(step.service(), List.of(UNKNOWN_MILLIS)).stream()
                .mapToLong(Long::longValue)
                .average()
                .orElse(UNKNOWN_MILLIS);
        return step.startedAt()
                .flatMap(started -> step.endedAt().map(ended -> Math.max(1, ended - started)))
                .orElse(usual);
    }

    private static long walk(Step step) {
        return step.startedAt()
                .flatMap(started -> step.lastCalledAt().map(called -> Math.max(0, started - called)))
                .orElse(0L);
    }

    /** Whoever went unserved would go after as long a wait again. */
    private static long patience(Step last) {
        boolean left = last.outcome().equals(Optional.of(Outcome.LEFT))
                && last.calledAt().isEmpty();
        return left ? last.endedAt().orElseThrow() - last.queuedAt() : Visitor.ENDLESS;
    }

    private OfficeDay day(String name) {
        double noShowSeconds = steps().filter(step -> step.outcome().equals(Optional.of(Outcome.NO_SHOW)))
                .filter(step -> step.calledAt().isPresent())
                .mapToLong(
                        step -> step.endedAt().orElseThrow() - step.calledAt().orElseThrow())
                .average()
                .orElse(0);
        return new OfficeDay(
                name,
                policies(),
                List.of(),
                usually(),
                Map.of(),
                new Likely.Fixed(0),
                OfficeFile.USUAL_SEAT_WALK_SECONDS,
                0,
                noShowSeconds / 1_000,
                Optional.empty(),
                desks(),
                told.halts);
    }

    private List<OfficeDay.Demand> usually() {
        return times.entrySet().stream()
                .map(each -> new OfficeDay.Demand(
                        each.getKey(),
                        each.getValue().size(),
                        new Likely.Observed(each.getValue().stream()
                                .map(millis -> millis / 60_000.0)
                                .toList())))
                .toList();
    }

    /** The branch's own first, then every other order under its own limits. */
    private List<Policy> policies() {
        BranchSetup own = told.state.setup();
        return Stream.concat(
                        Stream.of(own.callingOrder()),
                        Stream.of(CallingOrder.values()).filter(order -> order != own.callingOrder()))
                .map(order -> new Policy(order.slug(), own.with(order, own.rules())))
                .toList();
    }

    private List<Desk> desks() {
        List<Desk> desks = new ArrayList<>();
        for (Chronicle.Shift shift : told.shifts) {
            List<ServiceId> known = told.state
                    .setup()
                    .counter(shift.counter)
                    .map(BranchSetup.Counter::services)
                    .orElse(List.of());
            List<ServiceId> skills =
                    shift.services.stream().filter(known::contains).toList();
            Stretches present = Stretches.of(shift.present);
            if (!skills.isEmpty() && !present.list().isEmpty()) {
                desks.add(desk(shift, skills, present, desks.size() + 1));
            }
        }
        return desks;
    }

    private Desk desk(Chronicle.Shift shift, List<ServiceId> skills, Stretches present, int number) {
        CounterId counter = shift.counter;
        List<LogTurn> own = turns.stream()
                .filter(turn -> turn.clerk().equals(counter.value()) && shift.hadAt(turn.startAt()))
                .sorted(Comparator.comparingLong(LogTurn::startAt))
                .toList();
        List<LogTurn> servable =
                turns.stream().filter(turn -> skills.contains(turn.service())).toList();
        By clerk = new By(new StaffId("clerk" + number), false);
        if (own.isEmpty()) {
            return new Desk(counter, clerk, skills, present, false, true, List.of());
        }
        Gaps gaps = Gaps.of(own, servable);
        Stretches there = present.without(gaps.away());
        List<Stretch> some = there.list();
        return new Desk(counter, clerk, skills, some.isEmpty() ? present : there, false, true, gaps.calls());
    }
}
