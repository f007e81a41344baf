package dawr.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.ServiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who was out of the house when their turn came is told from who was called late. */
class TruantsTest {
    private static final ServiceId PERMITS = new ServiceId("permits");

    private static LogTurn turn(String ticket, long inAt, long startAt) {
        return new LogTurn(ticket, PERMITS, "clerk", inAt, startAt, startAt + 5);
    }

    private static List<LogTurn> passedBy(int others) {
        List<LogTurn> turns = new ArrayList<>(List.of(turn("late", 0, 1_000)));
        for (int i = 1; i <= others; i++) {
            turns.add(turn("t" + i, i, 100 + 10 * i));
        }
        return turns;
    }

    @Test
    void whoeverTenLaterOnesOfTheServiceWentBeforeWasOut() {
        LogTurn late = Truants.marked(passedBy(10)).getFirst();
        assertEquals(Optional.of(200L), late.backAt(), "until the last of them was called");
        assertEquals(200, late.thereFrom());
    }

    @Test
    void whoeverAFewWentBeforeWaitedAllTheSame() {
        assertTrue(Truants.marked(passedBy(9)).stream()
                .allMatch(turn -> turn.backAt().isEmpty()));
    }

    @Test
    void whoWasOutKeepsTheirOwnMomentAndTheOthersTakeTurns() {
        List<LogTurn> inTurn = LogDays.inTurn(Truants.marked(passedBy(12)));
        assertEquals("late", inTurn.getLast().ticket());
        assertEquals(1_000, inTurn.getLast().startAt());
    }
}
