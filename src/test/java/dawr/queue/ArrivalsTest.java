package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    @Test
    void whoeverCameAtOrAfterAnInstantIsCountedInWhateverOrderTheyAreHeardOf() {
        for (int seed = 0; seed < 200; seed++) {
            Random luck = new Random(seed);
            Arrivals arrivals = new Arrivals();
            List<Long> all = new ArrayList<>();
            for (int i = 0; i < luck.nextInt(60); i++) {
                long at = luck.nextInt(40);
                arrivals.add(at);
                all.add(at);
            }
            for (long from = -1; from < 42; from++) {
                long limit = from;
                assertEquals(all.stream().filter(at -> at >= limit).count(), arrivals.since(from));
            }
        }
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Arrivals arrivals = new Arrivals();
        arrivals.add(5);
        Arrivals copy = arrivals.copy();
        copy.add(6);
        assertEquals(1, arrivals.since(0));
        assertEquals(2, copy.since(0));
    }
}
