package dawr.queue;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Everybody who has come today, and where each of them stands: in which line, on which seat, until when. */
final class People {
    private final Map<TicketId, Visit> visits = new LinkedHashMap<>();
    final TreeSet<DueTime> due = new TreeSet<>();
    final Lines lines;
    final Seats seats;
    final Course course;
    /** Numbers given on an earlier day whose owners are still here. */
    final Set<String> numbersStillInUse = new HashSet<>();
    /** Who stands in a line and has been told that they are near its head. */
    final Set<TicketId> toldNear = new HashSet<>();

    /** Nobody has come yet. */
    People() {
        this(new Lines(), new Seats(), new Course());
    }

    private People(Lines lines, Seats seats, Course course) {
        this.lines = lines;
        this.seats = seats;
        this.course = course;
    }

    People copy() {
        People copy = new People(lines.copy(), seats.copy(), course.copy());
        copy.visits.putAll(visits);
        copy.due.addAll(due);
        copy.numbersStillInUse.addAll(numbersStillInUse);
        copy.toldNear.addAll(toldNear);
        return copy;
    }

    Optional<Visit> find(TicketId ticket) {
        return Optional.ofNullable(visits.get(ticket));
    }

    /** In the order of their arrival. */
    Collection<Visit> all() {
        return Collections.unmodifiableCollection(visits.values());
    }

    /** What a person's place in line is, or was before they were called or given a seat. */
    Place placeOf(TicketId ticket) {
        Visit visit = Objects.requireNonNull(visits.get(ticket));
        return Place.of(visit, visit.current().orElseThrow());
    }

    /** The earliest time at which something falls due by itself. */
    Optional<DueTime> nextDue() {
        return due.isEmpty() ? Optional.empty() : Optional.of(due.first());
    }

    /** How often later ones were called before this visit. */
    int timesPassed(Visit visit) {
        return visit.place()
                .flatMap(place -> lines.line(place).map(line -> line.timesPassed(place)))
                .orElseGet(() -> course.timesPassed(visit.id()));
    }

    void change(TicketId ticket, UnaryOperator<Visit> change) {
        Visit visit = visits.get(ticket);
        if (visit == null) {
            throw new IllegalStateException("no visit " + ticket);
        }
        put(change.apply(visit));
    }

    /** Replaces a visit, and with it its place in line, its seat, its due time and its count. */
    void put(Visit visit) {
        Visit old = visits.put(visit.id(), visit);
        if (old == null) {
            course.arrived(visit.steps().getFirst().service(), visit.issuedAt());
            visit.place().ifPresent(this::join);
        } else {
            moves(old.place(), visit.place());
            forget(old);
        }
        remember(visit);
    }

    private void moves(Optional<Place> from, Optional<Place> to) {
        boolean stays = from.isPresent() && from.equals(to);
        if (!stays) {
            from.ifPresent(this::leave);
            to.ifPresent(this::join);
        }
    }

    private void leave(Place place) {
        toldNear.remove(place.ticket());
        course.keepPassed(place.ticket(), lines.remove(place));
    }

    private void join(Place place) {
        lines.add(place, course.takePassed(place.ticket()));
    }

    private void forget(Visit old) {
        VisitPhase phase = old.phase();
        course.count(phase, -1);
        if (phase == VisitPhase.SEATED) {
            old.seat().ifPresent(seats::getUp);
        }
        old.dueAt().ifPresent(at -> due.remove(new DueTime(at, old.id())));
    }

    private void remember(Visit visit) {
        VisitPhase phase = visit.phase();
        course.count(phase, 1);
        if (phase == VisitPhase.SEATED) {
            visit.seat().ifPresent(seats::sitDown);
        }
        visit.dueAt().ifPresent(at -> due.add(new DueTime(at, visit.id())));
        if (visit.endedAt().isPresent()) {
            numbersStillInUse.remove(visit.number());
            course.takePassed(visit.id());
            seats.forget(visit.id());
        }
    }
}
