package dawr.estimation;

import dawr.estimation.floor.Drawn;
import dawr.estimation.floor.Floor;
import dawr.estimation.floor.OfficeScene;
import dawr.estimation.floor.Waiting;
import dawr.queue.BranchState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.TicketId;
import dawr.queue.VisitPhase;
import java.util.HashMap;
import java.util.Map;

/** One branch as the estimator sees it: its own copy of the state, made of the same entries, its floor, and what those in line were told. */
final class Watch {
    private final Estimator estimator;
    private final Floor floor = new Floor();
    private final FloorNews news = new FloorNews(floor);
    private final Map<TicketId, Told> told = new HashMap<>();
    private final Accuracy accuracy = new Accuracy();
    private BranchState state = new BranchState();
    private PromiseTable table = PromiseTable.EMPTY;

    Watch(Estimator estimator) {
        this.estimator = estimator;
    }

    BranchState state() {
        return state;
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
                return;
            }
            state = new BranchState();
        }
        state.apply(entry);
        long at = Floor.seconds(state, entry.atMillis());
        for (Event event : entry.events()) {
            happened(entry, event, at);
        }
    }

    private void happened(Entry entry, Event event, long at) {
        news.happened(event, at, state).ifPresent(who -> called(who, at));
        switch (event) {
            case Event.TicketIssued issued -> issued(issued);
            case Event.TicketCalled called -> accuracy.called(state, called, entry.atMillis());
            case Event.VisitEnded ended -> told.remove(ended.ticket());
            case Event.DayOpened opened ->
                told.keySet().removeIf(ticket -> state.visit(ticket).isEmpty());
            default -> {
                // Nothing else is about what somebody was told
            }
        }
    }

    private void called(Waiting who, long at) {
        Told said = told.remove(new TicketId(who.ticket()));
        if (said != null) {
            estimator.learn(state.setup().id().value(), said, (at - who.joinedAt()) / 60.0);
        }
    }

    private void issued(Event.TicketIssued issued) {
        table.row(issued.services().getFirst(), issued.priority()).ifPresent(row -> told(issued.ticket(), row.told()));
    }

    private void told(TicketId ticket, Told said) {
        told.put(ticket, said);
        floor.told(ticket.value(), said.numbers()[1], said.estimate().mid());
    }

    /** Works out what is to be published at an instant (epoch milliseconds). */
    PromiseTable refreshed(long now) {
        OfficeScene scene = new OfficeScene(floor, state, now);
        Drawn drawn = scene.drawing().draw(draws());
        table = new Publication(state, floor, estimator, scene, drawn, now).table(table);
        return table;
    }

    /** Of many who wait, fewer draws say as much. */
    private int draws() {
        int waiting = state.count(VisitPhase.WAITING);
        return waiting <= 100 ? 192 : waiting <= 1_000 ? 96 : 32;
    }
}
