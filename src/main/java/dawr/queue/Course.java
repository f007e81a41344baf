package dawr.queue;

import java.util.HashMap;
import java.util.Map;

/** How the day has gone so far, in numbers: who came when, how many stand where, how often later ones went first, and whose turn it is. */
final class Course {
    /** Where a ratio is kept, each day begins with the turn of the claims. */
    private static final int CLAIMS_BEGIN = 1_000_000;

    private final Map<ServiceId, Arrivals> arrivals = new HashMap<>();
    private final Tally tally;
    /** Of those who are here and stand in no line: how often later ones were called before them. */
    private final Map<TicketId, Integer> passedBefore = new HashMap<>();

    private int ordinarySinceClaim = CLAIMS_BEGIN;
    private Claims claims = Claims.NONE;

    /** A day that begins. */
    Course() {
        tally = new Tally();
    }

    private Course(Course other) {
        other.arrivals.forEach((service, came) -> arrivals.put(service, came.copy()));
        tally = other.tally.copy();
        passedBefore.putAll(other.passedBefore);
        ordinarySinceClaim = other.ordinarySinceClaim;
        claims = other.claims;
    }

    Course copy() {
        return new Course(this);
    }

    void arrived(ServiceId service, long atMillis) {
        arrivals.computeIfAbsent(service, any -> new Arrivals()).add(atMillis);
    }

    int arrivedSince(ServiceId service, long fromMillis) {
        Arrivals came = arrivals.get(service);
        return came == null ? 0 : came.since(fromMillis);
    }

    void count(VisitPhase phase, int change) {
        tally.add(phase, change);
    }

    int count(VisitPhase phase) {
        return tally.of(phase);
    }

    void claimed() {
        claims = new Claims(claims.claimed() + 1, claims.held(), claims.fell());
    }

    void settled(boolean holds) {
        claims = new Claims(claims.claimed(), claims.held() + (holds ? 1 : 0), claims.fell() + (holds ? 0 : 1));
    }

    Claims claims() {
        return claims;
    }

    void policyCalled(PriorityClass priority) {
        ordinarySinceClaim = priority.claimsPriority() ? 0 : ordinarySinceClaim + 1;
    }

    int ordinarySinceClaim() {
        return ordinarySinceClaim;
    }

    /** Somebody leaves their line, or comes with the day, having been passed so often. */
    void keepPassed(TicketId ticket, int times) {
        if (times > 0) {
            passedBefore.put(ticket, times);
        }
    }

    int timesPassed(TicketId ticket) {
        return passedBefore.getOrDefault(ticket, 0);
    }

    /** Somebody joins a line, which counts from here on, or has gone: how often they had been passed. */
    int takePassed(TicketId ticket) {
        Integer times = passedBefore.remove(ticket);
        return times == null ? 0 : times;
    }

    Map<TicketId, Integer> passedBefore() {
        return passedBefore;
    }
}
