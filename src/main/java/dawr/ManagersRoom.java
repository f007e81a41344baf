package dawr;

import dawr.congestion.AlarmDesk;
import dawr.congestion.CharterDesk;
import dawr.congestion.CharterWords;
import dawr.congestion.CongestionDesk;
import dawr.congestion.CongestionView;
import dawr.congestion.HistoryDesk;
import dawr.congestion.NextDesk;
import dawr.congestion.film.FilmDesk;
import dawr.congestion.kept.DraftPlanTable;
import dawr.congestion.kept.MailingTable;
import dawr.congestion.layout.DraftDesk;
import dawr.congestion.layout.WayDesk;
import dawr.congestion.lookout.Lookout;
import dawr.congestion.mailing.MailingDesk;
import dawr.congestion.mailing.MailingList;
import dawr.congestion.mailing.Postman;
import dawr.congestion.report.OrderDesk;
import dawr.congestion.report.Press;
import dawr.congestion.report.ReportDesk;
import dawr.congestion.whatif.WhatIfDesk;
import dawr.journal.DatabaseAddress;
import dawr.ledger.ReadingRoom;
import dawr.office.LedgerOfVisits;
import dawr.outbox.Outbox;
import dawr.queue.BranchId;
import dawr.surveys.VoiceDesk;
import dawr.web.Request;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import java.util.List;
import java.util.function.Function;

/** The room of those who answer for branches: what is happening, what is coming, what was, and what visitors say of it. */
final class ManagersRoom {
    private static final DeploymentOptions LOOKOUT = new DeploymentOptions()
            .setThreadingModel(ThreadingModel.WORKER)
            .setWorkerPoolName("lookout")
            .setWorkerPoolSize(1);

    private final Ground ground;
    private final CongestionView congestion;
    private final Outbox outbox;
    private final ReadingRoom reading;
    private final MailingList mailings;
    private final Press press;
    private final Postman postman;
    private final Lookout lookout;

    ManagersRoom(Ground ground, CongestionView congestion, Outbox outbox, ReadingRoom reading) {
        this.ground = ground;
        this.congestion = congestion;
        this.outbox = outbox;
        this.reading = reading;
        this.mailings =
                new MailingTable(ground.database().pool(), ground.office().sealing());
        this.press = new Press(ground.vertx(), reading, ground.words());
        this.postman = new Postman(
                ground.branches(),
                mailings,
                press,
                outbox,
                ground.words(),
                ground.settings().publicAddress(),
                ground.clock());
        this.lookout = new Lookout(
                ground.branches(),
                ground.database().journal(),
                ground.database().address(),
                ground.words(),
                postman::warned,
                ground.clock());
    }

    /** Takes its part of the contract. */
    void open() {
        Ground on = ground;
        DatabaseAddress ledger = on.database().address();
        new CongestionDesk(on.branches(), congestion, request -> on.office().visibleTo(request.caller()), on.clock())
                .take(on.operations());
        new CharterDesk(on.vertx(), on.branches(), reading, new CharterWords(on.words()), on.clock())
                .take(on.operations());
        new WayDesk(on.branches()).take(on.operations());
        new DraftDesk(on.branches(), new DraftPlanTable(on.database().pool()), on.clock()).take(on.operations());
        new HistoryDesk(on.vertx(), on.branches(), reading).take(on.operations());
        new VoiceDesk(
                        on.vertx(),
                        on.branches(),
                        new LedgerOfVisits(on.database().pool()),
                        request -> on.office().visibleTo(request.caller()))
                .take(on.operations());
        new WhatIfDesk(on.vertx(), on.branches(), on.database().journal(), ledger, on.clock()).take(on.operations());
        new FilmDesk(on.vertx(), on.branches(), on.database().journal(), ledger).take(on.operations());
        new AlarmDesk(on.vertx(), on.branches(), ledger, on.clock()).take(on.operations());
        new NextDesk(on.branches(), lookout).take(on.operations());
        openReports();
    }

    private void openReports() {
        Ground on = ground;
        Function<Request, Future<List<BranchId>>> visible =
                request -> on.office().visibleTo(request.caller());
        new ReportDesk(on.branches(), press, visible).take(on.operations());
        new OrderDesk(on.vertx(), on.branches(), press, visible).take(on.operations());
        new MailingDesk(on.branches(), mailings, outbox, on.clock()).take(on.operations());
    }

    /** Begins to look ahead, on a thread of its own, and to write of what is seen. */
    Future<?> lookOut() {
        return Future.all(
                ground.vertx().deployVerticle(lookout, LOOKOUT), ground.vertx().deployVerticle(postman));
    }
}
