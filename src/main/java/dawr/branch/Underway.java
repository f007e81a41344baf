package dawr.branch;

import dawr.journal.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a lane has decided and does not know to be durable yet, in order; the first of it may be in the air. */
final class Underway {
    private final Map<UUID, Pending> pending = new LinkedHashMap<>();
    private int inFlight;

    boolean isEmpty() {
        return pending.isEmpty();
    }

    boolean flying() {
        return inFlight > 0;
    }

    int size() {
        return pending.size();
    }

    /** Is there anything that has not left yet? */
    boolean staysBehind() {
        return pending.size() > inFlight;
    }

    Optional<Pending> find(UUID command) {
        return Optional.ofNullable(pending.get(command));
    }

    void add(Pending one) {
        pending.put(one.submission.id(), one);
    }

    void remove(Pending one) {
        pending.remove(one.submission.id(), one);
    }

    /** Hands out rows for a flight. */
    List<Row> takeOff(int most) {
        List<Row> rows =
                pending.values().stream().limit(most).map(one -> one.row).toList();
        inFlight = rows.size();
        return rows;
    }

    /** The flight is over and its rows are durable. */
    List<Pending> landed() {
        List<Pending> flown = pending.values().stream().limit(inFlight).toList();
        flown.forEach(this::remove);
        inFlight = 0;
        return flown;
    }

    /** The flight is over, and its rows are not known to be durable. */
    void flightEnded() {
        inFlight = 0;
    }

    List<Pending> all() {
        return new ArrayList<>(pending.values());
    }

    /** Takes everything out. */
    List<Pending> drain() {
        List<Pending> all = all();
        pending.clear();
        return all;
    }
}
