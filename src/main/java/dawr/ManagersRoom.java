package dawr;

import dawr.congestion.AlarmDesk;
import dawr.congestion.CharterDesk;
import dawr.congestion.CharterWords;
import dawr.congestion.CongestionDesk;
import dawr.congestion.CongestionView;
import dawr.congestion.HistoryDesk;
import dawr.congestion.NextDesk;
import dawr.congestion.film.FilmDesk;
import dawr.congestion.lookout.Lookout;
import dawr.congestion.report.ReportDesk;
import dawr.congestion.whatif.WhatIfDesk;
import dawr.journal.DatabaseAddress;
import dawr.office.LedgerOfVisits;
import dawr.surveys.VoiceDesk;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;

/** The room of those who answer for branches: what is happening, what is coming, what was, and what visitors say of it. */
final class ManagersRoom {
    private static final DeploymentOptions LOOKOUT = new DeploymentOptions()
            .setThreadingModel(ThreadingModel.WORKER)
            .setWorkerPoolName("lookout")
            .setWorkerPoolSize(1);

    private final Ground ground;
    private final CongestionView congestion;
    private final Lookout lookout;

    ManagersRoom(Ground ground, CongestionView congestion) {
        this.ground = ground;
        this.congestion = congestion;
        this.lookout = new Lookout(
                ground.branches(),
                ground.database().journal(),
                ground.database().address(),
                ground.words(),
                ground.clock());
    }

    /** Takes its part of the contract. */
    void open() {
        Ground on = ground;
        DatabaseAddress ledger = on.database().address();
        new CongestionDesk(on.branches(), congestion, request -> on.office().visibleTo(request.caller()), on.clock())
                .take(on.operations());
        new CharterDesk(on.vertx(), on.branches(), ledger, new CharterWords(on.words()), on.clock())
                .take(on.operations());
        new HistoryDesk(on.vertx(), on.branches(), ledger).take(on.operations());
        new VoiceDesk(
                        on.vertx(),
                        on.branches(),
                        new LedgerOfVisits(on.database().pool()))
                .take(on.operations());
        new WhatIfDesk(on.vertx(), on.branches(), on.database().journal(), ledger, on.clock()).take(on.operations());
        new FilmDesk(on.vertx(), on.branches(), on.database().journal(), ledger).take(on.operations());
        new AlarmDesk(on.vertx(), on.branches(), ledger, on.clock()).take(on.operations());
        new NextDesk(on.branches(), lookout).take(on.operations());
        new ReportDesk(
                        on.vertx(),
                        on.branches(),
                        ledger,
                        on.words(),
                        request -> on.office().visibleTo(request.caller()))
                .take(on.operations());
    }

    /** Begins to look ahead, on a thread of its own. */
    Future<?> lookOut() {
        return ground.vertx().deployVerticle(lookout, LOOKOUT);
    }
}
