package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PickTest {
    private static final int CHOICES = 5_000;

    /** Fewer where the same days are lived over and over. */
    private static final int DAYS = Math.min(25, Integer.getInteger("histories", 25));

    private record Head(long place, long tie, boolean claim, long target, int passed) {}

    private final Random chance = new Random(20261122);

    @Test
    void theHighestScoreGoesFirstUnlessSomebodyEarlierMayNotBePassed() {
        for (int i = 0; i < CHOICES; i++) {
            CallingPolicy policy = anyPolicy();
            List<Head> heads = anyHeads();
            Pick pick = new Pick(policy);
            pick.begin(1_000_000, 2);
            heads.forEach(one -> pick.consider(one.place, one.tie, one.claim, one.target, one.passed));
            assertEquals(expected(policy, heads), pick.best());
        }
    }

    @Test
    void whoIsNotAmongThemGoesBeforeTheBestIfTheyWouldBeItAmongThem() {
        for (int i = 0; i < CHOICES; i++) {
            CallingPolicy policy = anyPolicy();
            List<Head> heads = new ArrayList<>(anyHeads());
            Head one = new Head(chance.nextInt(40) * 25_000L, heads.size(), chance.nextBoolean(), 60_000, 0);
            Pick pick = new Pick(policy);
            pick.begin(1_000_000, 2);
            heads.forEach(each -> pick.consider(each.place, each.tie, each.claim, each.target, each.passed));
            int best = pick.best();
            heads.add(one);
            if (best >= 0 && !guards(policy, one)) {
                boolean first = expected(policy, heads) == heads.size() - 1;
                assertEquals(first, pick.goesBefore(best, one.place, one.tie, one.claim, one.target));
            }
        }
    }

    /** Whoever has waited too long themselves is called whatever their score. */
    private static boolean guards(CallingPolicy policy, Head one) {
        return policy.terms().guards(one.passed, 1_000_000 - one.place);
    }

    @Test
    void whoeverPlaysOnWithACopyOfTheLinesPicksAsTheOfficeDoes() {
        for (long seed = 1; seed <= DAYS; seed++) {
            AnyDay day = new AnyDay(seed);
            day.live(150, entry -> {
                // Whoever has a seat is a line of their own in the copy, before all others
                if (day.state().people.seats.isEmpty()) {
                    day.counters().forEach(counter -> alike(day.state(), counter, day.now()));
                }
            });
        }
    }

    private static void alike(BranchState state, CounterNow counter, long now) {
        List<LineNow> lines = InLine.lines(state).stream()
                .filter(line -> Serving.mayServe(state, counter, line.places().getFirst()))
                .toList();
        Pick pick = new Pick(state.setup().calling());
        pick.begin(now, state.ordinarySinceClaim());
        for (LineNow line : lines) {
            Place first = line.places().getFirst();
            pick.consider(
                    first.place(),
                    first.tie(),
                    line.priority().claimsPriority(),
                    state.targetMillis(line.service()),
                    line.passes().count(),
                    Serving.headStartMillis(state, counter, line.needs()));
        }
        Optional<Place> picked = Optional.of(pick.best())
                .filter(best -> best >= 0)
                .map(best -> lines.get(best).places().getFirst());
        assertEquals(NextInLine.at(state, counter, now).map(NextInLine.Choice::place), picked);
    }

    private CallingPolicy anyPolicy() {
        CallingOrder order = List.of(CallingOrder.values()).get(chance.nextInt(CallingOrder.values().length));
        Optional<Integer> overtakes = chance.nextBoolean() ? Optional.of(chance.nextInt(4)) : Optional.empty();
        Optional<Integer> minutes = chance.nextBoolean() ? Optional.of(1 + chance.nextInt(20)) : Optional.empty();
        return new CallingPolicy(order, new CallingTerms(300, 60, 1 + chance.nextInt(3), overtakes, minutes));
    }

    private List<Head> anyHeads() {
        List<Head> heads = new ArrayList<>();
        int count = chance.nextInt(chance.nextInt(20) == 0 ? 3 * Pick.LINES_USUAL : 50);
        for (int tie = 0; tie < count; tie++) {
            heads.add(new Head(
                    chance.nextInt(40) * 25_000L,
                    tie,
                    chance.nextBoolean(),
                    chance.nextInt(4) * 60_000L,
                    chance.nextInt(3)));
        }
        return heads;
    }

    private static int expected(CallingPolicy policy, List<Head> heads) {
        Comparator<Head> lastFirst = Comparator.<Head>comparingLong(
                        one -> policy.score(1_000_000 - one.place, one.claim, one.target, policy.claimsTurn(2)))
                .thenComparing(Comparator.comparingLong(Head::place).reversed())
                .thenComparing(Comparator.comparingLong(Head::tie).reversed());
        return heads.stream()
                .filter(one -> heads.stream()
                        .noneMatch(earlier -> earlier.place < one.place
                                && policy.terms().guards(earlier.passed, 1_000_000 - earlier.place)))
                .max(lastFirst)
                .map(heads::indexOf)
                .orElse(-1);
    }
}
