package dawr.verify;

import dawr.queue.ArrivalRules;
import dawr.queue.CameBy;
import dawr.queue.Event;
import dawr.queue.KeptPlace;
import dawr.queue.OfflinePaper;
import dawr.queue.OneTicket;
import dawr.queue.Outcome;
import dawr.queue.Outstanding;
import dawr.queue.TicketId;
import dawr.queue.VisitPhase;
import dawr.queue.Voucher;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the checker holds about the door: what brings somebody in, brings them in once, and their wait counts from no earlier than it may. */
final class Doorway {
    private final Floor floor;
    private final Findings findings;
    private final Set<String> taken = new HashSet<>();
    private final Set<TicketId> continued = new HashSet<>();
    private final Map<TicketId, KeptPlace> places = new LinkedHashMap<>();

    Doorway(Floor floor, Findings findings) {
        this.floor = floor;
        this.findings = findings;
    }

    /** Vouchers that still hold are remembered over the night. */
    void open(Event.DayOpened opened, long at, boolean first) {
        Map<String, Long> carried =
                opened.outstanding().flatMap(Outstanding::vouchersTaken).orElse(Map.of());
        if (!first && !taken.containsAll(carried.keySet())) {
            findings.add(Invariant.DOOR_KEPT, "the day opens with vouchers that nobody took: " + carried.keySet());
        }
        taken.retainAll(carried.keySet());
        taken.addAll(carried.keySet());
        continued.clear();
        places.clear();
        opened.outstanding()
                .flatMap(Outstanding::placesKept)
                .ifPresent(some -> some.forEach(place -> places.put(place.ticket(), place)));
    }

    /** Somebody has gone in this very entry, and may come back once. */
    void kept(KeptPlace place) {
        boolean gone = floor.person(place.ticket())
                .filter(person -> person.is(VisitPhase.ENDED) && person.seniority == place.seniority())
                .isPresent();
        if (!gone || places.put(place.ticket(), place) != null) {
            findings.add(Invariant.DOOR_KEPT, "a place is kept for " + place.ticket() + ", who had none to keep");
        }
    }

    void gave(Voucher voucher, long seq, long at) {
        String id = floor.day().compact() + "-v" + seq;
        boolean here =
                voucher.from().equals(floor.setup().id()) && !voucher.to().equals(voucher.from());
        if (!voucher.id().equals(id) || !here || voucher.seniority() != at || voucher.until() <= at) {
            findings.add(Invariant.DOOR_KEPT, "not a voucher of this moment: " + voucher);
        }
        if (rules().closingPercent().isEmpty()) {
            findings.add(Invariant.DOOR_KEPT, "a voucher is given where nothing is guaranteed: " + voucher.id());
        }
    }

    private ArrivalRules rules() {
        return floor.setup().rules().arrivalRules();
    }

    /** Looks at a ticket before its person stands in the hall. */
    void issued(Event.TicketIssued issued, long at) {
        issued.came().ifPresent(came -> {
            came.voucher().ifPresent(voucher -> byVoucher(issued, voucher, at));
            came.after()
                    .filter(earlier -> !cameBack(issued, earlier))
                    .ifPresent(earlier -> returned(issued, earlier, at));
            came.person().ifPresent(person -> oneTicket(issued, person));
            came.paper().ifPresent(paper -> byPaper(issued, paper, at));
            likely(issued, came);
        });
        boolean brought = issued.came()
                .filter(came -> came.voucher().isPresent()
                        || came.after().isPresent()
                        || came.paper().isPresent()
                        || came.appointment().isPresent())
                .isPresent();
        if (!brought && issued.seniority() != at) {
            findings.add(Invariant.DOOR_KEPT, issued.number() + " waits since another time than it was issued");
        }
    }

    /** They waited since the kiosk gave it, as far as the office can know when that was. */
    private void byPaper(Event.TicketIssued issued, OfflinePaper paper, long at) {
        long since = Math.min(at, Math.max(paper.contactAt(), paper.takenAt()));
        if (issued.seniority() != since) {
            findings.add(Invariant.DOOR_KEPT, issued.number() + " waits since another time than " + paper + " says");
        }
        boolean over =
                !paper.day().equals(floor.day()) && !floor.setup().hours().neverCloses();
        if (over) {
            findings.add(Invariant.DOOR_KEPT, issued.number() + " comes into the lines of another day");
        }
    }

    private void byVoucher(Event.TicketIssued issued, Voucher voucher, long at) {
        boolean fits = voucher.to().equals(floor.setup().id())
                && voucher.until() > at
                && voucher.service().equals(issued.services().getFirst());
        boolean kept = issued.seniority() == Math.min(at, voucher.seniority());
        if (!taken.add(voucher.from() + "/" + voucher.id()) || !fits || !kept) {
            findings.add(Invariant.DOOR_KEPT, issued.number() + " comes by " + voucher + ", which does not let it in");
        }
    }

    /** To the place that was kept for them: in front of everybody who came since, and never in front of where they stood. */
    private boolean cameBack(Event.TicketIssued issued, TicketId earlier) {
        KeptPlace place = places.get(earlier);
        if (place == null || !place.services().equals(issued.services())) {
            return false;
        }
        places.remove(earlier);
        continued.add(earlier);
        boolean sameDay = place.leftOn().equals(floor.day());
        boolean own = sameDay ? issued.seniority() == place.seniority() : issued.seniority() >= place.seniority();
        if (!own || issued.priority() != place.priority()) {
            findings.add(Invariant.DOOR_KEPT, issued.number() + " comes back to another place than its own");
        }
        return true;
    }

    private void returned(Event.TicketIssued issued, TicketId earlier, long at) {
        Optional<Person> before = floor.person(earlier);
        boolean over = before.filter(person -> person.is(VisitPhase.ENDED)).isPresent();
        if (!over || !continued.add(earlier)) {
            findings.add(Invariant.DOOR_KEPT, issued.number() + " continues " + earlier + ", which it can't");
        }
        boolean open = before.filter(person -> person.outcome.equals(Optional.of(Outcome.NOT_COMPLETED)))
                .isPresent();
        if (!open && issued.seniority() != at) {
            findings.add(Invariant.DOOR_KEPT, issued.number() + " takes up a place that " + earlier + " gave up");
        }
        before.filter(person -> person.priority != issued.priority())
                .ifPresent(person -> findings.add(Invariant.DOOR_KEPT, issued.number() + " comes back as another"));
    }

    private void oneTicket(Event.TicketIssued issued, String person) {
        boolean rule = rules().oneTicket().filter(OneTicket::perPerson).isPresent();
        boolean another = floor.people().stream()
                .anyMatch(one -> one.holder.equals(Optional.of(person)) && !one.is(VisitPhase.ENDED));
        if (rule && another) {
            findings.add(Invariant.DOOR_KEPT, issued.number() + " is given to somebody who holds a ticket");
        }
    }

    private void likely(Event.TicketIssued issued, CameBy came) {
        Optional<Integer> least = rules().closingPercent();
        if (came.byClosingPercent()
                .filter(percent -> least.filter(some -> percent < some).isPresent())
                .isPresent()) {
            findings.add(Invariant.DOOR_KEPT, issued.number() + " is issued though it is not likely to be served");
        }
        came.batch()
                .filter(batch -> batch.transactions() < 1 || batch.perTurn() < 1)
                .ifPresent(batch -> findings.add(Invariant.DOOR_KEPT, issued.number() + " stands for " + batch));
    }
}
