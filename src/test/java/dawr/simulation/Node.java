package dawr.simulation;

import dawr.branch.BranchLoop;
import dawr.branch.Branches;
import dawr.branch.OfficeClock;
import dawr.branch.OpenBranches;
import dawr.branch.Sweep;
import dawr.queue.BranchId;

/** A server of the office: the real branches, lanes and writer on a simulated machine that may stand still, die and come back. */
final class Node {
    private static final long SWEEP_EVERY_MILLIS = 2_000;

    private final World world;
    private long clockError;
    private long standsStillUntil;
    private int life;
    private boolean up;
    private OfficeClock clock;
    private OpenBranches branches;

    Node(World world) {
        this.world = world;
        this.clockError = world.time.between(-60_000, 60_000);
        this.clock = new OfficeClock(this::ownMillis);
        this.branches = open();
        start();
    }

    /** Time goes by even while a node thinks. */
    private long ownMillis() {
        return world.wallMillis() + clockError + world.time.between(0, 2);
    }

    void start() {
        clock = new OfficeClock(this::ownMillis);
        branches = open();
        up = true;
        int mine = life;
        branches.followAll(news -> world.shown(this, mine, news));
        sweep(new Sweep(branches, clock));
    }

    private OpenBranches open() {
        return new OpenBranches(
                new FarJournal(world, this),
                clock,
                events -> events.toString(),
                new Loop(),
                (branch, seq) -> world.announce(this, branch, seq));
    }

    /** The branches' thread, on the world's time. */
    private final class Loop implements BranchLoop {
        @Override
        public void run(Runnable task) {
            later(0, task);
        }

        @Override
        public void soon(Runnable task) {
            later(1, task);
        }
    }

    private void sweep(Sweep sweep) {
        sweep.round();
        later(SWEEP_EVERY_MILLIS, () -> sweep(sweep));
    }

    void crash() {
        up = false;
        life++;
    }

    void standStill(long millis) {
        standsStillUntil = world.time.now() + millis;
    }

    void clockJumps(long millis) {
        clockError += millis;
    }

    /** A node serves once it knows how far its clock is off. */
    boolean serves() {
        return up && clock.known();
    }

    boolean isUp() {
        return up;
    }

    Branches branches() {
        return branches;
    }

    void heard(BranchId branch, long seq) {
        branches.heard(branch, seq);
    }

    /** Runs a task of this life of the node, unless it dies before; a node that stands still does it afterwards. */
    void later(long millis, Runnable task) {
        int mine = life;
        world.time.in(millis, () -> runIn(mine, task));
    }

    private void runIn(int itsLife, Runnable task) {
        if (itsLife != life) {
            return;
        }
        if (world.time.now() < standsStillUntil) {
            world.time.in(standsStillUntil - world.time.now(), () -> runIn(itsLife, task));
        } else {
            task.run();
        }
    }
}
