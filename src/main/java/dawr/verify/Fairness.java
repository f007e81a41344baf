package dawr.verify;

import dawr.queue.BranchSetup;
import dawr.queue.CallingTerms;
import dawr.queue.Matching;
import java.util.Comparator;
import java.util.function.ToLongFunction;

/** Who goes before whom by a branch's calling order, at one instant: worked out anew from what the set-up says of the order. */
final class Fairness {
    private static final long MINUTE = 60_000;

    private final BranchSetup setup;
    private final CallingTerms terms;
    private final long now;
    private final boolean claimsTurn;
    private final ToLongFunction<InQueue> headStart;

    /** @param counter who calls: what it speaks of somebody's languages counts as if waited */
    Fairness(BranchSetup setup, Counter counter, long now, int ordinarySinceClaim) {
        this.setup = setup;
        this.terms = setup.rules().calling().orElse(CallingTerms.PLAIN);
        this.now = now;
        Matching matching = setup.rules().matching().orElse(Matching.PLAIN);
        this.headStart = one -> matching.headStartMillis(counter.languages, one.needs());
        this.claimsTurn = ordinarySinceClaim >= terms.ordinaryPerClaim();
    }

    boolean goesBefore(InQueue one, InQueue other) {
        return order().compare(one, other) < 0;
    }

    private Comparator<InQueue> order() {
        Comparator<InQueue> byWait = Comparator.comparingLong(one -> one.place() - headStart.applyAsLong(one));
        Comparator<InQueue> byOrder = switch (setup.callingOrder()) {
            case LONGEST_WAITING_FIRST -> byWait;
            case PRIORITY_FIRST -> first(true).thenComparing(byWait);
            case RATIO -> first(claimsTurn).thenComparing(byWait);
            case ACCUMULATING -> Comparator.comparingLong(one -> -counted(one));
            case TARGET_WAIT -> Comparator.comparingLong(one -> deadline(one) - headStart.applyAsLong(one));
        };
        return byOrder.thenComparing(Comparator.naturalOrder());
    }

    private static Comparator<InQueue> first(boolean claims) {
        return Comparator.comparing(one -> one.claims() != claims);
    }

    /** A wait in hundredths of a millisecond, as it counts. */
    private long counted(InQueue one) {
        long waited = now - one.place();
        long match = 100 * headStart.applyAsLong(one);
        boolean faster = one.claims() && waited > 0;
        return match
                + (one.claims()
                        ? (faster ? terms.ratePercent() : 100) * waited + 100_000L * terms.headStartSeconds()
                        : 100 * waited);
    }

    private long deadline(InQueue one) {
        return one.place() + MINUTE * setup.service(one.service()).orElseThrow().targetMinutes();
    }

    /** May nobody later go before somebody who was passed so often? */
    boolean guards(InQueue one, int timesPassed) {
        return terms.overtakesMax().filter(most -> timesPassed >= most).isPresent() || waitedTooLong(one);
    }

    boolean waitedTooLong(InQueue one) {
        return terms.waitMaxMinutes()
                .filter(most -> now - one.place() >= MINUTE * most)
                .isPresent();
    }

    boolean passedTooOften(int timesPassed) {
        return terms.overtakesMax().filter(most -> timesPassed >= most).isPresent();
    }

    boolean countsPasses() {
        return terms.overtakesMax().isPresent();
    }
}
