package dawr.congestion.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.office.Demonstration;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.By;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.StaffId;
import dawr.simulate.Hall;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A day walked through floor plans of which every metre can be counted by hand. */
class WalkthroughTest {
    private static final long MINUTE = 60_000;
    private static final CounterId ONE = new CounterId("c1");

    private static JsonObject drawn(String... rows) {
        return new JsonObject()
                .put("cellMetres", 2.0)
                .put("rows", new JsonArray(List.of(rows)))
                .put("counters", new JsonObject().put("a", "c1"))
                .put("halls", new JsonObject().put("1", "main"));
    }

    private static FloorPlan plan(String... rows) {
        return FloorPlan.of(drawn(rows)).orElseThrow();
    }

    private static Stay stay(int from, int until) {
        return new Stay(
                List.of("all"), true, List.of(new Stay.Wait(from * MINUTE, until * MINUTE, Optional.of(ONE), "main")));
    }

    private static JsonObject all(Walked walked) {
        return Walked.compared(walked, walked)
                .getJsonArray("groups")
                .getJsonObject(0)
                .getJsonObject("before");
    }

    @Test
    void everyMetreIsWalked() {
        // Door to kiosk 2, kiosk to seat 2, seat to counter 2, counter to door 6
        assertEquals(12, all(Walkthrough.of(plan("DK1a"), List.of(stay(0, 5)))).getDouble("metres"));
    }

    @Test
    void aWayGoesAroundWallsAndCutsNoCorner() {
        FloorPlan open = plan("D..a");
        FloorPlan walled = plan("D#.a", "..#.", "....");
        assertEquals(6, Ways.to(open, new Cell(3, 0)).metres(new Cell(0, 0)), 1e-9);
        assertEquals(2 * (5 + Math.sqrt(2)), Ways.to(walled, new Cell(3, 0)).metres(new Cell(0, 0)), 1e-9);
    }

    @Test
    void whoFindsNoSeatStandsUntilOneIsFree() {
        Walked walked = Walkthrough.of(plan("DK1a"), List.of(stay(0, 10), stay(4, 12)));
        JsonObject main = Walked.compared(walked, walked).getJsonArray("halls").getJsonObject(0);
        assertEquals(50, all(walked).getDouble("stoodPercent"));
        assertEquals(3, all(walked).getDouble("stoodMinutes"), "six minutes of two people");
        assertEquals(1, main.getJsonObject("before").getInteger("standingMost"));
        assertEquals(1, main.getJsonObject("before").getInteger("seatedMost"));
    }

    @Test
    void withASeatMoreNobodyStands() {
        Walked walked = Walkthrough.of(plan("DK1a", "..1."), List.of(stay(0, 10), stay(4, 12)));
        assertEquals(0, all(walked).getDouble("stoodPercent"));
    }

    @Test
    void aPlanThatCanNotBeWalkedIsRefused() {
        assertTrue(FloorPlan.of(drawn("D..", "a1")).isEmpty(), "rows of different lengths");
        assertTrue(FloorPlan.of(drawn("K1a")).isEmpty(), "no door");
        assertTrue(FloorPlan.of(drawn("D?a")).isEmpty(), "an unknown letter");
        assertTrue(FloorPlan.of(drawn("Daa")).isEmpty(), "one counter twice");
        assertFalse(plan("D#a").leadsTo(Set.of(ONE)), "no way");
        assertFalse(plan("D.1").leadsTo(Set.of(ONE)), "no such counter");
        assertTrue(plan("D.a").leadsTo(Set.of(ONE)));
    }

    @Test
    void aRealDayIsToldFromItsEntries() {
        BranchSetup setup = Demonstration.setup(Demonstration.OLAYA);
        Hall hall = new Hall(new BranchState(), 1_795_332_600_000L, setup);
        Stays stays = new Stays();
        hall.writeTo(stays::happened);
        hall.ask(new Command.Found(setup));
        BranchSetup.Counter counter = setup.counters().getFirst();
        By clerk = new By(new StaffId("clerk"), true);
        hall.ask(new Command.OpenCounter(counter.id(), clerk, counter.services(), List.of()));
        for (int person = 0; person < 2; person++) {
            hall.ask(new Command.IssueTicket(
                    List.of(counter.services().getFirst()),
                    "ar",
                    PriorityClass.NONE,
                    Channel.KIOSK,
                    new Promise.NoCounterOpen(),
                    1));
        }
        hall.moveTo(hall.now() + 7 * MINUTE);
        hall.ask(new Command.CallNext(counter.id(), clerk, Optional.empty()));
        assertEquals(Set.of(counter.id()), stays.called());
        List<Stay.Wait> waits = stays.all().getFirst().waits();
        assertEquals(
                List.of(7 * MINUTE),
                waits.stream().map(wait -> wait.until() - wait.from()).toList());
        assertEquals(counter.hall(), waits.getFirst().hall());
        assertTrue(stays.all().getLast().waits().getFirst().counter().isEmpty(), "waits still");
    }
}
