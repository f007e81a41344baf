package dawr.congestion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Waited;
import dawr.congestion.ahead.Witness;
import dawr.office.Demonstration;
import dawr.queue.Entry;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever knows all of a made-up day but what chance has yet to draw. */
class KnownDayTest {
    private static final long MINUTE = 60_000;
    private static final Stretch OPEN = new Stretch(0, 480 * MINUTE);
    private static final Stretch NEVER = new Stretch(0, 0);
    private static final int DAYS = 12;
    private static final int DRAWS = 12;

    private final SplittableRandom dice = new SplittableRandom(7);

    @Test
    void aRushThatIsOnEndsOnceAndOneThatIsOverDoesNotComeAgain() {
        Crowd rushing = new Crowd(1, new Stretch(60 * MINUTE, 130 * MINUTE));
        for (int each = 0; each < 100; each++) {
            Crowd on = rushing.seenBy(115 * MINUTE, OPEN, dice);
            assertEquals(60 * MINUTE, on.rush().from());
            assertTrue(on.rush().to() > 115 * MINUTE && on.rush().to() <= 150 * MINUTE);
            assertEquals(rushing, rushing.seenBy(130 * MINUTE, OPEN, dice));
        }
    }

    @Test
    void nobodyKnowsWhetherARushWillCome() {
        Crowd tomorrow = new Crowd(1, new Stretch(200 * MINUTE, 260 * MINUTE));
        List<Crowd> may = IntStream.range(0, 200)
                .mapToObj(each -> tomorrow.seenBy(100 * MINUTE, OPEN, dice))
                .toList();
        assertTrue(may.stream().anyMatch(crowd -> crowd.rush().millis() == 0));
        assertTrue(may.stream().anyMatch(crowd -> crowd.rush().millis() > 0));
        assertTrue(may.stream()
                .allMatch(crowd -> crowd.rush().millis() == 0 || crowd.rush().from() > 100 * MINUTE));
    }

    @Test
    void whoIsIllStaysAwayAndWhoWasCalledAwayComesBack() {
        Stretches planned = Stretches.of(List.of(OPEN));
        Absence ill = new Absence(true, 0, NEVER);
        assertTrue(
                ill.seenBy(10 * MINUTE, OPEN, dice).leaves(planned, OPEN).list().isEmpty());
        Absence away = new Absence(false, 0, new Stretch(60 * MINUTE, 75 * MINUTE));
        for (int each = 0; each < 100; each++) {
            Stretch still = away.seenBy(70 * MINUTE, OPEN, dice).gone();
            assertEquals(60 * MINUTE, still.from());
            assertTrue(still.to() > 70 * MINUTE && still.to() < 90 * MINUTE);
        }
        Absence late = new Absence(false, 45 * MINUTE, NEVER);
        assertTrue(late.seenBy(30 * MINUTE, OPEN, dice).late() > 30 * MINUTE);
        assertEquals(45 * MINUTE, late.seenBy(46 * MINUTE, OPEN, dice).late());
    }

    @Test
    void whatChanceHasYetToDrawIsHiddenAndTheWholeIsNotBiased() {
        MadeUpDays lived = new MadeUpDays(new MadeUpOffice(Demonstration.setup(Demonstration.DEIRA)), 3);
        lived.live(1);
        double foretold = 0;
        double came = 0;
        for (int each = 0; each < DAYS; each++) {
            LocalDate date = lived.live(1).getFirst();
            Stretch open = new MadeUpOffice(Demonstration.setup(Demonstration.DEIRA)).open(date);
            long now = Math.floorDiv((open.from() + open.to()) / 2, Waited.QUARTER_MILLIS) * Waited.QUARTER_MILLIS;
            Foresight foresight = lived.known(now)
                    .foresees(seen(lived.history, now).state(), now, now + 8 * Waited.QUARTER_MILLIS, DRAWS);
            assertNotEquals(foresight.future(1).waited(), foresight.future(2).waited());
            foretold += IntStream.rangeClosed(1, DRAWS)
                    .mapToDouble(draw -> foresight.future(draw).waited())
                    .average()
                    .orElseThrow();
            Waited waited = Waited.of(lived.history);
            came += IntStream.range(0, Foresight.QUARTERS)
                    .mapToDouble(quarter -> personMinutes(waited, now + quarter * Waited.QUARTER_MILLIS))
                    .sum();
        }
        assertFalse(came == 0);
        assertEquals(came, foretold, 0.2 * came);
    }

    /** The index of one seat is in minutes an hour. */
    private static double personMinutes(Waited waited, long quarter) {
        return waited.index(quarter, 1) / 4;
    }

    private static Witness seen(List<Entry> history, long now) {
        Witness witness = new Witness();
        history.stream().filter(entry -> entry.atMillis() < now).forEach(witness::happened);
        return witness;
    }
}
