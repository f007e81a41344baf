package dawr.estimation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * How promises are kept in an office that breaks at midday, whose services take longer or shorter than they used to, and whose clerks go home early. A
 * whole look, six offices of six judged days for each pace: {@code -Ddawr.offices=6 -Ddawr.days=6}.
 */
class SimulatedOfficeTest {
    private static final int OFFICES = Integer.getInteger("dawr.offices", 1);
    private static final int DAYS = Integer.getInteger("dawr.days", 3);
    private static final double[] PACES_BEFORE = {0.7, 1, 1.3};

    /** Few days say little: what is asked of a whole look (78 to 82, 88 to 92, 74) is asked of a share of it with so much play. */
    private static final double PLAY = OFFICES > 1 ? 0 : 5;

    @Test
    void promisesAreKeptThroughBreakWrongPriorAndLossOfStaff() {
        List<SimulatedOffice.Kept> all = new ArrayList<>();
        for (double pace : PACES_BEFORE) {
            List<SimulatedOffice.Kept> some = new ArrayList<>();
            for (int seed = 0; seed < OFFICES; seed++) {
                SimulatedOffice office = new SimulatedOffice(101 + seed);
                office.days(3, pace, false, 0);
                office.days(DAYS, 1, true, 3);
                some.addAll(office.kept());
            }
            tell("services took " + pace + " of now", some);
            all.addAll(some);
        }
        tell("all", all);
        double within = percent(all, SimulatedOffice.Kept::within);
        double inTime = percent(all, SimulatedOffice.Kept::inTime);
        List<SimulatedOffice.Kept> around =
                all.stream().filter(SimulatedOffice.Kept::aroundTheBreak).toList();
        assertTrue(within >= 78 - PLAY && within <= 82 + PLAY, "within the range: " + within);
        assertTrue(inTime >= 88 - PLAY && inTime <= 92 + PLAY, "kept: " + inTime);
        assertTrue(percent(around, SimulatedOffice.Kept::within) >= 74 - PLAY, "around the break");
    }

    private static double percent(List<SimulatedOffice.Kept> kept, Predicate<SimulatedOffice.Kept> what) {
        return 100.0 * kept.stream().filter(what).count() / kept.size();
    }

    private static void tell(String which, List<SimulatedOffice.Kept> kept) {
        List<SimulatedOffice.Kept> around =
                kept.stream().filter(SimulatedOffice.Kept::aroundTheBreak).toList();
        List<SimulatedOffice.Kept> loss =
                kept.stream().filter(SimulatedOffice.Kept::afterLoss).toList();
        System.out.printf(
                Locale.ROOT,
                "%s: %d promises, within %.1f %%, kept %.1f %%; around the break within %.1f %%; on days of loss within %.1f %%%n",
                which,
                kept.size(),
                percent(kept, SimulatedOffice.Kept::within),
                percent(kept, SimulatedOffice.Kept::inTime),
                percent(around, SimulatedOffice.Kept::within),
                percent(loss, SimulatedOffice.Kept::within));
    }
}
