package dawr.congestion.lookout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.congestion.ahead.Witness;
import dawr.office.Demonstration;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.simulate.Hall;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How far a look ahead reaches. */
class SightTest {
    /** A Thursday on which Deira is open from 7:30 to 15:30. */
    private static final String DAY = "2026-11-19T";

    private static JsonObject seen(BranchId branch, String clock) {
        BranchSetup setup = Demonstration.setup(branch);
        long at = Instant.parse(DAY + clock + ":00+04:00").toEpochMilli();
        Witness witness = new Witness();
        Hall hall = new Hall(new BranchState(), at - 3_600_000, setup);
        hall.writeTo(witness::happened);
        hall.ask(new Command.Found(setup));
        witness.waitedUntil(at);
        Sight sight = new Sight(branch, witness, at);
        while (!sight.isForeseen()) {
            sight.draw();
        }
        return sight.text();
    }

    @Test
    void theRestOfTheDayIsSeenUntilTheLastAreServed() {
        JsonObject rest = seen(Demonstration.DEIRA, "14:00").getJsonObject("restOfDay");
        assertEquals(Instant.parse("2026-11-19T16:30:00+04:00").toString(), rest.getString("until"));
        assertEquals(3, rest.getJsonArray("hours").size());
        assertEquals(0.0, rest.getJsonObject("unservedAtClose").getDouble("high"), "nobody comes");
    }

    @Test
    void nothingMoreIsSaidOfADayThatIsOverInTwoHours() {
        JsonObject seen = seen(Demonstration.DEIRA, "15:00");
        assertFalse(seen.containsKey("restOfDay"));
        assertEquals(8, seen.getJsonArray("index").size());
    }

    @Test
    void aBranchThatNeverClosesIsSeenForTenHours() {
        JsonObject rest = seen(Demonstration.OLAYA, "09:00").getJsonObject("restOfDay");
        assertEquals(10, rest.getJsonArray("hours").size());
        assertTrue(rest.getJsonObject("unservedAtClose").isEmpty());
    }
}
