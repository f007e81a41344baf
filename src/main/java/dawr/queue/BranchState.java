package dawr.queue;

import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretches;
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
import org.jspecify.annotations.Nullable;

/**
 * A branch on its present business day, as the entries so far have made it. Changed by {@link #apply} alone; the same entries always make the
 * same state. Not safe for several threads; {@link #copy} makes an independent one.
 */
public final class BranchState {
    private @Nullable InForce inForce;
    private long seq;
    private long atMillis;

    People people = new People();
    Desks desks = new Desks();
    final Map<String, Integer> lastOfSeries = new HashMap<>();
    /** Visits of earlier days that may still be rated, with when they ended. */
    final Map<TicketId, Long> mayBeRated = new LinkedHashMap<>();

    final Set<TicketId> ratedLate = new HashSet<>();
    final List<CallMade> calls = new ArrayList<>();
    Stillness stillness = new Stillness();
    Breaks breaks = new Breaks();
    Appointments appointments = new Appointments();
    Doorkeeper door = new Doorkeeper();
    private @Nullable Pick pick;

    /** A branch that nobody has founded yet. */
    public BranchState() {}

    /** An independent state that stands exactly here. */
    public BranchState copy() {
        BranchState copy = new BranchState();
        copy.inForce = inForce;
        copy.seq = seq;
        copy.atMillis = atMillis;
        copy.people = people.copy();
        copy.desks = desks.copy();
        copy.lastOfSeries.putAll(lastOfSeries);
        copy.mayBeRated.putAll(mayBeRated);
        copy.ratedLate.addAll(ratedLate);
        copy.calls.addAll(calls);
        copy.stillness = stillness.copy();
        copy.breaks = breaks.copy();
        copy.appointments = appointments.copy();
        copy.door = door.copy();
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
        return inForce().planAround(aroundMillis);
    }

    public Optional<Visit> visit(TicketId ticket) {
        return people.find(ticket);
    }

    /** A service that is known to be set up. */
    BranchSetup.Service service(ServiceId service) {
        return Objects.requireNonNull(services().get(service));
    }

    /** All visits of the day, in the order of their arrival. */
    public Collection<Visit> visits() {
        return people.all();
    }

    /** The last number of a kiosk's own series; 0 if it has given none. */
    public int lastOfSeries(String series) {
        return Series.last(this, series);
    }

    /** How many of the day's visitors have come for a service, as their first, at that instant (epoch milliseconds) or later. */
    public int arrivedSince(ServiceId service, long fromMillis) {
        return people.course.arrivedSince(service, fromMillis);
    }

    public Optional<CounterNow> counter(CounterId counter) {
        return desks.find(counter);
    }

    /** All counters, in the order of the set-up. */
    public Collection<CounterNow> counters() {
        return desks.all();
    }

    /** The calls of the day, oldest first. */
    public List<CallMade> calls() {
        return Collections.unmodifiableList(calls);
    }

    /** How many visits of the day stand so. */
    public int count(VisitPhase phase) {
        return people.course.count(phase);
    }

    /** May a visit of an earlier day still be rated? */
    public boolean mayStillBeRated(TicketId ticket) {
        return mayBeRated.containsKey(ticket);
    }

    /** The earliest time at which something falls due by itself. */
    Optional<DueTime> nextDue() {
        return people.nextDue();
    }

    /** How many people without a claim the calling order has called since it called one with a claim. */
    public int ordinarySinceClaim() {
        return people.course.ordinarySinceClaim();
    }

    /** Claims of the day to go earlier, and what came of them. */
    public Claims claims() {
        return people.course.claims();
    }

    /** Within what time a service means to call, where the order asks for that; 0 elsewhere. */
    public long targetMillis(ServiceId service) {
        return calling().order() == CallingOrder.TARGET_WAIT ? service(service).targetMinutes() * 60_000L : 0;
    }

    /** Does a score count more than wait and class: what a service means to keep, or what a counter speaks? */
    boolean scoresDependOnMore() {
        return calling().order() == CallingOrder.TARGET_WAIT
                || matching().languageHeadStartSeconds().isPresent();
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

    /** When a counter called nobody for a service because calling stood still, until an instant in epoch milliseconds. */
    public Stretches stoodStillAt(CounterId counter, ServiceId service, long until) {
        return stillness.at(setup(), counter, service, until);
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
        return inForce().openedAt(now);
    }

    boolean opensToday() {
        return inForce().opensToday();
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
        return people.placeOf(ticket);
    }

    /** How much it counts what counters speak of people's languages. */
    Matching matching() {
        return inForce().matching();
    }

    /** What chooses by the calling order in force, the same over and over. */
    Pick pick() {
        if (pick == null) {
            pick = new Pick(calling());
        }
        return pick;
    }

    /** How often later ones were called before this visit. */
    public int timesPassed(Visit visit) {
        return people.timesPassed(visit);
    }

    void use(BranchSetup newSetup) {
        inForce = inForce().with(newSetup);
        pick = null;
    }

    /** Clears the floor for a new day. */
    void begin(BusinessDay newDay, BranchSetup newSetup) {
        inForce = InForce.from(newDay, newSetup);
        pick = null;
        people = new People();
        desks = new Desks();
        lastOfSeries.clear();
        mayBeRated.clear();
        ratedLate.clear();
        calls.clear();
        stillness = new Stillness();
        breaks = new Breaks();
        appointments = new Appointments();
        door = new Doorkeeper();
    }
}
