package dawr.estimation.floor;

import java.util.List;

/** All that is seen of a service at an instant, as numbers to learn from. */
public final class Sight {
    /** What the numbers are. */
    public static final List<String> NAMES = List.of(
            "drawn-10",
            "drawn-50",
            "drawn-90",
            "drawn-mean",
            "product",
            "queue-length",
            "last-entered",
            "head-of-line",
            "rolling",
            "real-rate",
            "usual-gap",
            "last-five",
            "ahead",
            "waiting",
            "desks",
            "desks-for-service",
            "free-for-service",
            "calls-30",
            "calls-60",
            "own-calls-30",
            "own-calls-60",
            "service-time",
            "gap-now",
            "wait-usual",
            "hour",
            "since-own-call",
            "since-call",
            "calls-to-come",
            "joins-to-come",
            "open-counters",
            "contenders",
            "branch-waits",
            "own-misses",
            "branch-misses",
            "own-overdue",
            "branch-overdue",
            "again");

    private static final int HOUR = 3600;

    /** So long ago is long ago, minutes. */
    private static final double LONG_AGO = 240;

    private final Yardsticks yardsticks;
    private final double[] numbers;

    private Sight(Yardsticks yardsticks, double[] numbers) {
        this.yardsticks = yardsticks;
        this.numbers = numbers;
    }

    /** What the usual formulas say. */
    public Yardsticks yardsticks() {
        return yardsticks;
    }

    /** In the order of {@link #NAMES}; waits in minutes. */
    public double[] numbers() {
        return numbers;
    }

    /** The same for somebody who has had a ticket already: whoever is sent on is often called sooner. */
    public Sight askedBy(boolean again) {
        double[] other = numbers.clone();
        other[NAMES.size() - 1] = again ? 1 : 0;
        return new Sight(yardsticks, other);
    }

    /** What is seen now of one service, for somebody who would join it. */
    public static Sight of(Floor floor, int service, int claim, long at, int draws) {
        Queue queue = floor.queues.get(service);
        long seed = at * 1_000_003L + service * 31L + floor.waiting();
        double[] drawn;
        if (floor.desksAreKnown()) {
            drawn = settled(
                    floor,
                    queue,
                    new Drawing(LogScene.of(floor, at, service), seed, service)
                            .draw(draws)
                            .newcomer(service, claim));
        } else {
            drawn = PaceDrawing.draw(queue, queue.line.size(), draws, new Chance(seed));
        }
        return of(floor, service, at, drawn);
    }

    /** In a draw in which no desk ever comes to the service, somebody comes all the same, as they did lately. */
    private static double[] settled(Floor floor, Queue queue, double[] drawn) {
        Ring waits = queue.waits.size() > 2 ? queue.waits : floor.waits;
        double[] settled = drawn.clone();
        for (int draw = 0; draw < settled.length; draw++) {
            if (settled[draw] >= Drawing.MINUTES_MAX && waits.size() > 0) {
                settled[draw] = waits.fromNewest(draw % waits.size());
            }
        }
        java.util.Arrays.sort(settled);
        return settled;
    }

    /** The same, of waits drawn before. */
    public static Sight of(Floor floor, int service, long at, double[] drawn) {
        Yardsticks formulas = Yardsticks.of(floor, service, at);
        Queue queue = floor.queues.get(service);
        double[] numbers = new double[NAMES.size()];
        draws(drawn, numbers);
        System.arraycopy(formulas.all(), 0, numbers, 4, 7);
        numbers[11] = queue.waits.meanOfLast(5, formulas.rolling());
        numbers[12] = queue.line.size();
        numbers[13] = floor.waiting();
        desks(floor, service, at, numbers);
        pace(floor, queue, at, numbers);
        numbers[29] = queue.openCounters;
        numbers[31] = floor.waits.mean(0);
        misses(floor, queue, at, numbers);
        return new Sight(formulas, numbers);
    }

    private static void draws(double[] drawn, double[] numbers) {
        numbers[0] = at(drawn, 0.1);
        numbers[1] = at(drawn, 0.5);
        numbers[2] = at(drawn, 0.9);
        double sum = 0;
        for (double wait : drawn) {
            sum += Math.min(wait, LONG_AGO);
        }
        numbers[3] = sum / drawn.length;
    }

    private static double at(double[] sorted, double share) {
        return Math.min(LONG_AGO, sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))]);
    }

    private static void desks(Floor floor, int service, long at, double[] numbers) {
        double[] contended = new double[floor.queues.size()];
        for (Desk desk : floor.desks) {
            if (Floor.present(desk, at)) {
                double serves = floor.serves(desk, service);
                numbers[14]++;
                numbers[15] += serves;
                numbers[16] += desk.busy() ? 0 : serves;
                for (int other = 0; serves > 0.05 && other < contended.length; other++) {
                    if (!floor.queues.get(other).line.isEmpty()) {
                        contended[other] = Math.max(contended[other], Math.min(serves, floor.serves(desk, other)));
                    }
                }
            }
        }
        for (int other = 0; other < contended.length; other++) {
            numbers[30] += contended[other] * floor.queues.get(other).line.size();
        }
    }

    private static void pace(Floor floor, Queue queue, long at, double[] numbers) {
        numbers[17] = since(floor.calls, at - HOUR / 2);
        numbers[18] = since(floor.calls, at - HOUR);
        numbers[19] = queue.callsSince(at - HOUR / 2);
        numbers[20] = queue.callsSince(at - HOUR);
        numbers[21] = queue.durations.shrunk(floor.durations.mean(6), 3);
        numbers[22] = queue.gaps.shrunk(Yardsticks.gap(queue), 3);
        numbers[23] = (queue.waitSum + floor.waits.mean(10) * 5) / (queue.waitCount + 5);
        numbers[24] = Math.floorMod(at, 86_400L) / (double) HOUR;
        numbers[25] = minutesSince(queue.lastCallAt, at);
        numbers[26] = minutesSince(floor.lastCallAt, at);
        numbers[27] = floor.slots.callsInNextHour(at);
        numbers[28] = floor.slots.joinsInNextHour(at);
    }

    private static void misses(Floor floor, Queue queue, long at, double[] numbers) {
        numbers[33] = floor.misses.shrunk(0, 5);
        numbers[32] = queue.misses.shrunk(numbers[33], 3);
        numbers[34] = queue.overdue(at) / Math.max(1, queue.line.size());
        for (Queue each : floor.queues) {
            numbers[35] += each.overdue(at) / Math.max(1, floor.waiting());
        }
    }

    private static double minutesSince(long then, long at) {
        return then == Long.MIN_VALUE ? LONG_AGO : Math.min(LONG_AGO, (at - then) / 60.0);
    }

    private static int since(Ring calls, long at) {
        int count = 0;
        while (count < calls.size() && calls.fromNewest(count) >= at) {
            count++;
        }
        return count;
    }
}
