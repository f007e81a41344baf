package dawr.branch;

import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.queue.BranchId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries what all lanes have decided to the journal, many rows to a flight: what gathers while one flight is in the air makes up the next. Two
 * may be in the air, never with the same branch; the second leaves only when it is worth a commit of its own.
 *
 * <p>Who has just been answered is likely to ask again at once. So the first to come back does not leave alone while the others are on their way:
 * a flight waits for half the crowd, those who have just landed and those who were waiting then, but never longer than about a millisecond. Two
 * halves then take turns: one is written while the other is heard.
 */
final class Writer {
    /** More rows make a flight longer without making a row cheaper. */
    private static final int ROWS_MAX = 1_024;

    private static final int FLIGHTS_MAX = 2;

    private final Journal journal;
    private final BranchLoop thread;
    private final Answering answering;
    private final Set<Lane> wanting = new LinkedHashSet<>();
    private int flights;
    private int rowsInFlight;
    /** How many rows the next flight waits for. */
    private int company;
    /** Counts the flights that have left, and those that waited too long: how long one has waited is no affair of the next. */
    private int patience;

    private boolean gathering;

    Writer(Journal journal, BranchLoop thread) {
        this.journal = journal;
        this.thread = thread;
        this.answering = new Answering(thread);
    }

    void hasRows(Lane lane) {
        wanting.add(lane);
        pump();
    }

    private void pump() {
        while (worthAFlight()) {
            takeOff();
        }
        if (!gathering && flights == 0 && waiting() > 0) {
            gathering = true;
            int begun = patience;
            thread.soon(() -> loseHeart(begun));
        }
    }

    private void loseHeart(int begun) {
        if (begun == patience) {
            leaveTogether();
            pump();
        }
    }

    /** Whoever waits now may leave; nobody waits for company any longer. */
    private void leaveTogether() {
        patience++;
        gathering = false;
        company = 0;
    }

    private void takeOff() {
        Map<BranchId, Lane> aboard = new LinkedHashMap<>();
        List<Row> rows = board(aboard);
        flights++;
        rowsInFlight += rows.size();
        leaveTogether();
        journal.append(rows).onComplete(stored -> {
            flights--;
            rowsInFlight -= rows.size();
            List<Runnable> answers =
                    stored.succeeded() ? land(aboard, stored.result()) : breakOff(aboard, stored.cause());
            aboard.values().forEach(this::wantsMore);
            company = (rows.size() + waiting()) / 2;
            pump();
            answering.give(answers);
        });
    }

    private boolean worthAFlight() {
        int waiting = waiting();
        int enough = flights == 0 ? company : (rowsInFlight + 1) / 2;
        return waiting > 0 && flights < FLIGHTS_MAX && waiting >= enough;
    }

    private int waiting() {
        int waiting = 0;
        for (Lane lane : wanting) {
            waiting += lane.waitingToFly();
        }
        return waiting;
    }

    private List<Row> board(Map<BranchId, Lane> aboard) {
        List<Row> rows = new ArrayList<>();
        for (Lane lane : List.copyOf(wanting)) {
            if (lane.waitingToFly() > 0 && rows.size() < ROWS_MAX) {
                rows.addAll(lane.takeOff(ROWS_MAX - rows.size()));
                aboard.put(lane.branch(), lane);
            }
            if (lane.flying()) {
                wanting.remove(lane);
            }
        }
        return rows;
    }

    private static List<Runnable> land(Map<BranchId, Lane> aboard, Set<BranchId> stored) {
        List<Runnable> answers = new ArrayList<>();
        aboard.forEach((branch, lane) -> {
            if (stored.contains(branch)) {
                answers.addAll(lane.landed());
            } else {
                lane.lost();
            }
        });
        return answers;
    }

    private static List<Runnable> breakOff(Map<BranchId, Lane> aboard, Throwable cause) {
        aboard.values().forEach(lane -> lane.failed(cause));
        return List.of();
    }

    private void wantsMore(Lane lane) {
        if (lane.waitingToFly() > 0) {
            wanting.add(lane);
        }
    }
}
