package dawr.congestion.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A day walked through a floor plan: everybody comes in by a door, goes to the nearest kiosk if they took their ticket there, sits down on the nearest free
 * seat of the hall they wait in, stands where there is none until one is, goes to each counter that called them, and out by the nearest door. Calls are as
 * they were: a longer way to the counter makes nobody later.
 */
public final class Walkthrough {
    private static final double MINUTE_MILLIS = 60_000;

    private final FloorPlan plan;
    private final Map<Cell, Ways> ways = new HashMap<>();
    private final Map<String, Hall> halls = new HashMap<>();
    private final Set<Cell> taken = new HashSet<>();
    private final int[] treads;

    private record Moment(long at, boolean begins, Walker who, Stay.Wait waited) {}

    private static final class Walker {
        private final Stay stay;
        private Cell at;
        private double metres;
        private double stoodMillis;
        private Optional<Cell> seat = Optional.empty();
        private long standsSince;

        private Walker(Stay stay, Cell at) {
            this.stay = stay;
            this.at = at;
        }
    }

    /** Who stands in a hall, the longest first, and what it came to. */
    private static final class Hall {
        private final List<Walker> standing = new ArrayList<>();
        private int seated;
        private int seatedMost;
        private int standingMost;
        private double stoodMillis;
    }

    private Walkthrough(FloorPlan plan) {
        this.plan = plan;
        this.treads = new int[plan.width() * plan.height()];
    }

    /** What came of it. */
    public static Walked of(FloorPlan plan, Stays day) {
        return new Walkthrough(plan).walked(day.all());
    }

    static Walked of(FloorPlan plan, List<Stay> day) {
        return new Walkthrough(plan).walked(day);
    }

    private Walked walked(List<Stay> day) {
        List<Walker> walkers = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        for (Stay stay : day) {
            Walker walker = new Walker(
                    stay, plan.doors().get(walkers.size() % plan.doors().size()));
            walkers.add(walker);
            for (Stay.Wait wait : stay.waits()) {
                moments.add(new Moment(wait.from(), true, walker, wait));
                moments.add(new Moment(Math.max(wait.from() + 1, wait.until()), false, walker, wait));
            }
        }
        moments.sort(Comparator.comparingLong(Moment::at).thenComparing(Moment::begins));
        moments.forEach(this::live);
        walkers.forEach(walker -> nearest(plan.doors(), walker.at).ifPresent(door -> go(walker, door)));
        return told(walkers);
    }

    private void live(Moment moment) {
        Hall hall = halls.computeIfAbsent(moment.waited().hall(), any -> new Hall());
        if (moment.begins()) {
            sits(moment, hall);
        } else {
            getsUp(moment, hall);
        }
    }

    private void sits(Moment moment, Hall hall) {
        Walker who = moment.who();
        if (who.stay.kiosk() && who.stay.waits().getFirst().equals(moment.waited())) {
            nearest(plan.kiosks(), who.at).ifPresent(kiosk -> go(who, kiosk));
        }
        Optional<Cell> seat = free(who, moment.waited().hall());
        if (seat.isPresent()) {
            sits(who, seat.get(), hall);
        } else {
            who.standsSince = moment.at();
            hall.standing.add(who);
            hall.standingMost = Math.max(hall.standingMost, hall.standing.size());
        }
    }

    private void sits(Walker who, Cell seat, Hall hall) {
        taken.add(seat);
        who.seat = Optional.of(seat);
        go(who, seat);
        hall.seated++;
        hall.seatedMost = Math.max(hall.seatedMost, hall.seated);
    }

    private Optional<Cell> free(Walker who, String hall) {
        return nearest(
                plan.seatsOf(hall).stream()
                        .filter(seat -> !taken.contains(seat))
                        .toList(),
                who.at);
    }

    private void getsUp(Moment moment, Hall hall) {
        Walker who = moment.who();
        if (who.seat.isPresent()) {
            taken.remove(who.seat.get());
            who.seat = Optional.empty();
            hall.seated--;
        } else {
            hall.standing.remove(who);
            stood(who, hall, moment.at());
        }
        moment.waited().counter().map(plan.counters()::get).ifPresent(counter -> go(who, counter));
        halls.forEach((name, each) -> sitDown(name, each, moment.at()));
    }

    private static void stood(Walker who, Hall hall, long until) {
        who.stoodMillis += until - who.standsSince;
        hall.stoodMillis += until - who.standsSince;
    }

    /** Whoever has stood longest takes what is free. */
    private void sitDown(String name, Hall hall, long at) {
        while (!hall.standing.isEmpty()) {
            Walker who = hall.standing.getFirst();
            Optional<Cell> seat = free(who, name);
            if (seat.isEmpty()) {
                return;
            }
            hall.standing.removeFirst();
            stood(who, hall, at);
            sits(who, seat.get(), hall);
        }
    }

    private Ways to(Cell cell) {
        return ways.computeIfAbsent(cell, any -> Ways.to(plan, cell));
    }

    private Optional<Cell> nearest(List<Cell> cells, Cell from) {
        Ways here = to(from);
        return cells.stream()
                .filter(cell -> Double.isFinite(here.metres(cell)))
                .min(Comparator.comparingDouble(here::metres));
    }

    private void go(Walker who, Cell goal) {
        Ways here = to(who.at);
        who.metres += here.metres(goal);
        here.tread(goal, treads);
        who.at = goal;
    }

    private Walked told(List<Walker> walkers) {
        Map<String, List<Walked.Person>> groups = new java.util.LinkedHashMap<>();
        for (Walker walker : walkers) {
            Walked.Person person = new Walked.Person(walker.metres, walker.stoodMillis / MINUTE_MILLIS);
            walker.stay
                    .groups()
                    .forEach(group -> groups.computeIfAbsent(group, any -> new ArrayList<>())
                            .add(person));
        }
        Map<String, Walked.Seating> seatings = new java.util.TreeMap<>();
        halls.forEach((name, hall) -> seatings.put(
                name,
                new Walked.Seating(
                        plan.seatsOf(name).size(),
                        hall.seatedMost,
                        hall.standingMost,
                        hall.stoodMillis / MINUTE_MILLIS)));
        return new Walked(groups, seatings, treads, plan.width());
    }
}
