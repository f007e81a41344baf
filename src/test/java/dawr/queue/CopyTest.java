package dawr.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever tries something out does so on a copy of the office: it stands exactly there, and goes on by itself. */
class CopyTest {
    private static final int DAYS = 5;
    private static final int WISHES = 160;
    private static final int COPIED_EVERY = 40;

    @Test
    void aCopyGoesOnAsTheOfficeDoesAndTheOfficeAsIfThereWereNone() {
        for (long seed = 1; seed <= DAYS; seed++) {
            AnyDay day = new AnyDay(seed);
            List<BranchState> copies = new ArrayList<>();
            day.live(WISHES, entry -> {
                if (entry.seq() % COPIED_EVERY == 0) {
                    copies.add(day.state().copy());
                }
                copies.forEach(copy -> copy.apply(entry));
            });
            copies.forEach(copy -> assertEquals(Described.of(day.state()), Described.of(copy)));
        }
    }

    @Test
    void aCopyStaysWhereItIsWhateverHappensInTheOffice() {
        for (long seed = 1; seed <= DAYS; seed++) {
            AnyDay day = new AnyDay(seed);
            List<BranchState> copies = new ArrayList<>();
            List<String> stood = new ArrayList<>();
            day.live(WISHES, entry -> {
                if (entry.seq() % COPIED_EVERY == 0) {
                    copies.add(day.state().copy());
                    stood.add(Described.of(day.state()));
                }
            });
            assertEquals(stood, copies.stream().map(Described::of).toList());
        }
    }
}
