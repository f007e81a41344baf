package dawr.replay;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A whole replay: moving in, the deeds of the log, and the audit. Belongs to one thread, that of the Vert.x context it is begun on. */
public final class Replay {
    /** Hashing a password is slow by design; a few at a time keep the office awake. */
    private static final int SIGN_INS_AT_ONCE = 4;

    private final Vertx vertx;
    private final Wish wish;
    private final Oddities oddities = new Oddities();
    private final Premises premises;
    private final Tickets tickets;
    private final List<Deed.Planned> plan;
    private final Wire wire;
    private final MovingIn admin;
    private final Consumer<String> saying;

    /**
     * What is to be played, and where.
     *
     * @param log the whole log; the branch is made for all of it
     * @param range which of its rows are played
     * @param speed log seconds a second; none for as fast as the office can
     * @param patience how long the office may be away
     */
    public record Wish(
            TicketLog log,
            Predicate<LogRow> range,
            List<URI> offices,
            OptionalDouble speed,
            int connections,
            Order order,
            String run,
            String branch,
            String zone,
            String user,
            String password,
            Duration patience) {}

    /** @param saying hears how far it has come, now and then */
    public Replay(Vertx vertx, Wish wish, Consumer<String> saying) {
        this.vertx = vertx;
        this.wish = wish;
        this.saying = saying;
        // The oddities that count are those of the range
        this.premises = new Premises(wish.branch(), wish.zone(), Turns.of(wish.log(), new Oddities()), wish.order());
        List<Turn> turns = Turns.of(wish.log().only(wish.range()), oddities);
        this.tickets = new Tickets(turns);
        this.plan = Planner.plan(turns, wish.order(), oddities);
        this.wire = new Wire(vertx, wish.offices(), wish.connections(), wish.patience());
        this.admin = MovingIn.as(wire, wish.user(), wish.password());
    }

    /** The tickets that the office has acknowledged so far. */
    public Tickets tickets() {
        return tickets;
    }

    /** Plays it all; fails if the office doesn't let it in or stays away. */
    public Future<Report> begin() {
        if (plan.isEmpty()) {
            return Future.failedFuture(new UnfitLog("no row lies in the range"));
        }
        saying.accept(
                "moving in: branch " + wish.branch() + ", " + premises.staff().size() + " accounts");
        return admin.branch(premises.branch(), premises.title(), premises.wish())
                .compose(made -> staffing())
                .compose(this::play);
    }

    private Future<Doing.Staffing> staffing() {
        Map<String, Session> staff = new HashMap<>();
        return InFlight.each(
                        premises.staff(),
                        SIGN_INS_AT_ONCE,
                        name -> admin.clerk(premises.branch(), premises.account(name), name)
                                .onSuccess(session -> staff.put(name, session)))
                .map(all -> new Doing.Staffing(admin.kiosk(premises.branch()), staff));
    }

    private Future<Report> play(Doing.Staffing staffing) {
        Figures figures = wire.measure();
        Doing doing = new Doing(wire, premises, staffing, new Keys(wish.run()), tickets, wish.order());
        long beganAtMillis = Stopwatch.millis();
        LocalDateTime from = plan.getFirst().at();
        Run run = new Run(vertx, plan, doing, new Pace(wish.speed(), from, beganAtMillis), wish.connections());
        long ticking = vertx.setPeriodic(1000, tick -> say(run.progress()));
        return run.begin()
                .eventually(() -> Future.succeededFuture(vertx.cancelTimer(ticking)))
                .compose(over -> audit(run.progress(), figures, (Stopwatch.millis() - beganAtMillis) / 1000.0));
    }

    private void say(Run.Progress progress) {
        saying.accept(progress.doneCount() + " of " + plan.size() + " deeds, log time " + progress.at());
    }

    private Future<Report> audit(Run.Progress progress, Figures figures, double seconds) {
        wire.measure();
        saying.accept("asking about " + tickets.visits() + " visits");
        return new Audit(vertx, wire, admin, premises.branch(), tickets)
                .look(wish.connections())
                .map(found -> report(progress, figures, seconds, found));
    }

    private Report report(Run.Progress progress, Figures figures, double seconds, List<String> found) {
        List<String> discrepancies = new ArrayList<>(progress.refusals());
        figures.byStatus().entrySet().stream()
                .filter(answers -> answers.getKey() == 500)
                .forEach(answers -> discrepancies.add("the office answered 500 " + answers.getValue() + " times"));
        discrepancies.addAll(found);
        return new Report(
                wish.run(),
                wish.branch(),
                (int) wish.log().rows().stream().filter(wish.range()).count(),
                wish.log().malformed(),
                tickets.visits(),
                progress.issued(),
                plan.size(),
                progress.skipped(),
                seconds,
                figures.latencyMillis(0.5),
                figures.latencyMillis(0.99),
                figures.retries(),
                figures.byStatus(),
                oddities,
                discrepancies);
    }
}
