package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Every place of a line has been passed by whoever stands later and was called before its first, and by nobody else. */
class PassesTest {
    private static final int PLACES = 30;
    private static final int ROUNDS = 300;

    private final Passes passes = new Passes();
    private final List<Long> by = new ArrayList<>();

    private int passed(long place) {
        return (int) by.stream().filter(later -> later > place).count();
    }

    private void alike() {
        assertEquals(by.size(), passes.count());
        for (long place = 0; place <= PLACES; place++) {
            assertEquals(passed(place), passes.of(place), "at " + place + " by " + by);
        }
    }

    private void passedBy(long place) {
        passes.add(place);
        by.add(place);
    }

    @Test
    void howOftenAPlaceWasPassedIsCountedHoweverManyPassedInWhateverOrder() {
        SplittableRandom dice = new SplittableRandom(3);
        for (int round = 0; round < ROUNDS; round++) {
            passedBy(dice.nextInt(PLACES));
            alike();
            if (dice.nextInt(20) == 0) {
                long first = dice.nextInt(PLACES);
                passes.forgetUpTo(first);
                by.removeIf(later -> later <= first);
                alike();
            }
        }
    }

    /** Whoever comes back to the line was passed so often before; whoever stands before them counts as passed as often, those behind as before. */
    @Test
    void whoComesBackBringsTheCountAlongAndTakesNobodyElsesBehindThem() {
        SplittableRandom dice = new SplittableRandom(4);
        for (int round = 0; round < ROUNDS; round++) {
            passedBy(dice.nextInt(PLACES));
            long place = dice.nextInt(PLACES);
            int times = dice.nextInt(6);
            passes.atLeast(times, place);
            raise(times, place);
            alike();
            if (by.size() > 8) {
                passes.forgetUpTo(PLACES / 2);
                by.removeIf(later -> later <= PLACES / 2);
            }
        }
    }

    /** The latest that passed earlier places only are said to have passed this one. */
    private void raise(int times, long place) {
        by.sort(Comparator.reverseOrder());
        for (int i = passed(place); i < times; i++) {
            if (i < by.size()) {
                by.set(i, place + 1);
            } else {
                by.add(place + 1);
            }
        }
    }
}
