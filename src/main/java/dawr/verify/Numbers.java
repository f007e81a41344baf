package dawr.verify;

import dawr.queue.BranchSetup;
import dawr.queue.Event;

/** What the checker holds about ticket numbers. */
final class Numbers {
    private final Floor floor;
    private final Findings findings;

    Numbers(Floor floor, Findings findings) {
        this.floor = floor;
        this.findings = findings;
    }

    void given(Event.TicketIssued issued) {
        if (floor.isAlive(issued.number()) || floor.person(issued.ticket()).isPresent()) {
            findings.add(Invariant.NUMBER_UNIQUE, issued.number() + " is given twice");
        }
        String expectedId = floor.day().compact() + '-' + issued.number().replace("-", "");
        if (!issued.ticket().value().equals(expectedId)) {
            findings.add(Invariant.NUMBER_UNIQUE, issued.number() + " goes by " + issued.ticket());
        }
        floor.setup()
                .service(issued.services().getFirst())
                .ifPresentOrElse(
                        service -> follows(issued, service),
                        () -> findings.add(Invariant.STATE_ORDER, issued.number() + " is for an unknown service"));
    }

    private void follows(Event.TicketIssued issued, BranchSetup.Service service) {
        int dash = issued.number().indexOf('-');
        String letter = issued.number().substring(0, dash);
        int numeral = Integer.parseInt(issued.number().substring(dash + 1));
        int expected = floor.lastOf(letter, service.firstNumber() - 1) + 1;
        while (floor.isAlive(letter
                + '-'
                + "0".repeat(Math.max(0, 3 - String.valueOf(expected).length()))
                + expected)) {
            expected++;
        }
        if (numeral != expected || !letter.equals(service.letter())) {
            findings.add(
                    Invariant.NUMBERS_GAPLESS,
                    issued.number() + " is given where " + service.letter() + expected + " is next");
        }
        floor.gave(letter, numeral);
    }
}
