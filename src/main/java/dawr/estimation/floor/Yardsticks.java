package dawr.estimation.floor;

/**
 * What the usual formulas promise somebody who joins a service now, in minutes. None of them looks at more than the past.
 *
 * @param product people ahead × mean service time / open counters
 * @param queueLength (people ahead + 1) / (counters × rate of one), QLs (Ibrahim and Whitt, M&SOM 11, 2009)
 * @param lastEntered the wait of the last who was called for the service, LES (the same)
 * @param headOfLine how long the first in line of the service has waited, HOL (the same)
 * @param rolling the mean of the last twenty waits of the service
 * @param realRate people ahead / calls a minute of the last half hour, QLE
 * @param usualGap waiting × the usual time between two calls of the service
 */
public record Yardsticks(
        double product,
        double queueLength,
        double lastEntered,
        double headOfLine,
        double rolling,
        double realRate,
        double usualGap) {
    private static final double SERVICE_MINUTES = 6;

    private static final double WAIT_MINUTES = 10;
    private static final double GAP_MINUTES = 8;
    private static final int HALF_HOUR = 1800;

    /** What the formulas say for a service of a floor at an instant (epoch seconds), with so many ahead in the service and in all. */
    public static Yardsticks of(Floor floor, int service, long at) {
        Queue queue = floor.queues.get(service);
        int ahead = queue.line.size();
        double mean = queue.durations.shrunk(floor.durations.mean(SERVICE_MINUTES), 3);
        double counters = counters(floor, queue, at);
        double all = floor.waiting();
        double pooled = floor.durations.mean(SERVICE_MINUTES);
        double waits = floor.waits.mean(WAIT_MINUTES);
        double perMinute = queue.callsSince(at - HALF_HOUR) / 30.0;
        double gap = gap(queue);
        return new Yardsticks(
                all * mean / counters,
                (all + 1) * pooled / counters,
                queue.waits.size() == 0 ? waits : queue.waits.fromNewest(0),
                queue.line.isEmpty() ? 0 : (at - queue.line.getFirst().joinedAt) / 60.0,
                queue.waits.mean(waits),
                perMinute == 0 ? ahead * gap : Math.min(Drawing.MINUTES_MAX, ahead / perMinute),
                ahead * gap);
    }

    static double gap(Queue queue) {
        return (queue.busyGapSum + GAP_MINUTES) / (queue.busyGapCount + 1);
    }

    private static double counters(Floor floor, Queue queue, long at) {
        if (queue.openCounters >= 0) {
            return Math.max(1, queue.openCounters);
        }
        return Math.max(
                1, floor.desks.stream().filter(desk -> Floor.present(desk, at)).count());
    }

    /** In the order of the record's names. */
    public double[] all() {
        return new double[] {product, queueLength, lastEntered, headOfLine, rolling, realRate, usualGap};
    }
}
