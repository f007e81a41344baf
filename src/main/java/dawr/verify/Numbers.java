package dawr.verify;

import dawr.queue.BranchSetup;
import dawr.queue.CameBy;
import dawr.queue.Event;
import dawr.queue.OfflinePaper;
import dawr.queue.TicketId;
import java.util.Optional;

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
        Optional<OfflinePaper> paper = issued.came().flatMap(CameBy::paper);
        if (paper.isPresent()) {
            handedOver(issued.ticket(), issued.number(), paper.get());
            return;
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

    /** A kiosk's own series goes on number by number, under the day on which it last heard of the office. */
    void handedOver(TicketId ticket, String number, OfflinePaper paper) {
        int dash = number.indexOf('-');
        String letters = number.substring(0, dash);
        int numeral = Integer.parseInt(number.substring(dash + 1));
        String series = letters + '/' + paper.kiosk() + '/' + paper.day();
        int last = floor.lastOf(series, numeral - 1);
        boolean ofService = floor.setup().services().stream()
                .anyMatch(service -> service.letter().equals(letters));
        boolean named = ticket.value().equals(paper.day().compact() + '-' + letters + number.substring(dash + 1));
        if (numeral != last + 1 || ofService || !named || paper.day().compareTo(floor.day()) > 0) {
            findings.add(Invariant.NUMBERS_GAPLESS, number + " is handed over by " + paper + " after " + last);
        }
        floor.gave(series, numeral);
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
