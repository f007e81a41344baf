package dawr.queue.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Stretches of time are sets of instants, whatever is done with them. */
class StretchesTest {
    private static final int INSTANTS = 60;

    @Test
    void whatIsDoneWithStretchesIsDoneWithEveryInstant() {
        SplittableRandom dice = new SplittableRandom(6);
        for (int round = 0; round < 5_000; round++) {
            Stretches some = any(dice);
            Stretches others = any(dice);
            Stretches both = some.and(others);
            Stretches rest = some.without(others);
            for (long at = 0; at < INSTANTS; at++) {
                assertEquals(some.hold(at) && others.hold(at), both.hold(at));
                assertEquals(some.hold(at) && !others.hold(at), rest.hold(at));
            }
            assertEquals(some.millis(), both.millis() + rest.millis());
            apart(both);
            apart(rest);
        }
    }

    private static void apart(Stretches some) {
        for (int i = 1; i < some.list().size(); i++) {
            assertEquals(true, some.list().get(i - 1).to() < some.list().get(i).from());
        }
    }

    private static Stretches any(SplittableRandom dice) {
        List<Stretch> some = new ArrayList<>();
        for (int i = dice.nextInt(6); i > 0; i--) {
            int from = dice.nextInt(INSTANTS);
            some.add(new Stretch(from, from + dice.nextInt(12)));
        }
        return Stretches.of(some);
    }
}
