package dawr.estimation.floor;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may follow, drawn: from a compact copy of lines and desks, each draw lets every desk finish, pause and call the next by the office's own order
 * until everybody has been called. One pass serves all who wait and whoever might join any service now. Minutes from the instant it was made for.
 */
public final class Drawing {
    /** Nobody is drawn to wait longer than a working day. */
    public static final double MINUTES_MAX = 720;

    /** Until the office has shown its own. */
    private static final double SERVICE_MINUTES = 6;

    private static final double GAP_MINUTES = 0.5;
    private static final double PAUSE_MINUTES = 12;

    private final Claims claims;
    private final Chance chance;
    private final double[][] serves;
    private final boolean[][] eligible;
    private final double[] ready;
    private final Lanes lanes;
    private final Durations[] durations;
    private final Durations[] gaps;
    private final Standing[] standing;
    private final int services;
    private final int target;

    /** For one service only ({@code target}), or for all (-1). */
    Drawing(Floor floor, long at, Claims claims, long seed, int target) {
        this.claims = claims;
        this.target = target;
        this.chance = new Chance(seed);
        this.services = floor.queues.size();
        this.lanes = new Lanes(floor.queues, at);
        Desk[] desks =
                floor.desks.stream().filter(desk -> Floor.present(desk, at)).toArray(Desk[]::new);
        this.serves = new double[desks.length][services];
        this.eligible = new boolean[desks.length][services];
        this.ready = new double[desks.length];
        this.durations = durations(floor);
        this.gaps = Stream.of(floor.gaps)
                .map(ring -> new Durations(ring, ring.sorted(), GAP_MINUTES))
                .toArray(Durations[]::new);
        this.standing = new Standing[desks.length];
        for (int desk = 0; desk < desks.length; desk++) {
            standing[desk] = Standing.of(desks[desk], at);
            for (int service = 0; service < services; service++) {
                serves[desk][service] = matters(floor, service) ? floor.serves(desks[desk], service) : 0;
            }
        }
    }

    private boolean matters(Floor floor, int service) {
        return target < 0
                || service == target
                || !floor.queues.get(service).line.isEmpty();
    }

    private static Durations[] durations(Floor floor) {
        double[] pool = floor.durations.sorted();
        double mean = floor.durations.mean(SERVICE_MINUTES);
        List<Queue> queues = floor.queues;
        return queues.stream()
                .map(queue -> new Durations(queue.durations, pool, mean))
                .toArray(Durations[]::new);
    }

    /** How many desks are there. */
    int desks() {
        return standing.length;
    }

    /** Lets the office run so many times. */
    Drawn draw(int draws) {
        Drawn drawn = new Drawn(draws, services, lanes.people());
        for (int draw = 0; draw < draws; draw++) {
            begin();
            run(drawn, draw);
        }
        drawn.sort();
        return drawn;
    }

    private void begin() {
        lanes.rewind();
        for (int desk = 0; desk < standing.length; desk++) {
            for (int service = 0; service < services; service++) {
                double likely = serves[desk][service];
                eligible[desk][service] = likely > 0 && (likely >= 1 || chance.share() < likely);
            }
            ready[desk] = readyAfter(desk);
        }
    }

    private double readyAfter(int desk) {
        Standing now = standing[desk];
        return switch (now.kind()) {
            case BUSY -> durations[now.number()].left(now.minutes(), chance) + gaps[0].draw(chance);
            case PAUSED -> chance.exponential(PAUSE_MINUTES);
            case BACK -> now.minutes();
            case FREE -> gaps[now.number()].left(now.minutes(), chance);
        };
    }

    private void run(Drawn drawn, int draw) {
        int active = standing.length;
        while (active > 0) {
            int desk = soonest();
            double minutes = ready[desk];
            if (minutes >= MINUTES_MAX) {
                return;
            }
            int lane = lanes.best(eligible[desk], minutes, claims);
            if (lane < 0) {
                drawn.idle(draw, eligible[desk], minutes);
                if (target >= 0 && eligible[desk][target]) {
                    return;
                }
                ready[desk] = Double.POSITIVE_INFINITY;
                active--;
            } else {
                drawn.beforeIdle(draw, eligible[desk], minutes, lanes.bestScore(), claims);
                drawn.called(draw, lanes.take(lane), minutes);
                ready[desk] = minutes + durations[lanes.service(lane)].draw(chance) + gaps[0].draw(chance);
            }
        }
    }

    private int soonest() {
        int soonest = 0;
        for (int desk = 1; desk < ready.length; desk++) {
            if (ready[desk] < ready[soonest]) {
                soonest = desk;
            }
        }
        return soonest;
    }

    /** For tests: how likely each desk serves each service. */
    double[][] skills() {
        return Arrays.stream(serves).map(double[]::clone).toArray(double[][]::new);
    }
}
