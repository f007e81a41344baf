package dawr.calling;

import dawr.web.Operations;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** JOB 2, counter calling: takes the operations of the counters. */
public final class CallingVerticle extends VerticleBase {
    private static final long FORGET_EVERY_MILLIS = 3_600_000;

    private final Desks desks;
    private final Standstills standstills;
    private final HandOvers handOvers;
    private final Operations operations;

    public CallingVerticle(Desks desks, Standstills standstills, HandOvers handOvers, Operations operations) {
        this.desks = desks;
        this.standstills = standstills;
        this.handOvers = handOvers;
        this.operations = operations;
    }

    @Override
    public Future<?> start() {
        operations
                .on("counter", desks::desk)
                .on("openCounter", desks::open)
                .on("pauseCounter", desks::pause)
                .on("resumeCounter", desks::resume)
                .on("closeCounter", desks::close)
                .on("callNext", desks::callNext)
                .on("callTicket", desks::callTicket)
                .on("recall", desks::recall)
                .on("startService", desks::start)
                .on("noShow", desks::noShow)
                .on("emptySeat", desks::emptySeat)
                .on("park", desks::park)
                .on("transfer", desks::transfer)
                .on("previewTransfer", desks::previewTransfer)
                .on("settleClaim", desks::settleClaim)
                .on("beginStandstill", standstills::begin)
                .on("endStandstill", standstills::end)
                .on("handOverTo", handOvers::whoCould)
                .on("handOverCounter", handOvers::handOver)
                .on("noteVisit", desks::note)
                .on("finishService", desks::finish);
        vertx.setPeriodic(0, FORGET_EVERY_MILLIS, any -> desks.forgetNotes());
        return Future.succeededFuture();
    }
}
