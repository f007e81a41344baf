package dawr;

import dawr.calling.CallingVerticle;
import dawr.calling.DeskView;
import dawr.calling.Desks;
import dawr.calling.HandOvers;
import dawr.calling.Standstills;
import dawr.estimation.BeforeClosing;
import dawr.estimation.EstimationVerticle;
import dawr.estimation.LivePromise;
import dawr.issuance.Bookings;
import dawr.issuance.Brought;
import dawr.issuance.Elsewhere;
import dawr.issuance.HandOver;
import dawr.issuance.IssuanceVerticle;
import dawr.issuance.KioskContact;
import dawr.issuance.KioskPace;
import dawr.issuance.PaperDesk;
import dawr.issuance.Papers;
import dawr.issuance.ReceptionDesk;
import dawr.issuance.TicketLinks;
import dawr.issuance.TicketView;
import dawr.issuance.Tickets;
import dawr.issuance.VisitHistory;
import dawr.issuance.WhyBefore;
import dawr.issuance.printer.PrinterReach;
import dawr.issuance.printer.Printers;
import dawr.issuance.slip.QrCode;
import dawr.issuance.slip.SlipPrinting;
import dawr.office.LedgerOfVisits;
import dawr.office.Office;
import dawr.office.PromiseModels;
import dawr.office.TicketTokens;
import dawr.office.Tries;
import dawr.outbox.Outbox;
import dawr.queue.BranchId;
import dawr.queue.TicketId;
import dawr.surveys.AnswerBox;
import dawr.surveys.Answers;
import dawr.surveys.ExitSurvey;
import dawr.surveys.JumpWatch;
import dawr.surveys.QuestionDesk;
import dawr.surveys.SurveysVerticle;
import dawr.surveys.WordsDesk;
import dawr.surveys.cases.CaseDesk;
import dawr.surveys.cases.CaseEcho;
import dawr.surveys.cases.CaseOffice;
import dawr.surveys.cases.CaseWatch;
import dawr.surveys.cases.OutboxPost;
import dawr.surveys.councils.CouncilDesk;
import dawr.surveys.meter.MeterDesk;
import dawr.web.Caller;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The four jobs, each with what it works with: issuance, calling, estimation, surveys. */
final class FourJobs {
    /** A thread of its own, so that no request and no branch ever waits for an estimate. */
    private static final DeploymentOptions ESTIMATION = new DeploymentOptions()
            .setThreadingModel(ThreadingModel.WORKER)
            .setWorkerPoolName("estimation")
            .setWorkerPoolSize(1);

    /** Of complaints and suggestions from one address; a reception's own are not counted. */
    private static final int FILINGS_PER_HOUR_MAX = 10;

    private final Ground on;
    private final LivePromise promise;
    private final TicketView tickets;
    private final TicketLinks links;

    FourJobs(Ground on, LivePromise promise, TicketView tickets) {
        this.on = on;
        this.promise = promise;
        this.tickets = tickets;
        this.links = new TicketLinks(
                new LinkSecrets(on.office().tokens()), on.settings().publicAddress());
    }

    /** Opens all four; none waits for another. */
    Future<?> open(Outbox outbox) {
        return Future.all(
                on.vertx().deployVerticle(estimation(), ESTIMATION),
                on.vertx().deployVerticle(issuance()),
                on.vertx().deployVerticle(calling()),
                on.vertx().deployVerticle(surveys(outbox)));
    }

    private EstimationVerticle estimation() {
        return new EstimationVerticle(
                on.branches(),
                promise,
                on.database().journal(),
                new PromiseModels(on.database().pool(), Version.text()),
                on.meters(),
                on.clock());
    }

    private IssuanceVerticle issuance() {
        Papers papers = new Papers(on.branches(), links, new SlipPrinting(on.words()), on.clock(), on.vertx());
        PrinterReach reach = new PrinterReach(on.settings().printers());
        return new IssuanceVerticle(
                issuing(),
                new Bookings(on.branches(), promise, links, this::visitor, on.clock()),
                papers,
                new PaperDesk(papers, new Printers(on.vertx(), reach), new KioskPrinters(on.office()), this::visitor),
                new KioskContact(on.branches(), new KioskPapers(on.office()), links, on.clock()),
                new HandOver(on.branches(), new KioskPapers(on.office()), promise, links, on.clock()),
                new VisitHistory(
                        on.database().journal(), on.branches(), on.words(), new WhyBefore(on.words(), promise)),
                new ReceptionDesk(on.branches(), links, on.clock()),
                on.operations());
    }

    private Tickets issuing() {
        BeforeClosing closing = new BeforeClosing(promise);
        return new Tickets(
                on.branches(),
                tickets,
                promise,
                links,
                new KioskPace(
                        on.settings().kioskTicketsPerMinute(), on.database().journal(), on.clock()),
                new Brought(links.secrets(), this::visitor, closing),
                new Elsewhere(on.branches(), on.office()::branches, links.secrets(), closing, on.clock()),
                on.clock());
    }

    private CallingVerticle calling() {
        Desks desks = new Desks(
                on.branches(), new DeskView(), on.office().notes(on.database().pool()), promise, on.clock());
        HandOvers handOvers = new HandOvers(on.branches(), on.office().colleagues(), on.clock());
        return new CallingVerticle(desks, new Standstills(on.branches()), handOvers, on.operations());
    }

    private SurveysVerticle surveys(Outbox outbox) {
        Office office = on.office();
        CaseOffice cases = cases(outbox);
        return new SurveysVerticle(
                new ExitSurvey(on.branches(), this::visitor, office.answers(), office.questionnaires(), cases),
                new AnswerBox(office.answers(), office.questionnaires(), on.clock()),
                new QuestionDesk(on.branches(), office.questionnaires(), on.clock()),
                new WordsDesk(on.branches(), office.answers()),
                new CaseDesk(on.branches(), cases, filings()),
                new MeterDesk(on.branches(), office.meter(), on.clock()),
                new CouncilDesk(
                        on.branches(),
                        office.councils(),
                        this::visitor,
                        branch -> QrCode.of(on.settings().publicAddress() + "/councils?branch=" + branch)
                                .svg(),
                        on.clock()),
                watch(cases),
                new JumpWatch(
                        on.branches(),
                        office::branches,
                        new LedgerOfVisits(on.database().pool()),
                        cases,
                        on.words(),
                        on.clock()),
                on.operations());
    }

    private CaseWatch watch(CaseOffice cases) {
        return new CaseWatch(
                cases,
                List.of(
                        new CaseWatch.Forgetting(
                                "recordings", now -> on.office().answers().forgetSpoken(now - Answers.SPOKEN_MILLIS)),
                        new CaseWatch.Forgetting("keys", on.office().meter()::destroyKeys)));
    }

    private CaseOffice cases(Outbox outbox) {
        return new CaseOffice(
                on.branches(),
                on.office().cases(),
                new OutboxPost(outbox, on.clock()),
                new CaseEcho(
                        outbox, on.settings().gateways().hooks(), on.settings().publicAddress(), on.clock()),
                on.words(),
                on.settings()::publicAddress,
                on.clock());
    }

    private ToIntFunction<String> filings() {
        Tries filings = new Tries(FILINGS_PER_HOUR_MAX, Duration.ofHours(1).toMillis());
        return address -> {
            int seconds = filings.secondsToWait(address, on.clock().getAsLong());
            filings.wrong(address, on.clock().getAsLong());
            return seconds;
        };
    }

    /** Whose ticket a secret opens. */
    private Optional<Caller.Visitor> visitor(String token) {
        return on.office().tokenCheck().open(token).map(opened -> new Caller.Visitor(opened.branch(), opened.ticket()));
    }

    /** Ticket secrets as the slips need them. */
    private record LinkSecrets(TicketTokens tokens) implements TicketLinks.Secrets {
        @Override
        public int newestKey() {
            return tokens.newestKey();
        }

        @Override
        public String token(BranchId branch, TicketId ticket, int key, int turn) {
            return tokens.token(branch, ticket, key, turn);
        }

        @Override
        public String sign(String text, int key) {
            return tokens.sign(text, key);
        }

        @Override
        public boolean signed(String text, String mark) {
            return tokens.signed(text, mark);
        }
    }
}
