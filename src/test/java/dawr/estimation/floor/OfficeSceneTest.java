package dawr.estimation.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.AnyDay;
import dawr.queue.BranchState;
import dawr.queue.By;
import dawr.queue.Command;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Decision;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Outcome;
import dawr.queue.Rules;
import dawr.queue.TicketId;
import dawr.queue.VisitPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The drawing calls whom the office calls: the same function picks for both. */
class OfficeSceneTest {
    private static final int DAYS = 160;
    private static final int WISHES = 150;
    private static final Command.Finish SERVED = new Command.Finish(Outcome.SERVED, Optional.empty(), List.of());

    @Test
    void whomTheDrawingCallsOneAfterTheOtherTheOfficeCalls() {
        int compared = 0;
        for (int seed = 0; seed < DAYS; seed++) {
            AnyDay day = new AnyDay(seed);
            int[] calls = {0};
            day.live(WISHES, entry -> calls[0] += compare(day));
            compared += calls[0];
        }
        assertTrue(compared > 8_000, "compared " + compared);
    }

    private static int compare(AnyDay day) {
        int calls = 0;
        // Whoever has a seat is a line of their own in the drawing, before all others
        if (day.state().founded() && day.state().count(VisitPhase.SEATED) == 0) {
            for (CounterNow counter : day.state().counters()) {
                if (counter.state() == CounterState.OPEN && counter.ticket().isEmpty()) {
                    List<TicketId> office = calledByTheOffice(day.state().copy(), counter, day.now());
                    assertEquals(office, calledInTheDrawing(day.state(), counter, day.now(), office.size()));
                    calls += office.size();
                }
            }
        }
        return calls;
    }

    /** Whom a counter calls that serves everybody at once; up to the first who joins a line anew, for nobody does in a drawing. */
    private static List<TicketId> calledByTheOffice(BranchState state, CounterNow counter, long now) {
        By clerk = new By(counter.staff().orElseThrow(), false);
        List<TicketId> called = new ArrayList<>();
        Optional<Command.Finish> finish = Optional.empty();
        while (Rules.decide(state, new Command.CallNext(counter.id(), clerk, finish), now)
                        instanceof Decision.Accepted accepted
                && accepted.events().getLast() instanceof Event.TicketCalled call
                && accepted.events().stream().noneMatch(Event.StepQueued.class::isInstance)) {
            called.add(call.of().ticket());
            state.apply(new Entry(
                    state.setup().id(), state.seq() + 1, new UUID(0, state.seq()), now, "test", "", accepted.events()));
            finish = Optional.of(SERVED);
        }
        return called;
    }

    private static List<TicketId> calledInTheDrawing(BranchState state, CounterNow counter, long now, int most) {
        OfficeScene office = new OfficeScene(new Floor(), state, now);
        Scene scene = office.scene();
        boolean[] may = new Drawing(scene, 1, -1).callable(office.counters().indexOf(counter.id()), 0);
        int desk = office.counters().indexOf(counter.id());
        List<TicketId> called = new ArrayList<>();
        while (called.size() < most) {
            int lane = scene.lanes().best(may, scene.headStart()[desk], 0);
            if (lane < 0) {
                break;
            }
            called.add(office.people().get(scene.lanes().take(lane, may)));
        }
        return called;
    }
}
