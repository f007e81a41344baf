package dawr.replay;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Does a plan: whatever waits for nothing any more, up to so many deeds at once, the earliest of the log first. So each visit's and each counter's
 * deeds keep their sequence, however many connections there are. Belongs to one thread.
 */
final class Run {
    /** How far deeds may run ahead of the oldest that is not done: bounds the people in the hall of a log that is played at full speed. */
    private static final int AHEAD_MAX = 20_000;

    private final Vertx vertx;
    private final List<Deed.Planned> plan;
    private final Doing doing;
    private final Pace pace;
    private final int atOnce;
    private final int[] waitsFor;
    private final List<List<Integer>> followers = new ArrayList<>();
    private final PriorityQueue<Ready> ready = new PriorityQueue<>();
    /** Counters that would call, but nobody was there; whoever joins the line next is for the first of them. */
    private final PriorityQueue<Integer> idle = new PriorityQueue<>();

    private final BitSet done = new BitSet();
    private final Promise<Void> over = Promise.promise();
    private final Progress progress = new Progress();
    private int inFlight;
    private long timer = -1;

    /** A deed that waits for nothing but its time. */
    private record Ready(long dueMillis, int index) implements Comparable<Ready> {
        @Override
        public int compareTo(Ready other) {
            int byTime = Long.compare(dueMillis, other.dueMillis);
            return byTime == 0 ? Integer.compare(index, other.index) : byTime;
        }
    }

    /** How far a run has come. */
    static final class Progress {
        private final List<String> refusals = new ArrayList<>();
        private int doneCount;
        private int skipped;
        private int joined;
        private int issued;
        private String at = "";

        /** What the office refused, a sentence each. */
        List<String> refusals() {
            return refusals;
        }

        int doneCount() {
            return doneCount;
        }

        /** Deeds left out because one before them was refused. */
        int skipped() {
            return skipped;
        }

        int issued() {
            return issued;
        }

        /** The log's time of the latest deed. */
        String at() {
            return at;
        }
    }

    Run(Vertx vertx, List<Deed.Planned> plan, Doing doing, Pace pace, int atOnce) {
        this.vertx = vertx;
        this.plan = plan;
        this.doing = doing;
        this.pace = pace;
        this.atOnce = atOnce;
        this.waitsFor = new int[plan.size()];
        for (int i = 0; i < plan.size(); i++) {
            followers.add(new ArrayList<>(2));
            waitsFor[i] = plan.get(i).after().size();
            for (int before : plan.get(i).after()) {
                followers.get(before).add(i);
            }
        }
    }

    Progress progress() {
        return progress;
    }

    /** Done when the last deed is; failed when the office stays away. */
    Future<Void> begin() {
        for (int i = 0; i < plan.size(); i++) {
            if (waitsFor[i] == 0) {
                makeReady(i);
            }
        }
        goOn();
        return over.future();
    }

    private void makeReady(int index) {
        Deed.Planned planned = plan.get(index);
        long due = planned.deed() instanceof Deed.End end
                ? doing.ownTime(end.turn())
                        .map(time -> pace.dueMillis(Stopwatch.millis(), time))
                        .orElseGet(() -> pace.dueMillis(planned.at()))
                : pace.dueMillis(planned.at());
        ready.add(new Ready(due, index));
    }

    private void goOn() {
        while (inFlight < atOnce && mayBegin()) {
            perform(ready.remove().index());
        }
        endIfOver();
    }

    private boolean mayBegin() {
        Ready next = ready.peek();
        if (next == null || over.future().isComplete() || runsAhead(next)) {
            return false;
        }
        long wait = next.dueMillis() - Stopwatch.millis();
        if (wait > 0) {
            wakeIn(wait);
        }
        return wait <= 0;
    }

    /** Only at full speed: else time itself keeps the deeds together. */
    private boolean runsAhead(Ready next) {
        return !pace.isTimed() && next.index() > done.nextClearBit(0) + AHEAD_MAX;
    }

    private void wakeIn(long millis) {
        vertx.cancelTimer(timer);
        timer = vertx.setTimer(millis, fired -> goOn());
    }

    private void perform(int index) {
        inFlight++;
        int joinedBefore = progress.joined;
        doing.perform(plan.get(index)).onComplete(result -> {
            inFlight--;
            if (result.failed()) {
                over.tryFail(result.cause());
            } else {
                settle(index, result.result(), joinedBefore);
                goOn();
            }
        });
    }

    private void settle(int index, Outcome outcome, int joinedBefore) {
        switch (outcome) {
            case Outcome.Done yes -> finish(index);
            case Outcome.Skipped skipped -> {
                progress.skipped++;
                finish(index);
            }
            case Outcome.Refused refused -> {
                progress.refusals.add(refused.why());
                finish(index);
            }
            case Outcome.NobodyWaits nobody -> {
                if (joinedBefore == progress.joined) {
                    idle.add(index);
                } else {
                    makeReady(index);
                }
            }
        }
    }

    private void finish(int index) {
        done.set(index);
        progress.doneCount++;
        progress.at = plan.get(index).at().toString();
        for (int follower : followers.get(index)) {
            if (--waitsFor[follower] == 0) {
                makeReady(follower);
            }
        }
        Deed deed = plan.get(index).deed();
        if (deed instanceof Deed.Issue) {
            progress.issued++;
        }
        if (deed instanceof Deed.Issue || deed instanceof Deed.End) {
            progress.joined++;
            Optional.ofNullable(idle.poll()).ifPresent(this::makeReady);
        }
    }

    private void endIfOver() {
        if (inFlight == 0 && ready.isEmpty() && !over.future().isComplete()) {
            if (idle.isEmpty()) {
                over.complete();
            } else {
                giveUp();
            }
        }
    }

    /** Counters have called more often than there are people: somebody was taken from the line by another way. */
    private void giveUp() {
        progress.refusals.add(idle.size() + " calls found nobody waiting though the log has somebody for each");
        List<Integer> inVain = List.copyOf(idle);
        idle.clear();
        inVain.forEach(this::finish);
        goOn();
    }
}
