package dawr.congestion.lookout;

import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Futures;
import dawr.congestion.ahead.Onward;
import dawr.congestion.ahead.Witness;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.calendar.Stretch;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** A sight of the next two hours of a branch that is being made, a few courses at a time. */
final class Sight {
    /** Courses of one sight. */
    static final int FUTURES = 40;

    /** Courses of the rest of the day: what is far away is seen roughly. */
    private static final int REST_FUTURES = 20;

    private static final long HOUR_MILLIS = 3_600_000;
    private static final long TWO_HOURS_MILLIS = 2 * HOUR_MILLIS;

    /** No further than this, of a branch that never closes. */
    private static final long REST_MILLIS = 10 * HOUR_MILLIS;

    final BranchId branch;
    final Witness witness;
    final long at;
    final Futures futures;
    final Foresight foresight;
    private final Optional<Futures> rest;
    private final Foresight restForeseen;
    private Optional<Counsel> counsel = Optional.empty();

    Sight(BranchId branch, Witness witness, long at) {
        this.branch = branch;
        this.witness = witness;
        this.at = at;
        this.futures = new Futures(witness, at, at + TWO_HOURS_MILLIS);
        this.foresight = new Foresight(witness.state().setup().seats());
        this.rest = rest(witness, at);
        this.restForeseen = new Foresight(witness.state().setup().seats());
    }

    /** Until an hour after closing, where that is further away than two hours. */
    private static Optional<Futures> rest(Witness witness, long at) {
        BranchSetup setup = witness.state().setup();
        long until = setup.hours().neverCloses()
                ? at + REST_MILLIS
                : Futures.closes(setup, at).orElse(at - HOUR_MILLIS) + HOUR_MILLIS;
        return until > at + TWO_HOURS_MILLIS ? Optional.of(new Futures(witness, at, until)) : Optional.empty();
    }

    boolean isForeseen() {
        return foresight.size() >= FUTURES && (rest.isEmpty() || restForeseen.size() >= REST_FUTURES);
    }

    void draw() {
        if (foresight.size() < FUTURES) {
            draw(futures, foresight);
        } else {
            rest.ifPresent(day -> draw(day, restForeseen));
        }
    }

    private static void draw(Futures from, Foresight into) {
        long seed = into.size() + 1L;
        into.add(Onward.of(from.outset(seed), from.fate(seed)));
    }

    /** What is seen, as it is told. */
    JsonObject text() {
        JsonObject text = ForesightText.of(witness.state(), futures, foresight, at);
        rest.ifPresent(day -> text.put("restOfDay", ForesightText.rest(day, restForeseen, at)));
        return text;
    }

    /** From now on it is tried out what could be done. */
    void seekCounsel() {
        Stretch during = new Stretch(at, at + TWO_HOURS_MILLIS);
        counsel = Optional.of(new Counsel(futures, foresight, Candidates.of(witness.state(), during)));
    }

    Optional<Counsel> counsel() {
        return counsel;
    }
}
