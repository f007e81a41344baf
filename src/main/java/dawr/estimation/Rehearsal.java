package dawr.estimation;

import dawr.estimation.floor.Floor;
import dawr.estimation.floor.Sight;
import dawr.estimation.floor.Yardsticks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The estimator set before an old office's days: it is told what happened as it happened, asked at every ticket, and trained every night, as it would have
 * been there. Times are epoch seconds of the office's own clock.
 */
public final class Rehearsal {
    /** Enough for a steady middle and ends; twice as many move the errors by less than a hundredth. */
    private static final int DRAWS = 96;

    /** Where thousands of days are rehearsed: the middle is as steady, the ends are put right by what came. */
    private static final int DRAWS_FEW = 24;

    private static final long DAY_SECONDS = 86_400;

    /** Offices sleep at three. */
    private static final long NIGHT_SECONDS = 3 * 3600;

    /** Whoever has not been called for so long will not be. */
    private static final long OPEN_SECONDS_MAX = 12 * 3600;

    private final Map<String, Floor> floors = new HashMap<>();
    private final LinkedHashMap<String, Told> open = new LinkedHashMap<>();
    private final Estimator estimator = new Estimator();
    private final boolean sleeps;
    private final int draws;
    private long night = Long.MIN_VALUE;

    /** Somebody who takes a ticket, perhaps their second after a transfer ({@code again}). */
    public record Newcomer(String branch, String service, String ticket, int claim, boolean again, int openCounters) {}

    /** What was said, and what the usual formulas would have said. */
    public record Answer(Estimate estimate, Yardsticks yardsticks) {}

    /** One that is trained every night. */
    public Rehearsal() {
        this(true, DRAWS);
    }

    private Rehearsal(boolean sleeps, int draws) {
        this.sleeps = sleeps;
        this.draws = draws;
    }

    /** One that learns from call to call and is never trained: for days that are simulated by the dozen. */
    public static Rehearsal withoutNights() {
        return new Rehearsal(false, DRAWS_FEW);
    }

    /** Says how long somebody will wait, and puts them in line. */
    public Answer issued(Newcomer who, long at) {
        sleepUntil(at);
        Floor floor = floors.computeIfAbsent(who.branch(), any -> new Floor());
        int service = floor.service(who.service());
        floor.forgetBefore(at);
        floor.openCounters(service, who.openCounters());
        estimator.passed(who.branch(), at);
        Sight sight = Sight.of(floor, service, who.claim(), at, draws).askedBy(who.again());
        Told told = estimator.tell(who.branch(), sight, at);
        floor.join(at, who.ticket(), service, who.claim(), at);
        floor.told(who.ticket(), sight.numbers()[1], told.estimate().mid());
        estimator.promised(who.branch(), told);
        open.put(key(who.branch(), who.ticket()), told);
        forget(at);
        return new Answer(told.estimate(), sight.yardsticks());
    }

    /** Somebody gets in line whom nobody tells anything. */
    public void joined(Newcomer who, long at) {
        Floor floor = floors.computeIfAbsent(who.branch(), any -> new Floor());
        int service = floor.service(who.service());
        floor.forgetBefore(at);
        floor.openCounters(service, who.openCounters());
        floor.join(at, who.ticket(), service, who.claim(), at);
    }

    /** Somebody is called; {@code desk} is empty where the log names none. */
    public void called(String branch, String ticket, String desk, long at) {
        floors.computeIfAbsent(branch, any -> new Floor()).call(at, ticket, desk);
        Told told = open.remove(key(branch, ticket));
        if (told != null) {
            estimator.learn(branch, told, (at - told.issuedAt()) / 60.0);
        }
    }

    public void finished(String branch, String ticket, long at) {
        floors.computeIfAbsent(branch, any -> new Floor()).finish(at, ticket);
    }

    public void left(String branch, String ticket) {
        floors.computeIfAbsent(branch, any -> new Floor()).leave(ticket);
        Told told = open.remove(key(branch, ticket));
        if (told != null) {
            told.over();
        }
    }

    private static String key(String branch, String ticket) {
        return branch + '\n' + ticket;
    }

    private void forget(long at) {
        while (open.firstEntry().getValue().issuedAt() < at - OPEN_SECONDS_MAX) {
            open.pollFirstEntry();
        }
    }

    private void sleepUntil(long at) {
        long tonight = Math.floorDiv(at - NIGHT_SECONDS, DAY_SECONDS);
        if (sleeps && tonight > night) {
            night = tonight;
            estimator.train().ifPresent(estimator::adopt);
        }
    }
}
