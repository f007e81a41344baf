package dawr.estimation;

import dawr.estimation.floor.Drawing;
import dawr.estimation.floor.Drawn;
import dawr.estimation.floor.Floor;
import dawr.estimation.floor.OfficeScene;
import dawr.estimation.floor.Sight;
import dawr.estimation.floor.Waiting;
import dawr.estimation.floor.WorkingTime;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.OldVisit;
import dawr.queue.ServiceId;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One branch as the estimator sees it: its own copy of the state, made of the same entries, its floor, and what those in line were told. */
final class Watch {
    /** Steady ends, and 50 people worked out within five milliseconds. */
    private static final int DRAWS = 80;

    private static final int DRAWS_FOR_MANY = 32;
    private static final int RELIVED_DRAWS = 32;
    private static final int RELIVED_WAITING_MAX = 300;

    /** Phones may ask as often as they like. */
    private static final long BEST_TIME_MILLIS = 60_000;

    private final Estimator estimator;
    private final Floor floor = new Floor();
    private final FloorNews news = new FloorNews(floor);
    private final Map<TicketId, Told> told = new HashMap<>();
    private final Accuracy accuracy = new Accuracy();
    private final Habits habits = new Habits();
    private final boolean teaches;
    private final Inherited inherited;
    private BranchState state = new BranchState();
    private final Map<ServiceId, JsonObject> bestTimes = new HashMap<>();
    private long bestTimesAt;
    private boolean lost;
    private boolean heir;
    private PromiseTable table = PromiseTable.EMPTY;

    /** {@code teaches}: what comes of its promises is learned from; one that only bridges the time until another has read the journal doesn't. */
    Watch(Estimator estimator, boolean teaches) {
        this.estimator = estimator;
        this.teaches = teaches;
        this.inherited = new Inherited(estimator);
    }

    BranchState state() {
        return state;
    }

    /** Is an entry missing, so that nothing that follows can be understood? */
    boolean isLost() {
        return lost;
    }

    PromiseTable table() {
        return table;
    }

    Accuracy accuracy() {
        return accuracy;
    }

    boolean anybodyWaits() {
        return state.founded() && state.count(VisitPhase.WAITING) > 0;
    }

    /** An entry has become true; one that is known already, or that does not follow, is not. */
    void happened(Entry entry) {
        boolean opens = entry.events().stream().anyMatch(Event.DayOpened.class::isInstance);
        if (entry.seq() != state.seq() + 1) {
            if (!opens || entry.seq() <= state.seq()) {
                lost |= state.founded() && entry.seq() > state.seq();
                return;
            }
            state = new BranchState();
        }
        state.apply(entry);
        long at = Floor.seconds(state, entry.atMillis());
        if (teaches) {
            estimator.passed(state.setup().id().value(), at);
        }
        for (Event event : entry.events()) {
            happened(entry, event, at);
        }
    }

    /** An entry of the past: what would have been told is worked out as it happened. */
    void relive(Entry entry) {
        Map<TicketId, Told> would = new HashMap<>();
        for (Event event : entry.events()) {
            if (event instanceof Event.TicketIssued issued && state.founded() && isQuiet()) {
                wouldTell(issued, entry.atMillis()).ifPresent(told -> would.put(issued.ticket(), told));
            }
        }
        happened(entry);
        would.forEach(this::told);
    }

    /** Of a crowded hour nothing is worked out again: it would take too long, and tells little of others. */
    private boolean isQuiet() {
        return state.count(VisitPhase.WAITING) <= RELIVED_WAITING_MAX;
    }

    private Optional<Told> wouldTell(Event.TicketIssued issued, long now) {
        OfficeScene scene = new OfficeScene(floor, state, now);
        int service = floor.service(issued.services().getFirst().value());
        double[] waits =
                scene.drawing(service).draw(RELIVED_DRAWS).newcomer(service, FloorNews.claim(issued.priority()));
        long at = Floor.seconds(state, now);
        return waits[0] >= Drawing.MINUTES_MAX
                ? Optional.empty()
                : Optional.of(estimator.tell(state.setup().id().value(), Sight.of(floor, service, at, waits), at));
    }

    private void happened(Entry entry, Event event, long at) {
        if (!(event instanceof Event.HistoryImported)) {
            takeOver();
        }
        news.happened(event, at, state).ifPresent(who -> called(who, at));
        switch (event) {
            case Event.TicketIssued issued -> issued(issued);
            case Event.TicketCalled called -> came(called, entry.atMillis());
            case Event.VisitEnded ended ->
                Optional.ofNullable(told.remove(ended.ticket())).ifPresent(Told::over);
            case Event.HistoryImported imported -> inherit(imported);
            case Event.DayOpened opened -> forgetWhoHasGone();
            default -> {
                // Nothing else is about what somebody was told
            }
        }
    }

    private void forgetWhoHasGone() {
        told.forEach((ticket, said) -> {
            if (state.visit(ticket).isEmpty()) {
                said.over();
            }
        });
        told.keySet().removeIf(ticket -> state.visit(ticket).isEmpty());
    }

    private void called(Waiting who, long at) {
        Told said = told.remove(new TicketId(who.ticket()));
        if (said != null) {
            long still = state.visit(new TicketId(who.ticket()))
                    .map(visit -> state.unforeseenStillMillis(visit, state.atMillis()))
                    .orElse(0L);
            learn(said, Math.max(0, at - who.joinedAt() - still / 1_000.0) / 60.0);
        }
    }

    private void learn(Told said, double minutes) {
        if (teaches) {
            estimator.learn(state.setup().id().value(), said, minutes);
        }
    }

    private void issued(Event.TicketIssued issued) {
        ServiceId service = issued.services().getFirst();
        table.row(service, issued.priority())
                .filter(row -> isOfNow(row, service))
                .ifPresent(row -> told(issued.ticket(), row.told().again()));
    }

    /** Was nobody but this newcomer added since? What was told of another moment's line teaches the wrong thing. */
    private boolean isOfNow(Row row, ServiceId service) {
        return Math.abs(row.crowd().now(state, service) - row.crowd().size() - 1) <= 1;
    }

    private void told(TicketId ticket, Told said) {
        told.put(ticket, said);
        if (teaches) {
            estimator.promised(state.setup().id().value(), said);
        }
        floor.told(ticket.value(), said.numbers()[1], said.estimate().mid());
    }

    private void inherit(Event.HistoryImported imported) {
        Map<LocalDate, WorkingTime> days = new HashMap<>();
        for (OldVisit visit : teaches ? imported.visits() : List.<OldVisit>of()) {
            inherited.next(state.setup().id().value(), state.setup().timeZone(), visit);
            visit.calledAt().ifPresent(called -> habit(visit, called, days));
        }
        heir = true;
    }

    /** The old system's days had the breaks of today, as far as anybody knows. */
    private void habit(OldVisit visit, long called, Map<LocalDate, WorkingTime> days) {
        ZonedDateTime came =
                Instant.ofEpochMilli(visit.issuedAt()).atZone(state.setup().timeZone());
        WorkingTime time = days.computeIfAbsent(came.toLocalDate(), this::worked);
        habits.called(visit.service(), came, time.worked(visit.issuedAt(), called) / 60_000.0);
    }

    private WorkingTime worked(LocalDate day) {
        ZoneId zone = state.setup().timeZone();
        long from = day.atStartOfDay(zone).toInstant().toEpochMilli();
        long to = day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        return WorkingTime.of(state.setup().timetable().between(from, to));
    }

    /** Takes service times over from the old system's days, once they have all been told. */
    private void takeOver() {
        if (heir) {
            heir = false;
            floor.inherit(inherited.floor());
        }
    }

    private void came(Event.TicketCalled called, long at) {
        accuracy.called(state, called, at);
        if (called.calls() == 1 && called.of().step() == 1) {
            state.visit(called.of().ticket())
                    .ifPresent(visit -> habits.called(
                            called.of().service(),
                            Instant.ofEpochMilli(visit.issuedAt())
                                    .atZone(state.setup().timeZone()),
                            workedMillis(visit, at) / 60_000.0));
        }
    }

    /** How long somebody waited while calling went on: what stands still on another day stands still at another time. */
    private long workedMillis(Visit visit, long until) {
        long still = state.stoodStillMillis(visit.steps().getFirst().service(), visit.issuedAt(), until);
        long worked = WorkingTime.of(state.plan(until)).worked(visit.issuedAt(), until);
        return Math.max(0, Math.min(worked, until - visit.issuedAt() - still));
    }

    /** How promises were kept, as it stands at an instant. */
    Optional<JsonObject> report(long now) {
        return state.founded()
                ? Optional.of(new PromiseReport(accuracy, state.day()).of(state, now))
                : Optional.empty();
    }

    /** When it is best to come for a service; worked out anew once a minute. */
    Optional<JsonObject> bestTime(ServiceId service, long now) {
        if (!state.founded() || state.setup().service(service).isEmpty()) {
            return Optional.empty();
        }
        if (now - bestTimesAt > BEST_TIME_MILLIS) {
            bestTimes.clear();
            bestTimesAt = now;
        }
        return Optional.of(
                bestTimes.computeIfAbsent(service, any -> new BestTime(state, habits, table, now).of(service)));
    }

    /** Works out what is to be published at an instant (epoch milliseconds). */
    PromiseTable refreshed(long now) {
        takeOver();
        OfficeScene scene = new OfficeScene(floor, state, now);
        Drawn drawn = scene.drawing().draw(draws());
        table = new Publication(state, floor, estimator, scene, drawn, now).table(table);
        return table;
    }

    /** Of many who wait, fewer draws say as much. */
    private int draws() {
        int waiting = state.count(VisitPhase.WAITING);
        return waiting <= 1_000 ? DRAWS : DRAWS_FOR_MANY;
    }
}
