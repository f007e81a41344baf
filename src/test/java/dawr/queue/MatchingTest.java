package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static Office office(Matching matching) {
        BranchSetup setup = Office.setup(
                "riyadh-olaya",
                List.of(Office.service(PERMITS, "A")),
                List.of(Office.counterIn("hall", C1, PERMITS), Office.counterIn("annex", C2, PERMITS)),
                new OpeningHours.Always(),
                CallingOrder.LONGEST_WAITING_FIRST,
                Limits.USUAL);
        return Office.with(setup.with(HouseRules.PLAIN.with(matching))).open(C1, C2);
    }

    private static Matching annexOffers(Need... needs) {
        return new Matching(Optional.empty(), Optional.of(Map.of("annex", List.of(needs))));
    }

    private static TicketId arrives(Office office, String language, Need... needs) {
        office.minutes(1);
        Command.IssueTicket wish = new Command.IssueTicket(
                List.of(PERMITS),
                language,
                PriorityClass.NONE,
                Channel.KIOSK,
                new Promise.NoCounterOpen(),
                1,
                List.of(needs),
                Optional.empty());
        return ((Event.TicketIssued) office.accepted(wish).getFirst()).ticket();
    }

    @Test
    void whoSpeaksTheCountersLanguageIsPreferredButNobodyIsLeftWaiting() {
        Office office = office(new Matching(Optional.of(180), Optional.empty()));
        TicketId english = arrives(office, "en");
        TicketId arabic = arrives(office, "ar");
        assertEquals(arabic, office.callsNext(C1), "one minute later, but three minutes of head start");
        CallReason reason = office.state.calls().getLast().reason();
        assertEquals(Optional.of(CallReason.Cause.LANGUAGE), reason.passing(PERMITS, false));
        assertEquals(Optional.of(180), reason.terms().orElseThrow().languageSeconds());
        office.minutes(3);
        arrives(office, "ar");
        assertEquals(english, office.callsNext(C2));
    }

    @Test
    void whoSignsIsPreferredByThoseWhoNeedIt() {
        Office office = office(new Matching(Optional.of(60), Optional.empty()));
        office.accepted(new Command.CloseCounter(C1, clerk(C1)));
        office.accepted(new Command.OpenCounter(C1, clerk(C1), List.of(), List.of("ar", Needs.SIGNING)));
        arrives(office, "ar");
        TicketId signs = arrives(office, "ar", Need.SIGN_LANGUAGE);
        assertEquals(signs, office.callsNext(C1));
    }

    @Test
    void whoCannotTakeAStepIsCalledWhereThereIsNone() {
        Office office = office(annexOffers(Need.STEP_FREE));
        TicketId stepFree = arrives(office, "ar", Need.STEP_FREE);
        TicketId other = arrives(office, "ar");
        assertEquals(other, office.callsNext(C1));
        assertEquals(stepFree, office.callsNext(C2));
    }

    @Test
    void theFamilyHallCallsThoseWhoAskedForItAndNobodyElse() {
        Office office = office(annexOffers(Need.FAMILY_HALL));
        TicketId other = arrives(office, "ar");
        assertTrue(office.nobodyFor(C2));
        TicketId family = arrives(office, "ar", Need.FAMILY_HALL);
        assertEquals(family, office.callsNext(C2));
        assertEquals(other, office.callsNext(C1));
    }

    @Test
    void nobodyGetsANumberWithWhichNoCounterCouldCallThem() {
        Office office = office(Matching.PLAIN);
        office.refused(
                Why.NEED_UNMET,
                new Command.IssueTicket(
                        List.of(PERMITS),
                        "ar",
                        PriorityClass.NONE,
                        Channel.KIOSK,
                        new Promise.NoCounterOpen(),
                        1,
                        List.of(Need.STEP_FREE),
                        Optional.empty()));
    }
}
