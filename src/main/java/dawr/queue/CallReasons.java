package dawr.queue;

import dawr.queue.CallReason.Cause;
import dawr.queue.CallReason.Limit;
import dawr.queue.CallReason.PassedLine;
import dawr.queue.CallReason.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts into words of the journal why somebody was called, and why each line before them was not. Its size grows with services, not with people. */
final class CallReasons {
    private final BranchState state;
    private final CallingPolicy policy;
    private final CounterNow counter;
    private final long now;
    private final Place called;
    private final boolean byStaff;
    /** Does anybody wait for this counter alone? */
    private final boolean sentHere;

    private final List<PassedLine> passed = new ArrayList<>();
    private int overtaken;
    private boolean bySeat;

    private CallReasons(BranchState state, CounterNow counter, Place called, boolean byStaff, long now) {
        this.state = state;
        this.counter = counter;
        this.now = now;
        this.policy = state.calling();
        this.called = called;
        this.byStaff = byStaff;
        this.sentHere = state.people.lines.waitingOnlyAt(counter.id()) > 0;
    }

    /** Of the first of these lines the policy named that of one. */
    static CallReason byPolicy(BranchState state, CounterNow counter, List<Line> lines, Line best, long now) {
        Place called = best.head();
        CallReasons reasons = new CallReasons(state, counter, called, false, now);
        lines.forEach(reasons::look);
        CallReason.Order by = called.directedTo().isPresent()
                ? CallReason.Order.DIRECTED
                : CallReason.Order.of(reasons.policy.order());
        return reasons.reason(by, reasons.terms(best.timesPassed()));
    }

    /** A member of staff named this one. */
    static CallReason byStaff(BranchState state, CounterNow counter, Place called, long now) {
        CallReasons reasons = new CallReasons(state, counter, called, true, now);
        Serving.linesFor(state, counter).forEach(reasons::look);
        return reasons.reason(CallReason.Order.BY_STAFF, Optional.empty());
    }

    /** Somebody with a seat goes before the first of these lines, whom the desk of the seat may not call. */
    static CallReason seated(BranchState state, CounterNow counter, Place called, List<Line> lines, long now) {
        CallReasons reasons = new CallReasons(state, counter, called, false, now);
        reasons.bySeat = true;
        lines.forEach(reasons::look);
        return reasons.reason(CallReason.Order.SEATED, Optional.empty());
    }

    private CallReason reason(CallReason.Order by, Optional<Terms> terms) {
        int waited = (int) Math.max(0, (now - called.seniority()) / 1_000);
        return new CallReason(by, waited, overtaken, terms, passed.isEmpty() ? Optional.empty() : Optional.of(passed));
    }

    private void look(Line line) {
        if (line.headSeniority() < called.seniority()) {
            overtaken++;
            PassedLine one = line.passedFor(cause(line));
            if (!named(one)) {
                passed.add(one);
            }
        }
    }

    /** Lines of one service come one after the other, so the last few tell; but those of the people sent to this counter come before all of them. */
    private boolean named(PassedLine one) {
        for (int i = passed.size() - 1;
                i >= 0 && (sentHere || passed.get(i).service().equals(one.service()));
                i--) {
            if (passed.get(i).equals(one)) {
                return true;
            }
        }
        return false;
    }

    private Cause cause(Line line) {
        if (bySeat) {
            return Cause.SEAT;
        }
        if (byStaff || called.place() < called.seniority()) {
            return Cause.STAFF_DECISION;
        }
        if (state.matching().languageHeadStartSeconds().isPresent() && score(line) >= score(called)) {
            return Cause.LANGUAGE;
        }
        if (policy.order() == CallingOrder.TARGET_WAIT) {
            return Cause.NEARER_TARGET;
        }
        return line.claim() ? Cause.ORDINARY_TURN : Cause.LAWFUL_CLAIM;
    }

    /** What the order alone would count. */
    private long score(Line line) {
        return score(line.headPlace(), line.claim(), line.service());
    }

    private long score(Place place) {
        return score(place.place(), place.priority().claimsPriority(), place.service());
    }

    private long score(long place, boolean claim, ServiceId service) {
        return policy.score(
                now - place, claim, state.targetMillis(service), policy.claimsTurn(state.ordinarySinceClaim()));
    }

    private Optional<Terms> terms(int timesPassed) {
        boolean accumulates = called.priority().claimsPriority() && policy.order() == CallingOrder.ACCUMULATING;
        boolean nearsTarget = policy.order() == CallingOrder.TARGET_WAIT;
        Optional<Limit> limit = limit(timesPassed);
        long languageMillis = Serving.headStartMillis(state, counter, called.needs());
        if (!accumulates && !nearsTarget && limit.isEmpty() && languageMillis < 1_000) {
            return Optional.empty();
        }
        return Optional.of(new Terms(
                accumulates ? Optional.of(policy.terms().ratePercent()) : Optional.empty(),
                accumulates ? Optional.of(policy.terms().headStartSeconds()) : Optional.empty(),
                nearsTarget ? Optional.of((int) (state.targetMillis(called.service()) / 1_000)) : Optional.empty(),
                limit,
                languageMillis < 1_000 ? Optional.empty() : Optional.of((int) (languageMillis / 1_000))));
    }

    private Optional<Limit> limit(int timesPassed) {
        if (policy.terms().passedEnough(timesPassed)) {
            return Optional.of(Limit.OVERTAKES);
        }
        return policy.terms().waitedEnough(now - called.place()) ? Optional.of(Limit.WAIT) : Optional.empty();
    }
}
