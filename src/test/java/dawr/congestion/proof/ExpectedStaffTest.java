package dawr.congestion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.congestion.ahead.Futures;
import dawr.congestion.ahead.Spell;
import dawr.congestion.ahead.Witness;
import dawr.office.Demonstration;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Entry;
import dawr.queue.calendar.Plan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who may be expected at which counter, seen from the middle of a day. */
class ExpectedStaffTest {
    private static final long MINUTE = 60_000;
    private static final int DAYS = 25;
    private static final int DRAWS = 20;
    private static final CounterId OF_TWO_SHIFTS = new CounterId("c12");

    private final MadeUpOffice office = new MadeUpOffice(Demonstration.setup(Demonstration.DEIRA));
    private final MadeUpDays lived = new MadeUpDays(office, 4);
    private final List<LocalDate> dates = lived.live(DAYS);

    private long at(LocalDate date, int hour, int minute) {
        return date.atTime(hour, minute)
                .atZone(office.setup().timeZone())
                .toInstant()
                .toEpochMilli();
    }

    private Witness seen(long now) {
        Witness witness = new Witness();
        for (Entry entry : lived.history) {
            if (entry.atMillis() >= now) {
                return witness;
            }
            witness.happened(entry);
        }
        return witness;
    }

    /** How a counter is staffed in each of many futures. */
    private static List<List<Spell>> futures(Witness witness, CounterId counter, long now) {
        Futures futures = new Futures(witness, now, now + 120 * MINUTE);
        return IntStream.rangeClosed(1, DRAWS)
                .mapToObj(seed -> futures.outset(seed).rota().spells().getOrDefault(counter, List.of()))
                .toList();
    }

    @Test
    void whoIsNotThereYetMayBeLateOrNotComeToday() {
        List<Integer> come = new ArrayList<>();
        for (LocalDate date : dates.subList(20, DAYS)) {
            long now = at(date, 8, 0);
            Witness witness = seen(now);
            for (CounterNow counter : witness.state().counters()) {
                if (counter.state() == CounterState.CLOSED) {
                    come.add((int) futures(witness, counter.id(), now).stream()
                            .filter(spells -> !spells.isEmpty())
                            .count());
                }
            }
        }
        assertFalse(come.isEmpty(), "nobody was ever late");
        double share = come.stream().mapToInt(each -> each).average().orElseThrow() / DRAWS;
        assertTrue(share > 0.1 && share < 0.7, "expected after half an hour: " + share);
    }

    @Test
    void whoHasTwoShiftsStaysForTheSecond() {
        LocalDate date = dates.stream()
                .skip(15)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.FRIDAY)
                .filter(day -> isOpen(day, OF_TWO_SHIFTS))
                .findFirst()
                .orElseThrow();
        long now = at(date, 11, 30);
        futures(seen(now), OF_TWO_SHIFTS, now)
                .forEach(spells -> assertTrue(
                        spells.stream().anyMatch(spell -> spell.to() > at(date, 12, 45)), "gone after the first"));
    }

    private boolean isOpen(LocalDate date, CounterId counter) {
        return seen(at(date, 11, 30)).state().counter(counter).orElseThrow().state() == CounterState.OPEN;
    }

    @Test
    void whoIsOnAPlannedBreakComesBackWhenItIsOver() {
        int paused = 0;
        for (LocalDate date : dates.subList(20, DAYS)) {
            long now = at(date, 13, 10);
            Witness witness = seen(now);
            int rank = 0;
            for (CounterNow counter : witness.state().counters()) {
                int its = rank++;
                List<Long> over = witness.state().plan(now).breaks().stream()
                        .map((Plan.PlannedBreak each) -> each.ofCounter(its))
                        .filter(each -> each.holds(now))
                        .map(each -> each.to())
                        .toList();
                if (counter.state() == CounterState.PAUSED && over.size() == 1) {
                    paused++;
                    futures(witness, counter.id(), now)
                            .forEach(spells -> assertEquals(
                                    over.getFirst(), spells.getFirst().from()));
                }
            }
        }
        assertTrue(paused > 0, "nobody has lunch");
    }
}
