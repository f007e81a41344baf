package dawr.simulate;

import dawr.queue.ServiceId;
import java.util.Iterator;
import java.util.List;

/** A clerk in the course of a simulated day. */
final class Clerk {
    final Desk desk;
    private final Iterator<Long> gaps;
    private boolean busy;
    private boolean present;
    /** Goes home as soon as nobody is at the counter, or nobody waits any more. */
    private boolean leaving;

    private boolean gone;

    /** A pause that waits for the person at the counter to go, milliseconds. */
    private long pauseOwed;

    private long presentSince;
    private long presentMillis;

    Clerk(Desk desk) {
        this.desk = desk;
        this.gaps = desk.callGaps().iterator();
    }

    boolean serves(ServiceId service) {
        return desk.skills().contains(service);
    }

    boolean mayCall() {
        return present && !busy;
    }

    boolean isBusy() {
        return busy;
    }

    boolean isPresent() {
        return present;
    }

    boolean isLeaving() {
        return leaving;
    }

    void takes() {
        busy = true;
    }

    void frees() {
        busy = false;
    }

    void comes(long now) {
        present = true;
        presentSince = now;
    }

    void goes(long now) {
        present = false;
        presentMillis += now - presentSince;
    }

    /** Once only. */
    boolean goesForGood() {
        boolean first = !gone;
        gone = true;
        return first;
    }

    void owesPause(long millis) {
        pauseOwed += millis;
    }

    boolean owesAny() {
        return pauseOwed > 0;
    }

    long takesPause() {
        long millis = pauseOwed;
        pauseOwed = 0;
        return millis;
    }

    void meansToLeave() {
        leaving = true;
    }

    /** How long until the next call after a service, milliseconds. */
    long callGap() {
        return gaps.hasNext() ? gaps.next() : 0;
    }

    double presentMinutes(long now) {
        return (presentMillis + (present ? now - presentSince : 0)) / 60_000.0;
    }

    List<ServiceId> skills() {
        return desk.skills();
    }
}
