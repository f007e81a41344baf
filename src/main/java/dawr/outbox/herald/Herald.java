package dawr.outbox.herald;

import dawr.branch.Branches;
import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.outbox.Kind;
import dawr.outbox.Message;
import dawr.outbox.herald.Contacts.Behind;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what has happened and puts into the outbox what somebody is to hear of it. Where it stops, wherever that is, the next goes on: messages and
 * position are written together, and an entry that is read twice makes the same messages again.
 */
public final class Herald {
    private static final int PAGE_ENTRIES = 200;

    /** A contact is kept for questions a day after the visit, and no longer. */
    private static final long KEPT_AFTER_VISIT_MILLIS = 86_400_000;

    private final Contacts contacts;
    private final Journal journal;
    private final Branches branches;
    private final Tidings tidings;
    private final EventLetters events;

    public Herald(Contacts contacts, Journal journal, Branches branches, Tidings tidings, EventLetters events) {
        this.contacts = contacts;
        this.journal = journal;
        this.branches = branches;
        this.tidings = tidings;
        this.events = events;
    }

    /** Reads on in every branch, a page each; is there more? */
    public Future<Boolean> round() {
        return contacts.behind().compose(this::readAll);
    }

    private Future<Boolean> readAll(List<Behind> behind) {
        Future<Boolean> more = Future.succeededFuture(false);
        for (Behind branch : behind) {
            more = more.compose(before -> readOn(branch).map(after -> before || after));
        }
        return more;
    }

    private Future<Boolean> readOn(Behind branch) {
        return journal.after(branch.branch(), branch.seq(), PAGE_ENTRIES)
                .compose(rows -> rows.isEmpty()
                        ? Future.succeededFuture(false)
                        : read(branch, rows.stream().map(Row::entry).toList()));
    }

    private Future<Boolean> read(Behind branch, List<Entry> entries) {
        Behind page =
                new Behind(branch.branch(), branch.seq(), entries.getLast().seq());
        return contacts.of(branch.branch(), told(entries))
                .compose(told -> branches.look(branch.branch(), state -> messages(entries, told, state)))
                .compose(messages -> contacts.read(
                        page, messages, ended(entries), entries.getLast().atMillis() + KEPT_AFTER_VISIT_MILLIS))
                .map(read -> page.head() < branch.head());
    }

    private static Set<TicketId> told(List<Entry> entries) {
        Set<TicketId> tickets = new LinkedHashSet<>();
        entries.forEach(entry ->
                entry.events().forEach(event -> News.of(event).map(News::ticket).ifPresent(tickets::add)));
        return tickets;
    }

    private static Set<TicketId> ended(List<Entry> entries) {
        Set<TicketId> tickets = new LinkedHashSet<>();
        entries.forEach(entry -> entry.events().forEach(event -> {
            if (event instanceof Event.VisitEnded ended) {
                tickets.add(ended.ticket());
            }
        }));
        return tickets;
    }

    private List<Message> messages(List<Entry> entries, List<Contact> told, BranchState state) {
        List<Message> messages = new ArrayList<>(events.of(entries, state));
        for (Entry entry : entries) {
            for (Event event : entry.events()) {
                News.of(event).ifPresent(news -> tell(messages, news, entry, told, state));
            }
        }
        return messages;
    }

    /** Who has left the house by now, or been in another on that day, is told nothing. */
    private void tell(List<Message> messages, News news, Entry entry, List<Contact> told, BranchState state) {
        Optional<Visit> visit = state.visit(news.ticket()).filter(there -> news.kind() != Kind.SURVEY || asked(there));
        told.stream()
                .filter(contact -> contact.ticket().equals(news.ticket()) && contact.givenAt() <= entry.atMillis())
                .forEach(contact -> visit.ifPresent(there -> messages.add(tidings.of(
                        news.kind(),
                        contact,
                        there,
                        Long.toString(entry.seq()),
                        entry.atMillis(),
                        filling(news, there, state)))));
    }

    private static boolean asked(Visit visit) {
        return visit.wasServed() && !visit.rated();
    }

    private static Map<String, ?> filling(News news, Visit visit, BranchState state) {
        String counter = news.counter().map(at -> label(at, state)).orElse("");
        return Map.of("number", visit.number(), "counter", counter, "place", news.place());
    }

    private static String label(CounterId counter, BranchState state) {
        return state.setup().counter(counter).map(there -> there.label()).orElse(counter.value());
    }

    /** What of an event its visitor is told. */
    private record News(Kind kind, TicketId ticket, Optional<CounterId> counter, int place) {
        static Optional<News> of(Event event) {
            if (event instanceof Event.TicketNears nears) {
                return Optional.of(new News(Kind.NEARS, nears.of().ticket(), Optional.empty(), nears.place()));
            }
            if (event instanceof Event.SeatGiven given) {
                return Optional.of(new News(Kind.SEAT, given.of().ticket(), Optional.of(given.counter()), 0));
            }
            if (event instanceof Event.TicketCalled called) {
                return Optional.of(new News(Kind.CALLED, called.of().ticket(), Optional.of(called.counter()), 0));
            }
            if (event instanceof Event.VisitEnded ended) {
                return Optional.of(new News(Kind.SURVEY, ended.ticket(), Optional.empty(), 0));
            }
            return Optional.empty();
        }
    }
}
