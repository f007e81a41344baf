package dawr.estimation.floor;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What may follow, drawn: from a compact copy of lines and desks, each draw lets every desk finish, pause and call the next by the office's own order
 * until everybody has been called. One pass serves all who wait and whoever might join any service now. Minutes from the instant it was made for.
 */
public final class Drawing {
    /** Nobody is drawn to wait longer than a working day. */
    public static final double MINUTES_MAX = 720;

    private static final double PAUSE_MINUTES = 12;

    /** Whoever does not come when called is waited for so long. */
    private static final double NO_SHOW_MINUTES = 1.5;

    private final Scene scene;
    private final Lanes lanes;
    private final Chance chance;
    private final boolean[][] serves;
    private final boolean[][] mayCall;
    private final double[] ready;
    private final int services;
    private final int target;
    /** From this minute on nothing stands still. */
    private final double allMove;
    /** The target times there are, and which of them each service has: whether a newcomer goes first depends on no more of a service. */
    private final long[] targets;

    private final int[] targetOf;
    private final boolean[] goesFirst;
    private final int servedAtAll;
    /** How many are still to be called in this draw, and how many of those who might join now: when nobody is left it is over. */
    private int peopleLeft;

    private int newcomersLeft;

    /** For one service only ({@code target}), or for all (-1). */
    Drawing(Scene scene, long seed, int target) {
        this.scene = scene;
        this.lanes = scene.lanes();
        this.target = target;
        this.chance = new Chance(seed);
        this.services = scene.durations().length;
        this.serves = new boolean[scene.desks().length][services];
        this.ready = new double[scene.desks().length];
        this.mayCall = skillsAreLikely() ? new boolean[scene.desks().length][lanes.count()] : scene.mayCall();
        this.allMove = Arrays.stream(scene.notBefore()).max().orElse(0);
        this.targets = Arrays.stream(scene.targets()).distinct().toArray();
        this.targetOf = Arrays.stream(scene.targets()).mapToInt(this::targetOf).toArray();
        this.goesFirst = new boolean[2 * targets.length];
        this.servedAtAll = (int) IntStream.range(0, services)
                .filter(service -> Arrays.stream(scene.serves()).anyMatch(desk -> desk[service] > 0))
                .count();
    }

    private int targetOf(long target) {
        int at = 0;
        while (targets[at] != target) {
            at++;
        }
        return at;
    }

    private boolean skillsAreLikely() {
        return scene.mayCall().length == 0;
    }

    /** Lets the office run so many times. */
    public Drawn draw(int draws) {
        Drawn drawn = new Drawn(draws, services, lanes.people(), scene.desks().length, scene.more());
        for (int draw = 0; draw < draws; draw++) {
            begin(drawn, draw);
            run(drawn, draw);
        }
        drawn.sort();
        return drawn;
    }

    private void begin(Drawn drawn, int draw) {
        lanes.rewind();
        peopleLeft = lanes.people();
        newcomersLeft = 2 * servedAtAll;
        for (int desk = 0; desk < ready.length; desk++) {
            for (int service = 0; service < services; service++) {
                double likely = scene.serves()[desk][service];
                serves[desk][service] = likely > 0 && (likely >= 1 || chance.share() < likely);
            }
            for (int lane = 0; skillsAreLikely() && lane < lanes.count(); lane++) {
                mayCall[desk][lane] = serves[desk][lanes.service(lane)];
            }
            double free = readyAfter(desk, drawn, draw);
            ready[desk] = scene.away()[desk].back(free);
        }
    }

    private double readyAfter(int desk, Drawn drawn, int draw) {
        Standing now = scene.desks()[desk];
        return switch (now.kind()) {
            case BUSY -> {
                double end = scene.durations()[now.number()].left(now.minutes(), chance);
                drawn.ends(draw, desk, end);
                yield scene.stops().worked(end) + scene.gaps()[0].draw(chance);
            }
            case PAUSED -> chance.exponential(PAUSE_MINUTES);
            case BACK -> scene.stops().worked(now.minutes());
            case FREE -> scene.gaps()[now.number()].left(now.minutes(), chance);
        };
    }

    private void run(Drawn drawn, int draw) {
        int active = ready.length;
        while (active > 0 && (peopleLeft > 0 || newcomersLeft > 0)) {
            int desk = soonest();
            double minutes = ready[desk];
            if (minutes >= MINUTES_MAX) {
                return;
            }
            boolean[] may = callable(desk, minutes);
            int lane = lanes.best(may, scene.headStart()[desk], minutes);
            offer(drawn, draw, desk, lane);
            if (lane >= 0) {
                drawn.called(draw, lanes.take(lane, may), minutes);
                peopleLeft--;
                double end = scene.stops().clock(minutes) + busyWith(lanes.service(lane));
                ready[desk] = scene.away()[desk].back(scene.stops().worked(end));
            } else if (target >= 0 && serves[desk][target]) {
                return;
            } else {
                ready[desk] = wakes(desk, minutes);
                active -= ready[desk] < MINUTES_MAX ? 0 : 1;
            }
        }
    }

    /** From which lanes a desk may call at this minute: not from those that stand still. */
    boolean[] callable(int desk, double minutes) {
        return minutes >= allMove ? mayCall[desk] : stillStanding(mayCall[desk], minutes);
    }

    private boolean[] stillStanding(boolean[] may, double minutes) {
        boolean[] less = may.clone();
        for (int lane = 0; lane < less.length; lane++) {
            less[lane] &= scene.notBefore()[lanes.service(lane)] <= minutes;
        }
        return less;
    }

    /** When a desk that finds nobody looks again: when what stands still now goes on. */
    private double wakes(int desk, double minutes) {
        double soonest = Double.POSITIVE_INFINITY;
        for (int service = 0; service < services; service++) {
            double from = scene.notBefore()[service];
            if (serves[desk][service] && from > minutes && from < soonest) {
                soonest = from;
            }
        }
        return scene.away()[desk].back(soonest);
    }

    /** How long a desk is busy with whoever it calls; some have left, some do not come. */
    private double busyWith(int service) {
        if (scene.leaveShare() > 0 && chance.share() < scene.leaveShare()) {
            return 0;
        }
        double gap = scene.gaps()[0].draw(chance);
        boolean absent = scene.noShowShare() > 0 && chance.share() < scene.noShowShare();
        return gap + (absent ? NO_SHOW_MINUTES : scene.durations()[service].draw(chance));
    }

    /** A desk is about to call: would whoever joins now be called instead? */
    private void offer(Drawn drawn, int draw, int desk, int lane) {
        double minutes = ready[desk];
        boolean somebody = false;
        for (int claim = 0; claim < 2; claim++) {
            for (int each = 0; each < targets.length; each++) {
                boolean first = lane < 0 || lanes.newcomerGoesFirst(claim > 0, targets[each]);
                goesFirst[2 * each + claim] = first;
                somebody |= first;
            }
        }
        for (int service = target < 0 ? 0 : target;
                somebody && service < (target < 0 ? services : target + 1);
                service++) {
            if (serves[desk][service] && scene.notBefore()[service] <= minutes) {
                callNewcomers(drawn, draw, service, minutes);
            }
        }
    }

    private void callNewcomers(Drawn drawn, int draw, int service, double minutes) {
        for (int claim = 0; claim < 2; claim++) {
            if (goesFirst[2 * targetOf[service] + claim] && drawn.isOpen(draw, service, claim)) {
                drawn.newcomerCalled(draw, service, claim, minutes);
                newcomersLeft--;
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
}
