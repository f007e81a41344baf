package dawr.queue;

import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import dawr.queue.calendar.Stretches;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A branch on its present business day, as the entries so far have made it. Changed by {@link #apply} alone; the same entries always make the
 * same state. Not safe for several threads; {@link #copy} makes an independent one.
 */
public final class BranchState {
    /** Where a ratio is kept, each day begins with the turn of the claims. */
    private static final int CLAIMS_BEGIN = 1_000_000;

    private Optional<BranchSetup> setup = Optional.empty();
    private Optional<BusinessDay> day = Optional.empty();
    private long dayEndsAtMillis = Long.MAX_VALUE;
    private Plan plan = new Plan(new Stretch(0, 0), Stretches.NONE, List.of(), List.of());
    private long seq;
    private long atMillis;

    Map<ServiceId, BranchSetup.Service> services = Map.of();
    private Map<CounterId, List<Need>> offered = Map.of();
    private CallingPolicy calling = new CallingPolicy(CallingOrder.LONGEST_WAITING_FIRST, CallingTerms.PLAIN);
    private Matching matching = Matching.PLAIN;
    final Map<CounterId, CounterNow> counters = new LinkedHashMap<>();
    final Map<StaffId, CounterId> counterOf = new HashMap<>();
    final LinkedHashMap<TicketId, Visit> visits = new LinkedHashMap<>();
    private final Map<ServiceId, Arrivals> arrivals = new HashMap<>();
    final Map<String, Integer> lastOfSeries = new HashMap<>();
    /** Numbers given on an earlier day whose owners are still here. */
    final Set<String> numbersStillInUse = new HashSet<>();
    /** Visits of earlier days that may still be rated, with when they ended. */
    final Map<TicketId, Long> mayBeRated = new LinkedHashMap<>();

    final Set<TicketId> ratedLate = new HashSet<>();
    final List<CallMade> calls = new ArrayList<>();
    Lines lines = new Lines();
    final TreeSet<DueTime> due = new TreeSet<>();
    private Tally tally = new Tally();
    /** Of those who are here and stand in no line: how often later ones were called before them. */
    final Map<TicketId, Integer> passedBefore = new HashMap<>();

    /** What stands still, in the order in which it was said. */
    final Map<Scope, Standstill> standstills = new LinkedHashMap<>();

    /** Who stands in a line and has been told that they are near its head. */
    final Set<TicketId> toldNear = new HashSet<>();

    private int ordinarySinceClaim = CLAIMS_BEGIN;

    /** A branch that nobody has founded yet. */
    public BranchState() {}

    /** An independent state that stands exactly here. */
    public BranchState copy() {
        BranchState copy = new BranchState();
        copy.setup = setup;
        copy.day = day;
        copy.dayEndsAtMillis = dayEndsAtMillis;
        copy.plan = plan;
        copy.seq = seq;
        copy.atMillis = atMillis;
        copy.services = services;
        copy.offered = offered;
        copy.calling = calling;
        copy.matching = matching;
        copy.counters.putAll(counters);
        copy.counterOf.putAll(counterOf);
        copy.visits.putAll(visits);
        arrivals.forEach((service, came) -> copy.arrivals.put(service, came.copy()));
        copy.lastOfSeries.putAll(lastOfSeries);
        copy.numbersStillInUse.addAll(numbersStillInUse);
        copy.mayBeRated.putAll(mayBeRated);
        copy.ratedLate.addAll(ratedLate);
        copy.calls.addAll(calls);
        copy.lines = lines.copy();
        copy.due.addAll(due);
        copy.tally = tally.copy();
        copy.passedBefore.putAll(passedBefore);
        copy.standstills.putAll(standstills);
        copy.toldNear.addAll(toldNear);
        copy.ordinarySinceClaim = ordinarySinceClaim;
        return copy;
    }

    /** Makes an entry true. Entries come in order, each directly behind the one before it. */
    public void apply(Entry entry) {
        boolean opensDay = entry.events().stream().anyMatch(event -> event instanceof Event.DayOpened);
        if (entry.seq() != seq + 1 && !(seq == 0 && opensDay)) {
            throw new IllegalStateException("entry " + entry.seq() + " does not follow " + seq);
        }
        seq = entry.seq();
        atMillis = entry.atMillis();
        for (Event event : fromDayOpening(entry.events())) {
            Applying.apply(this, event, atMillis, seq);
        }
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
        return setup.isPresent();
    }

    /** The set-up in force. Only a founded branch has one. */
    public BranchSetup setup() {
        return setup.orElseThrow();
    }

    /** The business day. Only a founded branch has one. */
    public BusinessDay day() {
        return day.orElseThrow();
    }

    public long dayEndsAtMillis() {
        return dayEndsAtMillis;
    }

    /** What the office means to do around an instant: worked out once for the business day, anew for what lies outside it. */
    public Plan plan(long aroundMillis) {
        return plan.span().holds(aroundMillis) ? plan : setup().timetable().between(aroundMillis, aroundMillis + 1);
    }

    public Optional<Visit> visit(TicketId ticket) {
        return Optional.ofNullable(visits.get(ticket));
    }

    /** A service that is known to be set up. */
    BranchSetup.Service service(ServiceId service) {
        return java.util.Objects.requireNonNull(services.get(service));
    }

    /** All visits of the day, in the order of their arrival. */
    public Collection<Visit> visits() {
        return Collections.unmodifiableCollection(visits.values());
    }

    /** How many of the day's visitors have come for a service, as their first, at that instant (epoch milliseconds) or later. */
    public int arrivedSince(ServiceId service, long fromMillis) {
        Arrivals came = arrivals.get(service);
        return came == null ? 0 : came.since(fromMillis);
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
        return tally.of(phase);
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
        return ordinarySinceClaim;
    }

    void policyCalled(PriorityClass priority) {
        ordinarySinceClaim = priority.claimsPriority() ? 0 : ordinarySinceClaim + 1;
    }

    /** Within what time a service means to call, where the order asks for that; 0 elsewhere. */
    long targetMillis(ServiceId service) {
        return calling.order() == CallingOrder.TARGET_WAIT ? service(service).targetMinutes() * 60_000L : 0;
    }

    /** What stands still now, and why. */
    public Collection<Standstill> standstills() {
        return Collections.unmodifiableCollection(standstills.values());
    }

    Optional<Standstill> standstill(Scope scope) {
        return Optional.ofNullable(standstills.get(scope));
    }

    /** Why nobody is called for a service, if it or the whole branch stands still. */
    public Optional<Standstill> standstillOf(ServiceId service) {
        return standstills.isEmpty()
                ? Optional.empty()
                : standstill(Scope.BRANCH).or(() -> standstill(Scope.service(service)));
    }

    private static Map<CounterId, List<Need>> offeredBy(BranchSetup setup) {
        Matching matching = setup.rules().matchingRules();
        Map<CounterId, List<Need>> offered = new HashMap<>();
        setup.counters().forEach(counter -> offered.put(counter.id(), matching.offeredIn(counter.hall())));
        return offered;
    }

    /** What a counter offers beside its services: whatever its hall does. */
    List<Need> offeredAt(CounterId counter) {
        return offered.getOrDefault(counter, List.of());
    }

    /** The calling order in force, with its dials. */
    CallingPolicy calling() {
        return calling;
    }

    /** Does it count for anything what a counter speaks? */
    boolean matchesLanguages() {
        return matching.languageHeadStartSeconds().isPresent();
    }

    /** Shows every line from which this counter may call now. */
    void eachLineFor(CounterNow counter, Consumer<Line> visitor) {
        List<Need> offer = offeredAt(counter.id());
        lines.eachFor(counter, line -> {
            boolean stands =
                    !standstills.isEmpty() && standstillOf(line.service()).isPresent();
            if (!stands && (line.isDirected() || line.needs().metBy(offer))) {
                visitor.accept(line);
            }
        });
    }

    /** May this counter call whoever stands there? Whom a colleague has sent here, it may. */
    boolean mayServe(CounterNow counter, Place place) {
        boolean serves =
                counter.services().contains(place.service()) && place.needs().metBy(offeredAt(counter.id()));
        boolean here = place.directedTo().map(counter.id()::equals).orElse(serves);
        return here && standstillOf(place.service()).isEmpty();
    }

    /** What the counter speaks of a person's languages counts so much, as if waited. */
    long headStartMillis(CounterNow counter, Needs needs) {
        return matching.headStartMillis(counter.languages(), needs);
    }

    /** How often later ones were called before somebody who stands in no line now. */
    int timesPassedBefore(TicketId ticket) {
        return passedBefore.getOrDefault(ticket, 0);
    }

    /** How often later ones were called before this visit. */
    public int timesPassed(Visit visit) {
        return visit.place()
                .flatMap(place -> lines.line(place).map(line -> line.timesPassed(place)))
                .orElseGet(() -> timesPassedBefore(visit.id()));
    }

    /** Replaces a visit, and with it its place in line, its due time and its count. */
    void put(Visit visit) {
        Optional<Visit> old = Optional.ofNullable(visits.put(visit.id(), visit));
        Optional<Place> from = old.flatMap(Visit::place);
        Optional<Place> to = visit.place();
        if (!from.equals(to)) {
            from.ifPresent(this::leave);
            to.ifPresent(this::join);
        }
        old.ifPresentOrElse(this::forget, () -> arrived(visit));
        visit.dueAt().ifPresent(at -> due.add(new DueTime(at, visit.id())));
        tally.add(visit.phase(), 1);
        if (visit.endedAt().isPresent()) {
            numbersStillInUse.remove(visit.number());
            passedBefore.remove(visit.id());
        }
    }

    private void leave(Place place) {
        toldNear.remove(place.ticket());
        int timesPassed = lines.remove(place);
        if (timesPassed > 0) {
            passedBefore.put(place.ticket(), timesPassed);
        }
    }

    private void join(Place place) {
        Integer timesPassed = passedBefore.remove(place.ticket());
        lines.add(place, timesPassed == null ? 0 : timesPassed);
    }

    private void arrived(Visit visit) {
        ServiceId service = visit.steps().getFirst().service();
        arrivals.computeIfAbsent(service, any -> new Arrivals()).add(visit.arrivedAt());
    }

    private void forget(Visit old) {
        old.dueAt().ifPresent(at -> due.remove(new DueTime(at, old.id())));
        tally.add(old.phase(), -1);
    }

    void put(CounterNow counter) {
        CounterNow old = counters.put(counter.id(), counter);
        if (old != null) {
            old.staff().ifPresent(counterOf::remove);
        }
        counter.staff().ifPresent(staff -> counterOf.put(staff, counter.id()));
    }

    void use(BranchSetup newSetup) {
        setup = Optional.of(newSetup);
        services = newSetup.servicesById();
        offered = offeredBy(newSetup);
        calling = newSetup.calling();
        matching = newSetup.rules().matchingRules();
        day.ifPresent(today -> plan = planned(today));
    }

    private Plan planned(BusinessDay today) {
        BusinessDay before = new BusinessDay(today.date().minusDays(1));
        long begins = before.endsAtMillis(setup().timeZone(), setup().turnsAt());
        return setup().timetable().between(begins, today.endsAtMillis(setup().timeZone(), setup().turnsAt()));
    }

    /** Clears the floor for a new day. */
    void begin(BusinessDay newDay, BranchSetup newSetup) {
        day = Optional.of(newDay);
        use(newSetup);
        dayEndsAtMillis = newDay.endsAtMillis(newSetup.timeZone(), newSetup.turnsAt());
        counters.clear();
        counterOf.clear();
        visits.clear();
        arrivals.clear();
        lastOfSeries.clear();
        numbersStillInUse.clear();
        mayBeRated.clear();
        ratedLate.clear();
        calls.clear();
        lines = new Lines();
        due.clear();
        tally = new Tally();
        passedBefore.clear();
        standstills.clear();
        toldNear.clear();
        ordinarySinceClaim = CLAIMS_BEGIN;
    }
}
