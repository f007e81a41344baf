package dawr.simulate;

import dawr.queue.ServiceId;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.util.ArrayList;
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
    private final List<Stretch> presence = new ArrayList<>();

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
        presence.add(new Stretch(presentSince, now));
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

    /** When the counter was open and this clerk there, until now. */
    Stretches presence(long now) {
        List<Stretch> all = new ArrayList<>(presence);
        if (present) {
            all.add(new Stretch(presentSince, now));
        }
        return Stretches.of(all);
    }

    List<ServiceId> skills() {
        return desk.skills();
    }
}
