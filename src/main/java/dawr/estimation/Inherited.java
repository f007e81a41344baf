package dawr.estimation;

import dawr.estimation.floor.Floor;
import dawr.estimation.floor.Sight;
import dawr.estimation.floor.Waiting;
import dawr.queue.OldVisit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** Lives an old system's days through as if the estimator had been there: what it would have told, and what came of it. */
final class Inherited {
    private static final int DRAWS = 24;

    /** Of a crowded hour nothing is worked out: it would take too long, and tells little of others. */
    private static final int WAITING_MAX = 100;

    /** So many are asked of one by one; of a longer log then one in so many, or a log of ten years would keep the estimation from today for hours. */
    private static final int ASKED_EACH = 60_000;

    private static final int ASKED_EVERY = 30;

    private final Estimator estimator;
    private final Floor floor = new Floor();
    private final Map<String, Told> told = new HashMap<>();
    private final PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparingLong(Due::at)
            .thenComparing(Due::called)
            .thenComparing(one -> one.visit().ticket()));
    private long come;

    Inherited(Estimator estimator) {
        this.estimator = estimator;
    }

    /** Somebody is called, or their visit ends; local epoch seconds. */
    private record Due(long at, boolean called, OldVisit visit) {}

    /** What it remembers of service times. */
    Floor floor() {
        return floor;
    }

    /** The next visit in the order of issue. */
    void next(String branch, ZoneId zone, OldVisit visit) {
        long at = local(visit.issuedAt(), zone);
        while (!due.isEmpty() && due.peek().at() <= at) {
            happen(branch, due.poll());
        }
        floor.forgetBefore(at);
        int service = floor.service(visit.service().value());
        int claim = visit.claim() ? 1 : 0;
        come++;
        if (floor.waiting() <= WAITING_MAX && (come <= ASKED_EACH || come % ASKED_EVERY == 0)) {
            estimator.passed(branch, at);
            Told said = estimator.tell(branch, Sight.of(floor, service, claim, at, DRAWS), at);
            estimator.promised(branch, said);
            told.put(visit.ticket(), said);
        }
        floor.join(at, visit.ticket(), service, claim, at);
        visit.calledAt().ifPresent(called -> due.add(new Due(Math.max(at, local(called, zone)), true, visit)));
        visit.endedAt().ifPresent(ended -> due.add(new Due(Math.max(at, local(ended, zone)), false, visit)));
    }

    private static long local(long atMillis, ZoneId zone) {
        Instant at = Instant.ofEpochMilli(atMillis);
        return at.getEpochSecond() + zone.getRules().getOffset(at).getTotalSeconds();
    }

    private void happen(String branch, Due thing) {
        String ticket = thing.visit().ticket();
        if (thing.called()) {
            floor.call(thing.at(), ticket, thing.visit().desk()).ifPresent(who -> came(branch, who, thing.at()));
        } else if (thing.visit().calledAt().isPresent()) {
            floor.finish(thing.at(), ticket);
        } else {
            floor.leave(ticket);
            Optional.ofNullable(told.remove(ticket)).ifPresent(Told::over);
        }
    }

    private void came(String branch, Waiting who, long at) {
        Told said = told.remove(who.ticket());
        if (said != null) {
            estimator.learn(branch, said, (at - who.joinedAt()) / 60.0);
        }
    }
}
