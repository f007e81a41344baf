package dawr.estimation;

import dawr.estimation.floor.Drawing;
import dawr.estimation.floor.Drawn;
import dawr.estimation.floor.Floor;
import dawr.estimation.floor.OfficeScene;
import dawr.estimation.floor.Sight;
import dawr.estimation.floor.WorkingTime;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.InLine;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.queue.calendar.Stretch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of what was drawn what is published: corrected by what has been learned, in everybody's time, and moved only where it has truly moved. */
final class Publication {
    /** What newcomers are told can't double or halve what is drawn for those before them. */
    private static final double MOVED_MAX = 2;

    private final BranchState state;
    private final Floor floor;
    private final Estimator estimator;
    private final OfficeScene scene;
    private final Drawn drawn;
    private final long now;
    private final WorkingTime time;

    Publication(BranchState state, Floor floor, Estimator estimator, OfficeScene scene, Drawn drawn, long now) {
        this.state = state;
        this.floor = floor;
        this.estimator = estimator;
        this.scene = scene;
        this.drawn = drawn;
        this.now = now;
        this.time = WorkingTime.of(state.plan(now));
    }

    /** The table that follows another. */
    PromiseTable table(PromiseTable before) {
        Map<ServiceId, Double> pace = PaceTable.of(state, service -> 60 * floor.serviceMinutes(service.value()))
                .secondsPerCall();
        Map<ServiceId, Rivals> rivals = Rivals.of(state);
        Map<ServiceId, Row> ordinary = rows(PriorityClass.NONE, pace, rivals);
        Map<ServiceId, Row> claims = rows(PriorityClass.SENIOR, pace, rivals);
        return new PromiseTable(state.atMillis(), ordinary, claims, line(ordinary, claims, before), pace, ends(), time);
    }

    private Map<ServiceId, Row> rows(
            PriorityClass priority, Map<ServiceId, Double> pace, Map<ServiceId, Rivals> rivals) {
        Map<ServiceId, Row> rows = new HashMap<>();
        long at = Floor.seconds(state, now);
        for (BranchSetup.Service each : state.setup().services()) {
            int service = floor.service(each.id().value());
            double[] waits = drawn.newcomer(service, FloorNews.claim(priority));
            Double seconds = pace.get(each.id());
            if (seconds != null && waits[0] < Drawing.MINUTES_MAX) {
                Told told = estimator.tell(state.setup().id().value(), Sight.of(floor, service, at, waits), at);
                int ahead = InLine.aheadOfNewcomer(state, each.id(), priority, now);
                rows.put(
                        each.id(),
                        new Row(
                                told,
                                ahead,
                                seconds / 60,
                                Crowd.of(
                                        state,
                                        each.id(),
                                        priority,
                                        rivals.getOrDefault(each.id(), Rivals.NONE),
                                        floor.serviceMinutes(each.id().value())),
                                beforeClosing(told, waits)));
            }
        }
        return rows;
    }

    private double beforeClosing(Told told, double[] waits) {
        Optional<Stretch> open = state.plan(now).open().at(now);
        if (state.setup().hours().neverCloses() || open.isEmpty()) {
            return Double.NaN;
        }
        double minutes = time.worked(now, open.get().to()) / 60_000.0;
        double moved = moved(told.estimate().mid(), told.numbers()[1]);
        int called = 0;
        while (called < waits.length && waits[called] * moved <= minutes) {
            called++;
        }
        return called / (double) waits.length;
    }

    private Map<TicketId, Shown> line(Map<ServiceId, Row> ordinary, Map<ServiceId, Row> claims, PromiseTable before) {
        Map<TicketId, Shown> line = new HashMap<>();
        List<TicketId> people = scene.people();
        for (int person = 0; person < people.size(); person++) {
            TicketId ticket = people.get(person);
            double[] waits = drawn.wait(person);
            Optional<Visit> visit = state.visit(ticket).filter(who -> at(waits, 0.5) < Drawing.MINUTES_MAX);
            if (visit.isPresent()) {
                Map<ServiceId, Row> rows = visit.get().priority().claimsPriority() ? claims : ordinary;
                Shown newer = shown(
                        waits,
                        visit.get(),
                        Optional.ofNullable(rows.get(visit.get().latest().service())));
                line.put(
                        ticket,
                        Optional.ofNullable(before.line().get(ticket))
                                .map(shown -> shown.after(newer, now))
                                .orElse(newer));
            }
        }
        return line;
    }

    /** What was drawn for somebody, moved by as much as newcomers of their service are told other than drawn. */
    private Shown shown(double[] waits, Visit visit, Optional<Row> row) {
        double low = at(waits, 0.1);
        double high = at(waits, 0.9);
        if (row.isPresent()) {
            Told said = row.get().told();
            low *= moved(said.estimate().low(), said.numbers()[0]);
            high *= moved(said.estimate().high(), said.numbers()[2]);
        }
        return new Shown(visit.latest().ordinal(), instant(Math.min(low, high)), instant(high));
    }

    private static double moved(double told, double drawn) {
        return Math.max(1 / MOVED_MAX, Math.min(MOVED_MAX, (told + 1) / (drawn + 1)));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private long instant(double minutes) {
        return time.after(now, (long) (minutes * 60_000));
    }

    private Map<CounterId, Long> ends() {
        Map<CounterId, Long> ends = new HashMap<>();
        List<CounterId> counters = scene.counters();
        for (int desk = 0; desk < counters.size(); desk++) {
            boolean busy = state.counter(counters.get(desk))
                    .flatMap(counter -> counter.ticket())
                    .isPresent();
            if (busy) {
                ends.put(counters.get(desk), now + (long) (at(drawn.ends(desk), 0.5) * 60_000));
            }
        }
        return ends;
    }
}
