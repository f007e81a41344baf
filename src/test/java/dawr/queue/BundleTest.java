package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static dawr.queue.Office.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static final ServiceId BADGE = new ServiceId("badge");

    private static Bundle.Part part(ServiceId service, ServiceId... after) {
        return new Bundle.Part(service, List.of(after));
    }

    private static BranchSetup setup(Bundle.Part... parts) {
        BranchSetup plain = Office.setup(
                "riyadh-olaya",
                List.of(Office.service(PERMITS, "A"), Office.service(WAGES, "B"), Office.service(BADGE, "C")),
                List.of(Office.counter(C1, PERMITS, WAGES, BADGE), Office.counter(C2, PERMITS, WAGES, BADGE)),
                new OpeningHours.Always(),
                CallingOrder.LONGEST_WAITING_FIRST,
                Limits.USUAL);
        return plain.with(HouseRules.PLAIN.with(List.of(new Bundle("newcomer", Map.of(), List.of(parts)))));
    }

    private static Command bundle(List<ServiceId> services) {
        return new Command.IssueTicket(
                services,
                "ar",
                PriorityClass.NONE,
                Channel.KIOSK,
                new Promise.NoCounterOpen(),
                1,
                List.of(),
                Optional.of("newcomer"));
    }

    private static List<ServiceId> order(Office office) {
        return NextService.order(office.state, "newcomer", PriorityClass.NONE, new Needs("ar", List.of()), office.now);
    }

    @Test
    void aFreeBundleBeginsWithWhatIsSoonestDoneAndGoesOnWithIt() {
        Office office =
                Office.with(setup(part(PERMITS), part(WAGES), part(BADGE))).open(C1, C2);
        office.arrives(PERMITS);
        office.arrives(PERMITS);
        office.arrives(WAGES);
        assertEquals(List.of(BADGE, WAGES, PERMITS), order(office));
        TicketId ticket =
                ((Event.TicketIssued) office.accepted(bundle(order(office))).getFirst()).ticket();
        office.calls(C1, ticket);
        office.arrives(WAGES);
        office.arrives(WAGES);
        office.finishes(C1);
        assertEquals(WAGES, office.step(ticket).service(), "with their seniority only one is before them");
    }

    @Test
    void whatMustFollowOnAnotherWaitsForIt() {
        Office office = Office.with(setup(part(PERMITS, BADGE), part(BADGE), part(WAGES, PERMITS)))
                .open(C1);
        assertEquals(List.of(BADGE, PERMITS, WAGES), order(office));
        office.refused(Why.BUNDLE_UNKNOWN, bundle(List.of(PERMITS, BADGE, WAGES)));
        office.refused(Why.BUNDLE_UNKNOWN, bundle(List.of(BADGE, PERMITS)));
    }

    @Test
    void aBundleWhosePartsWaitForEachOtherIsRefused() {
        List<SetupCheck.Flaw> flaws = SetupCheck.flaws(setup(part(PERMITS, WAGES), part(WAGES, PERMITS)));
        assertEquals(
                List.of(new SetupCheck.Flaw("bundles/0/after", SetupCheck.Kind.CYCLE, "newcomer")),
                flaws.stream()
                        .filter(flaw -> flaw.field().startsWith("bundles"))
                        .toList());
    }

    @Test
    void whoWasSentOnCanBeSentBackToWhoSentThem() {
        Office office = Office.alwaysOpen().open(C1, C2);
        TicketId ticket = office.arrives(PERMITS);
        office.callsNext(C1);
        office.transfers(C1, new Command.Target.ToService(WAGES), Placement.OWN);
        assertEquals(ticket, office.callsNext(C2));
        office.transfers(C2, new Command.Target.Back(), Placement.OWN);
        assertEquals(PERMITS, office.step(ticket).service());
        assertEquals(Optional.of(C1), office.step(ticket).directedTo());
        office.callsNext(C1);
        office.finishes(C1);
        office.arrives(PERMITS);
        office.callsNext(C2);
        office.refused(
                Why.NOT_SENT_HERE, new Command.Transfer(C2, clerk(C2), new Command.Target.Back(), Placement.OWN));
    }

    @Test
    void nobodyIsSentBackToAServiceThatTheBranchHasGivenUp() {
        Office office = Office.alwaysOpen().open(C2);
        office.arrives(PERMITS);
        office.callsNext(C2);
        office.transfers(C2, new Command.Target.ToService(WAGES), Placement.OWN);
        office.callsNext(C2);
        BranchSetup old = office.state.setup();
        List<BranchSetup.Service> services =
                old.services().stream().filter(one -> one.id().equals(WAGES)).toList();
        BranchSetup without =
                Office.setup("riyadh-olaya", services, old.counters(), old.hours(), old.callingOrder(), old.limits());
        office.accepted(new Command.ChangeSetup(without, old.version()));
        office.refused(
                Why.SERVICE_UNKNOWN, new Command.Transfer(C2, clerk(C2), new Command.Target.Back(), Placement.OWN));
    }

    @Test
    void whatMoreCountersServeIsSoonerDoneThoughMoreWaitForIt() {
        BranchSetup plain = Office.setup(
                "riyadh-olaya",
                List.of(Office.service(PERMITS, "A"), Office.service(WAGES, "B"), Office.service(BADGE, "C")),
                List.of(
                        Office.counter(C1, PERMITS, WAGES),
                        Office.counter(C2, PERMITS),
                        Office.counter(Office.C3, BADGE)),
                new OpeningHours.Always(),
                CallingOrder.LONGEST_WAITING_FIRST,
                Limits.USUAL);
        Bundle both = new Bundle("newcomer", Map.of(), List.of(part(WAGES), part(BADGE), part(PERMITS)));
        Office office =
                Office.with(plain.with(HouseRules.PLAIN.with(List.of(both)))).open(C1, C2);
        for (int i = 0; i < 2; i++) {
            office.arrives(PERMITS);
            office.arrives(WAGES);
        }
        office.arrives(PERMITS);
        assertEquals(List.of(PERMITS, WAGES, BADGE), order(office), "four turns at two desks, three at one, none open");
    }
}
