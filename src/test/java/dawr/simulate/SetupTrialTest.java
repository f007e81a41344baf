package dawr.simulate;

import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.office.Trial;
import dawr.queue.BranchSetup;
import dawr.queue.CallingOrder;
import dawr.queue.CounterId;
import dawr.queue.HouseRules;
import dawr.queue.Limits;
import dawr.queue.Office;
import dawr.queue.OpeningHours;
import dawr.queue.QuickDesks;
import dawr.queue.ServiceId;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a set-up would harm is seen on days of chance before anybody waits. */
class SetupTrialTest {
    private static final int COUNTERS = 8;

    private static BranchSetup office(CallingOrder order, int forPermits) {
        List<BranchSetup.Counter> counters = new ArrayList<>();
        for (int i = 0; i < COUNTERS; i++) {
            ServiceId[] services = i < forPermits ? new ServiceId[] {PERMITS, WAGES} : new ServiceId[] {WAGES};
            counters.add(Office.counter(new CounterId("c" + i), services));
        }
        OpeningHours hours = new OpeningHours.Week(List.of(new OpeningHours.Span(DayOfWeek.SUNDAY, 480, 960)));
        List<BranchSetup.Service> services = List.of(Office.service(PERMITS, "A"), Office.service(WAGES, "B"));
        return Office.setup("riyadh-olaya", services, counters, hours, order, Limits.USUAL);
    }

    private static List<Trial.Longer> longer(BranchSetup next, Optional<BranchSetup> before) {
        BranchSetup fair =
                next.with(CallingOrder.LONGEST_WAITING_FIRST, next.rules().withoutCallingTerms());
        return SetupTrial.longer(next, Map.of("other", before.orElse(fair)), Office.OPENING);
    }

    @Test
    void aFairOrderHarmsNobody() {
        assertEquals(List.of(), longer(office(CallingOrder.ACCUMULATING, COUNTERS), Optional.empty()));
    }

    @Test
    void takingCountersFromAServiceHarmsWhoComesForIt() {
        BranchSetup before = office(CallingOrder.ACCUMULATING, COUNTERS);
        List<Trial.Longer> longer = longer(office(CallingOrder.ACCUMULATING, 2), Optional.of(before));
        assertEquals(
                List.of(PERMITS), longer.stream().map(Trial.Longer::service).toList());
        assertTrue(longer.getFirst().minutes() > 1.4 * longer.getFirst().insteadMinutes(), longer.toString());
    }

    @Test
    void aQuickDeskTooManyHarmsWhoeverIsNotQuick() {
        BranchSetup before = office(CallingOrder.ACCUMULATING, COUNTERS);
        List<CounterId> quick =
                before.counters().stream().map(BranchSetup.Counter::id).limit(6).toList();
        BranchSetup next = before.with(HouseRules.PLAIN.with(new QuickDesks(quick, 5, Map.of(WAGES, 3))));
        assertEquals(
                List.of(PERMITS),
                longer(next, Optional.of(before)).stream()
                        .map(Trial.Longer::service)
                        .toList());
    }

    @Test
    void claimsFirstWithoutLimitHarmsWhoHasNone() {
        BranchSetup next = office(CallingOrder.PRIORITY_FIRST, COUNTERS);
        List<Trial.Longer> longer = longer(next, Optional.empty());
        assertEquals(2, longer.size(), longer.toString());
        assertEquals(longer, longer(next, Optional.empty()), "the same set-up at the same time has the same answer");
    }

    @Test
    void aBranchThatNeverOpensSoonIsNotTried() {
        BranchSetup closed = Office.setup(new OpeningHours.Week(List.of()), CallingOrder.PRIORITY_FIRST, Limits.USUAL);
        assertEquals(List.of(), longer(closed, Optional.empty()));
    }
}
