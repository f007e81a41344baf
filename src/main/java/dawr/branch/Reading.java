package dawr.branch;

import dawr.journal.Row;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a lane still has to read in the journal before it may decide, and whoever waits for that. */
final class Reading {
    private final Lane lane;
    private final Replica replica;
    private final List<Promise<Void>> waiting = new ArrayList<>();
    private boolean ready;
    private boolean underWay;
    private boolean lostRace;

    Reading(Lane lane, Replica replica) {
        this.lane = lane;
        this.replica = replica;
    }

    /** Does the lane know all that it needs to? */
    boolean ready() {
        return ready;
    }

    /** Completes at once if the lane knows the branch's present day, else when it has read it. */
    Future<Void> whenReady() {
        if (ready) {
            return Future.succeededFuture();
        }
        Promise<Void> promise = Promise.promise();
        waiting.add(promise);
        start();
        return promise.future();
    }

    /** Something has happened elsewhere. */
    Future<Void> catchUp() {
        ready = false;
        return whenReady();
    }

    /** Another node was faster, or a command was answered on an earlier day. */
    void afterLostRace() {
        lostRace = true;
        catchUp();
    }

    /** The journal is not what it was: read the whole day again. */
    void anew() {
        replica.forget();
        catchUp();
    }

    /** Nobody knows what the journal holds: nothing is decided until it has been read. */
    void unsure() {
        ready = false;
    }

    void start() {
        if (underWay) {
            return;
        }
        underWay = true;
        boolean afterLostRace = lostRace;
        replica.catchUp().compose(added -> explain(added, afterLostRace)).onComplete(read -> {
            underWay = false;
            if (read.succeeded()) {
                done(read.result());
            } else {
                lane.breakOff(new Unavailable("the journal can't be read", read.cause()));
            }
        });
    }

    /** A race was lost and yet nothing has happened since: one of the commands must have been answered long ago. */
    private Future<Optional<List<Row>>> explain(Optional<List<Row>> added, boolean afterLostRace) {
        boolean unexplained = afterLostRace && added.filter(List::isEmpty).isPresent();
        return unexplained ? lane.answerEarlierCommands().map(added) : Future.succeededFuture(added);
    }

    private void done(Optional<List<Row>> added) {
        ready = true;
        lostRace = false;
        lane.goOn(added);
        drain().forEach(Promise::tryComplete);
    }

    void breakOff(Unavailable why) {
        drain().forEach(promise -> promise.tryFail(why));
    }

    private List<Promise<Void>> drain() {
        List<Promise<Void>> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }
}
