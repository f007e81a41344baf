package dawr.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.By;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.Entry;
import dawr.queue.Outcome;
import dawr.queue.PauseReason;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.Scope;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.Standstill;
import dawr.queue.kpi.DayFacts;
import dawr.queue.kpi.Kpi;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A stored day is lived again by the people, the staff and the stops that its journal has. */
class StoredDayTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
    private static final long EIGHT =
            DATE.atTime(8, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
    private static final long MINUTE = 60_000;
    private static final ServiceId PERMITS = new ServiceId("permits");
    private static final By CLERK = new By(new StaffId("amal"), false);

    private final List<Entry> journal = new ArrayList<>();
    private final Hall hall = new Hall(new BranchState(), EIGHT, setup());

    private static BranchSetup setup() {
        SimulatedBranch branch = new SimulatedBranch();
        branch.put("timeZone", "UTC");
        branch.put("turnsAt", "00:00");
        branch.service("permits", Optional.empty(), Optional.empty());
        branch.counter("c1", List.of("permits"));
        return branch.under(new JsonObject().put("callingOrder", "longest-waiting-first"));
    }

    private StoredDay told() {
        return new StoredDay(new BranchId("simulated"), DATE, journal);
    }

    private void comes() {
        hall.must(new Command.IssueTicket(
                List.of(PERMITS), "en", PriorityClass.NONE, Channel.KIOSK, new Promise.NoCounterOpen(), 1));
    }

    /** The next person is called, walks for half a minute and is served for so many minutes. */
    private void serves(long minutes) {
        var counter = setup().counters().getFirst().id();
        hall.must(new Command.CallNext(counter, CLERK, Optional.empty()));
        hall.moveTo(hall.now() + MINUTE / 2);
        hall.must(new Command.StartService(counter, CLERK));
        hall.moveTo(hall.now() + minutes * MINUTE);
        hall.must(new Command.FinishStep(
                counter, CLERK, new Command.Finish(Outcome.SERVED, Optional.empty(), List.of())));
    }

    /** Ten people at eight, ten minutes each, and a clerk who rests for half an hour after the first five. */
    private void tenPeople() {
        var counter = setup().counters().getFirst().id();
        hall.writeTo(journal::add);
        hall.must(new Command.Found(setup()));
        hall.must(new Command.OpenCounter(counter, CLERK, List.of(), List.of()));
        for (int i = 0; i < 10; i++) {
            comes();
        }
        for (int i = 0; i < 10; i++) {
            serves(10);
            if (i == 4) {
                hall.must(new Command.PauseCounter(counter, CLERK, PauseReason.BREAK, Optional.empty()));
                hall.moveTo(hall.now() + 30 * MINUTE);
                hall.must(new Command.ResumeCounter(counter, CLERK));
            }
        }
        hall.must(new Command.CloseCounter(counter, CLERK));
    }

    @Test
    void theSameOrderAndTimesGiveTheSameDay() {
        tenPeople();
        StoredDay stored = told();
        DayFacts was = stored.asItWas();
        OfficeDay day = stored.day();
        DayFacts again =
                DayRun.of(day, day.policies().getFirst(), stored.crowd(1)).facts();
        for (Kpi kpi : List.of(Kpi.ARRIVED, Kpi.SERVED, Kpi.MEAN_WAIT, Kpi.MEAN_WAIT_TO_START)) {
            assertEquals(kpi.of(was), kpi.of(again), 1e-6, kpi.slug());
        }
    }

    @Test
    void whatReallyHappenedStandsBesideEveryOrder() {
        tenPeople();
        StoredDay stored = told();
        var figures = new Simulation(
                        stored.day(), stored::crowd, Optional.of(stored.asItWas()), () -> Promises.NOTHING, 2, 1)
                .run(done -> {})
                .figures();
        assertEquals(Simulation.AS_IT_WAS, figures.keySet().iterator().next());
        assertEquals(6, figures.size());
        assertEquals(stored.crowd(7), stored.crowd(7));
    }

    /** The clerk was away for half an hour, so nobody was kept waiting by a free counter but for the ten minutes in which nothing was called. */
    @Test
    void aFreeCounterBesideAWaitingPersonIsSeenAndABreakIsNone() {
        hall.writeTo(journal::add);
        var counter = setup().counters().getFirst().id();
        hall.must(new Command.Found(setup()));
        hall.must(new Command.OpenCounter(counter, CLERK, List.of(), List.of()));
        comesToldOneToTenMinutes();
        hall.moveTo(hall.now() + 10 * MINUTE);
        serves(5);
        comesToldOneToTenMinutes();
        hall.must(new Command.PauseCounter(counter, CLERK, PauseReason.BREAK, Optional.empty()));
        hall.moveTo(hall.now() + 30 * MINUTE);
        hall.must(new Command.ResumeCounter(counter, CLERK));
        serves(5);
        DayFacts was = told().asItWas();
        assertEquals(10, Kpi.IDLE_WITH_QUEUE.of(was));
        assertEquals(50, Kpi.PROMISE_KEPT.of(was));
        assertEquals((4.5 + 24.5) / 2, Kpi.FORECAST_MAE.of(was));
    }

    private void comesToldOneToTenMinutes() {
        Promise told = new Promise.Range(1, 10, hall.now() + 10 * MINUTE, Optional.of(300));
        hall.must(new Command.IssueTicket(List.of(PERMITS), "en", PriorityClass.NONE, Channel.KIOSK, told, 1));
    }

    @Test
    void callingStandsStillAsItDid() {
        hall.writeTo(journal::add);
        hall.must(new Command.Found(setup()));
        hall.must(new Command.OpenCounter(setup().counters().getFirst().id(), CLERK, List.of(), List.of()));
        comes();
        comes();
        serves(5);
        hall.must(new Command.BeginStandstill(Scope.BRANCH, Standstill.Reason.SYSTEM_DOWN, Optional.empty()));
        hall.moveTo(hall.now() + 40 * MINUTE);
        hall.must(new Command.EndStandstill(Scope.BRANCH));
        serves(5);
        StoredDay stored = told();
        DayFacts again = DayRun.of(stored.day(), stored.day().policies().getFirst(), stored.crowd(1))
                .facts();
        assertEquals(20, Kpi.STANDSTILL_WAIT.of(again), 0.1, "forty minutes of one of the two");
        assertEquals(Kpi.SERVED.of(stored.asItWas()), Kpi.SERVED.of(again));
    }

    @Test
    void aDayThatNeverWasIsSaidSo() {
        String said = assertThrows(UnfitOffice.class, this::told).getMessage();
        assertTrue(said.contains("no day 2026-11-22 of simulated"), said);
    }
}
