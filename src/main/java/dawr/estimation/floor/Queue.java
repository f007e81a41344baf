package dawr.estimation.floor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The line of one service, and how it has moved lately. Times are epoch seconds, durations minutes. */
final class Queue {
    /** Long enough to be calm, short enough to follow a changed month. */
    private static final int DURATIONS_MAX = 100;

    /** Gaps between calls that count to the pace of a service; longer ones are nights. */
    private static final double GAP_MINUTES_MAX = 120;

    final int service;
    final List<Waiting> line = new ArrayList<>();
    final Ring waits = new Ring(20);
    /** Waits of those who found few before them. */
    final Ring waitsAtFront = new Ring(20);

    final Ring durations = new Ring(DURATIONS_MAX);
    /** By how much the drawing has missed lately, in square roots of minutes. */
    final Ring misses = new Ring(10);

    final Ring gaps = new Ring(64);
    final Ring calls = new Ring(200);
    /** All gaps between calls while people waited. */
    double busyGapSum;

    long busyGapCount;
    double waitSum;
    long waitCount;
    long lastCallAt = Long.MIN_VALUE;
    long movesSince = Long.MIN_VALUE;
    int openCounters = -1;

    Queue(int service) {
        this.service = service;
    }

    void join(Waiting who) {
        if (line.isEmpty()) {
            movesSince = who.joinedAt;
        }
        int at = Collections.binarySearch(line, who);
        line.add(at < 0 ? -1 - at : at, who);
    }

    boolean remove(Waiting who) {
        int at = Collections.binarySearch(line, who);
        if (at < 0) {
            return false;
        }
        line.remove(at);
        return true;
    }

    /** How many stand before a place. */
    int before(Waiting who) {
        int at = Collections.binarySearch(line, who);
        return at < 0 ? -1 - at : at;
    }

    /** By how many minutes those in line have waited longer than they were told. */
    double overdue(long at) {
        double overdue = 0;
        for (Waiting who : line) {
            double minutes = (at - who.joinedAt) / 60.0 - who.said;
            overdue += minutes > 0 ? minutes : 0;
        }
        return overdue;
    }

    /** Somebody was called, after so many minutes. */
    void called(Waiting who, long at, double minutes) {
        waits.add(minutes);
        if (who.ahead < PaceDrawing.FRONT) {
            waitsAtFront.add(minutes);
        }
        waitSum += minutes;
        waitCount++;
        if (lastCallAt != Long.MIN_VALUE) {
            gap((at - Math.max(lastCallAt, Math.min(movesSince, at))) / 60.0);
        }
        calls.add((double) at);
        lastCallAt = at;
    }

    private void gap(double whileWaiting) {
        if (whileWaiting <= GAP_MINUTES_MAX) {
            busyGapSum += whileWaiting;
            busyGapCount++;
            gaps.add(whileWaiting);
        }
    }

    int callsSince(long at) {
        int count = 0;
        while (count < calls.size() && calls.fromNewest(count) >= at) {
            count++;
        }
        return count;
    }
}
