package dawr.queue;

import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A branch on its present business day, as the entries so far have made it. Changed by {@link #apply} alone; the same entries always make the
 * same state. Not safe for several threads; {@link #copy} makes an independent one.
 */
public final class BranchState {
    private @Nullable InForce inForce;
    private long seq;
    private long atMillis;

    final Map<CounterId, CounterNow> counters = new LinkedHashMap<>();
    final Map<StaffId, CounterId> counterOf = new HashMap<>();
    final LinkedHashMap<TicketId, Visit> visits = new LinkedHashMap<>();
    final Map<String, Integer> lastOfSeries = new HashMap<>();
    /** Numbers given on an earlier day whose owners are still here. */
    final Set<String> numbersStillInUse = new HashSet<>();
    /** Visits of earlier days that may still be rated, with when they ended. */
    final Map<TicketId, Long> mayBeRated = new LinkedHashMap<>();

    final Set<TicketId> ratedLate = new HashSet<>();
    final List<CallMade> calls = new ArrayList<>();
    Lines lines = new Lines();
    private @Nullable Pick pick;
    final TreeSet<DueTime> due = new TreeSet<>();
    Course course = new Course();

    Seats seats = new Seats();

    Stillness stillness = new Stillness();
    Breaks breaks = new Breaks();

    Appointments appointments = new Appointments();
    Doorkeeper door = new Doorkeeper();

    /** Who stands in a line and has been told that they are near its head. */
    final Set<TicketId> toldNear = new HashSet<>();

    /** A branch that nobody has founded yet. */
    public BranchState() {}

    /** An independent state that stands exactly here. */
    public BranchState copy() {
        BranchState copy = new BranchState();
        copy.inForce = inForce;
        copy.appointments = appointments.copy();
        copy.door = door.copy();
        copy.seq = seq;
        copy.atMillis = atMillis;
        copy.counters.putAll(counters);
        copy.counterOf.putAll(counterOf);
        copy.visits.putAll(visits);
        copy.lastOfSeries.putAll(lastOfSeries);
        copy.numbersStillInUse.addAll(numbersStillInUse);
        copy.mayBeRated.putAll(mayBeRated);
        copy.ratedLate.addAll(ratedLate);
        copy.calls.addAll(calls);
        copy.lines = lines.copy();
        copy.due.addAll(due);
        copy.course = course.copy();
        copy.seats = seats.copy();
        copy.stillness = stillness.copy();
        copy.breaks = breaks.copy();
        copy.toldNear.addAll(toldNear);
        return copy;
    }

    /** Makes an entry true. Entries come in order, each directly behind the one before it. */
    public void apply(Entry entry) {
        if (entry.seq() != seq + 1 && !(seq == 0 && opensDay(entry))) {
            throw new IllegalStateException("entry " + entry.seq() + " does not follow " + seq);
        }
        seq = entry.seq();
        atMillis = entry.atMillis();
        for (Event event : fromDayOpening(entry.events())) {
            Applying.apply(this, event, atMillis, seq);
        }
    }

    private static boolean opensDay(Entry entry) {
        for (Event event : entry.events()) {
            if (event instanceof Event.DayOpened) {
                return true;
            }
        }
        return false;
    }

    /** A day that opens clears the floor, so what the same entry says of the day before changes nothing any more. */
    private static List<Event> fromDayOpening(List<Event> events) {
        for (int i = events.size() - 1; i > 0; i--) {
            if (events.get(i) instanceof Event.DayOpened) {
                return events.subList(i, events.size());
            }
        }
        return events;
    }

    /** The newest entry applied; 0 before the first. */
    public long seq() {
        return seq;
    }

    /** When the newest entry was decided, epoch milliseconds. */
    public long atMillis() {
        return atMillis;
    }

    public boolean founded() {
        return inForce != null;
    }

    private InForce inForce() {
        return Objects.requireNonNull(inForce, "nobody has founded this branch");
    }

    /** The services of the set-up. */
    Map<ServiceId, BranchSetup.Service> services() {
        return inForce().services();
    }

    /** The set-up in force. Only a founded branch has one. */
    public BranchSetup setup() {
        return inForce().setup();
    }

    /** The business day. Only a founded branch has one. */
    public BusinessDay day() {
        return inForce().day();
    }

    /** What a number of today names. */
    TicketId ticketId(String number) {
        return TicketId.of(inForce().compactDay(), number);
    }

    public long dayEndsAtMillis() {
        return inForce().dayEndsAtMillis();
    }

    /** What the office means to do around an instant: worked out once for the business day, anew for what lies outside it. */
    public Plan plan(long aroundMillis) {
        Plan plan = inForce().plan();
        return plan.span().holds(aroundMillis) ? plan : setup().timetable().between(aroundMillis, aroundMillis + 1);
    }

    public Optional<Visit> visit(TicketId ticket) {
        return Optional.ofNullable(visits.get(ticket));
    }

    /** A service that is known to be set up. */
    BranchSetup.Service service(ServiceId service) {
        return Objects.requireNonNull(services().get(service));
    }

    /** All visits of the day, in the order of their arrival. */
    public Collection<Visit> visits() {
        return Collections.unmodifiableCollection(visits.values());
    }

    /** How many of the day's visitors have come for a service, as their first, at that instant (epoch milliseconds) or later. */
    public int arrivedSince(ServiceId service, long fromMillis) {
        return course.arrivedSince(service, fromMillis);
    }

    public Optional<CounterNow> counter(CounterId counter) {
        return Optional.ofNullable(counters.get(counter));
    }

    /** All counters, in the order of the set-up. */
    public Collection<CounterNow> counters() {
        return Collections.unmodifiableCollection(counters.values());
    }

    /** The calls of the day, oldest first. */
    public List<CallMade> calls() {
        return Collections.unmodifiableList(calls);
    }

    /** How many visits of the day stand so. */
    public int count(VisitPhase phase) {
        return course.count(phase);
    }

    /** May a visit of an earlier day still be rated? */
    public boolean mayStillBeRated(TicketId ticket) {
        return mayBeRated.containsKey(ticket);
    }

    /** The earliest time at which something falls due by itself. */
    Optional<DueTime> nextDue() {
        return due.isEmpty() ? Optional.empty() : Optional.of(due.first());
    }

    /** How many people without a claim the calling order has called since it called one with a claim. */
    public int ordinarySinceClaim() {
        return course.ordinarySinceClaim();
    }

    /** Claims of the day to go earlier, and what came of them. */
    public Claims claims() {
        return course.claims();
    }

    /** Within what time a service means to call, where the order asks for that; 0 elsewhere. */
    public long targetMillis(ServiceId service) {
        return calling().order() == CallingOrder.TARGET_WAIT ? service(service).targetMinutes() * 60_000L : 0;
    }

    /** What is booked. */
    public Appointments appointments() {
        return appointments;
    }

    /** What stands still now, and why. */
    public Collection<Standstill> standstills() {
        return stillness.now();
    }

    Optional<Standstill> standstill(Scope scope) {
        return stillness.find(scope);
    }

    /** Why nobody is called for a service, if it or the whole branch stands still. */
    public Optional<Standstill> standstillOf(ServiceId service) {
        return stillness.isNone()
                ? Optional.empty()
                : standstill(Scope.BRANCH).or(() -> standstill(Scope.service(service)));
    }

    /** What stands still that concerns whoever waits for a service: the branch, the service, or a hall that serves it. */
    public Optional<Standstill> standstillTouching(ServiceId service) {
        return stillness.touchingNow(setup(), service);
    }

    /** How long nobody could have been called for a service between two instants because calling stood still, in milliseconds. */
    public long stoodStillMillis(ServiceId service, long from, long to) {
        return stillness.millis(setup(), service, from, to);
    }

    /** How long calling stood still for a visit's first step until an instant that nobody could have foreseen when the ticket was given, in milliseconds. */
    public long unforeseenStillMillis(Visit visit, long until) {
        return stillness.unforeseenMillis(setup(), visit.steps().getFirst().service(), visit.issuedAt(), until);
    }

    /** The place of somebody who went because calling stood still, and may come back to it. */
    public Optional<KeptPlace> keptPlace(TicketId ticket) {
        return door.placeOf(ticket);
    }

    /** When the office opened first on this business day, epoch milliseconds; {@code now} where it never opens. */
    long openedAt(long now) {
        List<Stretch> open = inForce().plan().open().list();
        return open.isEmpty() ? now : open.getFirst().from();
    }

    boolean opensToday() {
        return !inForce().plan().open().list().isEmpty();
    }

    /** What a counter offers beside its services. */
    Offer offeredAt(CounterId counter) {
        return inForce().offered().getOrDefault(counter, Offer.NOTHING);
    }

    /** The calling order in force, with its dials. */
    CallingPolicy calling() {
        return inForce().calling();
    }

    /** How hot seats are given, if any are. */
    Optional<Seating> seating() {
        return inForce().setup().rules().seating();
    }

    /** Has this desk a seat by it? */
    boolean hasSeat(CounterId desk) {
        return inForce().seats().contains(desk);
    }

    /** What a person's place in line is, or was before they were called or given a seat. */
    Place placeOf(TicketId ticket) {
        Visit visit = Objects.requireNonNull(visits.get(ticket));
        return Place.of(visit, visit.current().orElseThrow());
    }

    /** Does it count for anything what a counter speaks? */
    boolean matchesLanguages() {
        return inForce().matching().languageHeadStartSeconds().isPresent();
    }

    /** Every line from which this counter may call now; in some of them nobody may stand. */
    List<Line> linesFor(CounterNow counter) {
        List<Line> callable = lines.callableBy(counter, offeredAt(counter.id()));
        return stillness.isNone()
                ? callable
                : callable.stream()
                        .filter(line -> standstillOf(line.service()).isEmpty())
                        .toList();
    }

    /** What chooses by the calling order in force, the same over and over. */
    Pick pick() {
        if (pick == null) {
            pick = new Pick(calling());
        }
        return pick;
    }

    /** May this counter call whoever stands there? Whom a colleague has sent here, it may. */
    boolean mayServe(CounterNow counter, Place place) {
        boolean serves =
                counter.services().contains(place.service()) && place.needs().metBy(offeredAt(counter.id()));
        boolean here = place.directedTo().map(counter.id()::equals).orElse(serves);
        return here && standstillOf(place.service()).isEmpty();
    }

    /** Might this counter call from a line if nothing stood still? */
    boolean mayServe(CounterNow counter, LineNow line) {
        return line.onlyAt()
                .map(counter.id()::equals)
                .orElseGet(() -> counter.services().contains(line.service())
                        && line.needs().metBy(offeredAt(counter.id())));
    }

    /** What the counter speaks of a person's languages counts so much, as if waited. */
    long headStartMillis(CounterNow counter, Needs needs) {
        return inForce().matching().headStartMillis(counter.languages(), needs);
    }

    /** How often later ones were called before this visit. */
    public int timesPassed(Visit visit) {
        return visit.place()
                .flatMap(place -> lines.line(place).map(line -> line.timesPassed(place)))
                .orElseGet(() -> course.timesPassed(visit.id()));
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

    void put(CounterNow counter) {
        CounterNow old = counters.put(counter.id(), counter);
        if (old == null || !old.staff().equals(counter.staff())) {
            Optional.ofNullable(old).flatMap(CounterNow::staff).ifPresent(counterOf::remove);
            counter.staff().ifPresent(staff -> counterOf.put(staff, counter.id()));
        }
    }

    void use(BranchSetup newSetup) {
        inForce = inForce().with(newSetup);
        pick = null;
    }

    /** Clears the floor for a new day. */
    void begin(BusinessDay newDay, BranchSetup newSetup) {
        inForce = InForce.from(newDay, newSetup);
        pick = null;
        counters.clear();
        counterOf.clear();
        visits.clear();
        lastOfSeries.clear();
        numbersStillInUse.clear();
        mayBeRated.clear();
        ratedLate.clear();
        calls.clear();
        lines = new Lines();
        due.clear();
        course = new Course();
        seats = new Seats();
        stillness = new Stillness();
        breaks = new Breaks();
        toldNear.clear();
        appointments = new Appointments();
        door = new Doorkeeper();
    }
}
