package dawr.queue;

import dawr.queue.SetupCheck.Flaw;
import dawr.queue.SetupCheck.Kind;
import java.util.ArrayList;
import java.util.List;

/** What contradicts itself in how people come in. */
final class ArrivalCheck {
    private final BranchSetup setup;
    private final List<Flaw> flaws = new ArrayList<>();

    private ArrivalCheck(BranchSetup setup) {
        this.setup = setup;
    }

    static List<Flaw> flaws(BranchSetup setup) {
        ArrivalCheck check = new ArrivalCheck(setup);
        ArrivalRules rules = setup.rules().arrivalRules();
        rules.booking().ifPresent(check::booking);
        return check.flaws;
    }

    private void booking(Booking booking) {
        booking.services().keySet().stream()
                .filter(service -> setup.service(service).isEmpty())
                .forEach(service ->
                        flaws.add(new Flaw("appointments/services/" + service, Kind.UNKNOWN, service.value())));
    }
}
