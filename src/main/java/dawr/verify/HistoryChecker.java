package dawr.verify;

import dawr.journal.Chain;
import dawr.journal.Hash;
import dawr.journal.Row;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.TicketId;
import dawr.queue.VisitPhase;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Walks one branch's history, entry by entry from its beginning or from the opening of a day, and finds what must not be. Keeps one day in memory,
 * so a history of any length streams through. That an answer given is in the journal (I4) can't be seen in the journal; who recorded the answers
 * compares.
 */
public final class HistoryChecker {
    private final BranchId branch;
    private final Findings findings;
    private final Floor floor = new Floor();
    private final Hall hall;
    private final Days days;
    private BranchState state = new BranchState();
    private Optional<Hash> hash = Optional.empty();
    private long seq;
    private long atMillis = Long.MIN_VALUE;
    private Set<UUID> commandsOfTheDay = new HashSet<>();
    private Set<UUID> commandsOfTheDayBefore = new HashSet<>();

    public HistoryChecker(BranchId branch) {
        this.branch = branch;
        this.findings = new Findings(branch);
        this.hall = new Hall(floor, findings);
        this.days = new Days(floor, findings);
    }

    /** Looks at the next row, its place in the chain included. */
    public List<Finding> check(Row row) {
        findings.about(row.entry().seq());
        chain(row);
        look(row.entry());
        return findings.take();
    }

    /** Looks at the next entry, for histories that are not stored. */
    public List<Finding> check(Entry entry) {
        findings.about(entry.seq());
        look(entry);
        return findings.take();
    }

    /** The newest entry looked at; 0 before the first. */
    public long seq() {
        return seq;
    }

    /** What the entries have led to. */
    public BranchState state() {
        return state;
    }

    /** Whom a counter might call now: nobody, if it is rightly told that nobody waits. A history holds no such answer, so whoever hears it asks. */
    List<TicketId> eligibleAt(CounterId counter) {
        return hall.eligibleAt(counter);
    }

    /** A row whose content was altered does not make its own hash; one that was altered together with its hash does not make the next row's. */
    private void chain(Row row) {
        Hash before = hash.orElse(row.entry().seq() == 1 ? Chain.START : row.previous());
        if (!Chain.holds(row)) {
            findings.add(Invariant.CHAIN, "the row was altered: its hash is not that of its content");
        } else if (!row.previous().equals(before)) {
            findings.addAbout(
                    Math.max(1, row.entry().seq() - 1),
                    Invariant.CHAIN,
                    "the row was altered: the next one stands on another");
        }
        hash = Optional.of(row.hash());
    }

    private void look(Entry entry) {
        boolean opensDay = entry.events().stream().anyMatch(Event.DayOpened.class::isInstance);
        order(entry, opensDay);
        command(entry, opensDay);
        seq = entry.seq();
        atMillis = Math.max(atMillis, entry.atMillis());
        if (!floor.known() && !opensDay) {
            findings.add(Invariant.SEQUENCE, "nothing happens before a day is opened");
            return;
        }
        days.check(entry, state);
        replay(entry, opensDay);
        walk(entry);
    }

    private void order(Entry entry, boolean opensDay) {
        if (entry.seq() != seq + 1 && !(seq == 0 && opensDay)) {
            findings.add(Invariant.SEQUENCE, "it follows entry " + seq);
        }
        if (entry.atMillis() < atMillis) {
            findings.add(
                    Invariant.TIME, "it happened " + (atMillis - entry.atMillis()) + " ms before an earlier entry");
        }
        if (!entry.branch().equals(branch)) {
            findings.add(Invariant.SEQUENCE, "it is of " + entry.branch());
        }
    }

    /** A command may come again for a day or two at most; the journal's own key guards the rest. */
    private void command(Entry entry, boolean opensDay) {
        if (opensDay) {
            commandsOfTheDayBefore = commandsOfTheDay;
            commandsOfTheDay = new HashSet<>();
        }
        if (commandsOfTheDayBefore.contains(entry.command()) || !commandsOfTheDay.add(entry.command())) {
            findings.add(Invariant.ONE_EFFECT, "command " + entry.command() + " had an effect before");
        }
        if (entry.events().isEmpty() || entry.actor().isEmpty()) {
            findings.add(Invariant.NO_ENTRY_WITHOUT_COMMAND, "nobody asked, or nothing happened");
        }
    }

    private void replay(Entry entry, boolean opensDay) {
        try {
            if (opensDay) {
                state = new BranchState();
            }
            state.apply(entry);
        } catch (RuntimeException e) {
            findings.add(Invariant.REPLAY_EQUALS, "it can't be replayed: " + e.getMessage());
        }
    }

    private void walk(Entry entry) {
        try {
            entry.events().forEach(event -> hall.see(event, entry.seq(), entry.atMillis()));
            compare(entry);
        } catch (RuntimeException e) {
            findings.add(Invariant.STATE_ORDER, "it speaks of what is not there: " + e);
        }
    }

    /** The checker's picture and the replayed state must be of the same hall. */
    private void compare(Entry entry) {
        entry.events().forEach(event -> Speaks.of(event).flatMap(floor::person).ifPresent(this::comparePerson));
        int all = 0;
        for (VisitPhase phase : VisitPhase.values()) {
            all += floor.count(phase);
            if (floor.count(phase) != state.count(phase)) {
                findings.add(
                        Invariant.ALL_COUNTED,
                        phase.slug() + " are " + floor.count(phase) + ", the state counts " + state.count(phase));
            }
        }
        if (all != floor.people().size()) {
            findings.add(Invariant.ALL_COUNTED, floor.people().size() + " came, " + all + " are somewhere");
        }
    }

    private void comparePerson(Person person) {
        if (person.phase.isEmpty()) {
            findings.add(Invariant.STATE_ORDER, person + " is nowhere at the end of the entry");
        }
        Optional<VisitPhase> replayed = state.visit(person.ticket).map(visit -> visit.phase());
        if (!replayed.equals(person.phase)) {
            findings.add(Invariant.REPLAY_EQUALS, person + " is replayed as " + replayed);
        }
    }
}
