package dawr.verify;

import dawr.queue.BranchSetup;
import dawr.queue.BusinessDay;
import dawr.queue.CameBy;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.Event;
import dawr.queue.Matching;
import dawr.queue.Need;
import dawr.queue.Needs;
import dawr.queue.Pools;
import dawr.queue.PriorityClass;
import dawr.queue.Scope;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.Step;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People, counters and numbers of one day, as the checker sees them. */
final class Floor {
    private Optional<BranchSetup> setup = Optional.empty();
    private Optional<BusinessDay> day = Optional.empty();
    private final Map<TicketId, Person> people = new LinkedHashMap<>();
    private final Map<CounterId, Counter> counters = new LinkedHashMap<>();
    private final Map<String, Integer> lastNumerals = new HashMap<>();
    private final Set<String> numbersAlive = new HashSet<>();
    private final Map<TicketId, Long> mayBeRated = new HashMap<>();
    private final Map<VisitPhase, Integer> counts = new EnumMap<>(VisitPhase.class);
    private final Queues queues = new Queues(this::standsStill, this::suits);
    private int ordinarySinceClaim;
    private final Set<Scope> stopped = new HashSet<>();

    boolean known() {
        return day.isPresent();
    }

    BranchSetup setup() {
        return setup.orElseThrow();
    }

    BusinessDay day() {
        return day.orElseThrow();
    }

    Queues queues() {
        return queues;
    }

    void stop(Scope scope) {
        stopped.add(scope);
    }

    void goOn(Scope scope) {
        stopped.remove(scope);
    }

    /** Does the branch, or the hall of this counter, stand still? */
    boolean standsStill(CounterId counter) {
        return stopped.contains(Scope.BRANCH)
                || setup().counter(counter)
                        .filter(there -> stopped.contains(Scope.hall(there.hall())))
                        .isPresent();
    }

    /** Is nobody called for this service? */
    boolean standsStill(ServiceId service) {
        return stopped.contains(Scope.BRANCH) || stopped.contains(Scope.service(service));
    }

    int ordinarySinceClaim() {
        return ordinarySinceClaim;
    }

    void policyCalled(Person person) {
        ordinarySinceClaim = person.priority == PriorityClass.NONE ? ordinarySinceClaim + 1 : 0;
    }

    Collection<Person> people() {
        return people.values();
    }

    int count(VisitPhase phase) {
        return counts.getOrDefault(phase, 0);
    }

    Optional<Person> person(TicketId ticket) {
        return Optional.ofNullable(people.get(ticket));
    }

    /** A counter, made up if nobody has heard of it: what happens at it is then found to be wrong. */
    Counter counter(CounterId id) {
        return counters.computeIfAbsent(id, Counter::new);
    }

    boolean holdsACounter(StaffId staff) {
        return counters.values().stream().anyMatch(counter -> counter.staff.equals(Optional.of(staff)));
    }

    // ---- days and set-ups

    void open(Event.DayOpened opened) {
        day = Optional.of(opened.day());
        people.clear();
        counters.clear();
        lastNumerals.clear();
        numbersAlive.clear();
        mayBeRated.clear();
        counts.clear();
        queues.clear();
        ordinarySinceClaim = Integer.MAX_VALUE / 2;
        stopped.clear();
        opened.standstills().ifPresent(some -> some.forEach(one -> stop(one.scope())));
        use(opened.setup());
        opened.counters().forEach(this::stands);
        Map<TicketId, Integer> passed = opened.timesPassed().orElse(Map.of());
        opened.inTheHouse().forEach(visit -> stays(visit, passed.getOrDefault(visit.id(), 0)));
        mayBeRated.putAll(opened.mayBeRated());
    }

    void use(BranchSetup newSetup) {
        setup = Optional.of(newSetup);
        newSetup.counters().forEach(counter -> counter(counter.id()));
        counters.keySet().removeIf(id -> newSetup.counter(id).isEmpty());
        counters.values()
                .forEach(counter -> counter.services = counter.services.stream()
                        .filter(service -> newSetup.service(service).isPresent())
                        .toList());
    }

    /** What the hall of a counter offers. */
    private List<Need> offered(CounterId counter) {
        Map<String, List<Need>> halls =
                setup().rules().matching().flatMap(Matching::halls).orElse(Map.of());
        return setup().counter(counter)
                .map(there -> halls.getOrDefault(there.hall(), List.of()))
                .orElse(List.of());
    }

    /** May somebody with these needs be called there? Whoever needs the family hall is called nowhere else, and nobody else there. */
    boolean suits(CounterId counter, Needs needs) {
        List<Need> offered = offered(counter);
        return needs.others().contains(Need.FAMILY_HALL) == offered.contains(Need.FAMILY_HALL)
                && (offered.contains(Need.STEP_FREE) || !needs.others().contains(Need.STEP_FREE))
                && needs.pool().map(pool -> members(pool).contains(counter)).orElse(true);
    }

    private List<CounterId> members(String pool) {
        return setup().rules().pools().map(Pools::counters).orElse(Map.of()).getOrDefault(pool, List.of());
    }

    private void stands(CounterNow now) {
        Counter counter = counter(now.id());
        counter.state = now.state();
        counter.staff = now.staff();
        counter.services = now.services();
        counter.languages = now.languages();
        counter.ticket = now.ticket();
    }

    private void stays(Visit visit, int passed) {
        Step step = visit.latest();
        Person person = new Person(visit.id(), visit.number(), visit.priority(), step.service());
        person.step = step.ordinal();
        person.steps = visit.steps().size();
        person.sentTo = step.directedTo();
        person.place = step.place();
        person.seniority = step.seniority();
        person.tie = step.tie();
        person.holder = visit.came().flatMap(CameBy::person);
        person.outcome = step.outcome();
        person.needs = visit.needs();
        person.passed = passed;
        person.overtaken = passed;
        person.until = visit.heldUntil().or(step::until).orElse(0L);
        person.seatAt = visit.phase() == VisitPhase.SEATED ? step.counter() : Optional.empty();
        person.served = visit.wasServed();
        person.at = counters.values().stream()
                .filter(counter -> counter.ticket.equals(Optional.of(visit.id())))
                .map(counter -> counter.id)
                .findFirst();
        add(person);
        numbersAlive.add(visit.number());
        move(person, visit.phase());
    }

    // ---- seats

    /** Who sits by a desk, first whose seat is given up first. */
    List<Person> seated() {
        return people.values().stream()
                .filter(person -> person.seatAt.isPresent())
                .sorted(Comparator.<Person>comparingLong(person -> person.until).thenComparing(person -> person.ticket))
                .toList();
    }

    /** May somebody be called to the seat by this desk? */
    boolean hasFreeSeat(CounterId desk) {
        boolean there = setup().counter(desk)
                .filter(counter -> setup().rules()
                        .seating()
                        .filter(seating -> seating.halls().contains(counter.hall()))
                        .isPresent())
                .isPresent();
        return there && seated().stream().noneMatch(person -> person.seatAt.equals(Optional.of(desk)));
    }

    // ---- people

    void add(Person person) {
        people.put(person.ticket, person);
    }

    /** Puts somebody where they now stand, and counts them there. */
    void move(Person person, VisitPhase to) {
        leave(person);
        person.phase = Optional.of(to);
        counts.merge(to, 1, Integer::sum);
        if (to == VisitPhase.WAITING) {
            queues.join(person);
        }
        if (to == VisitPhase.ENDED) {
            numbersAlive.remove(person.number);
        }
    }

    /** Takes somebody from where they stood; within one entry they may be nowhere. */
    void leave(Person person) {
        if (person.is(VisitPhase.WAITING)) {
            queues.leave(person);
        }
        person.phase.ifPresent(from -> counts.merge(from, -1, Integer::sum));
        person.phase = Optional.empty();
    }

    /** The counter they were sent to has closed: any other may call them, at their own place. */
    void freeWhoWasSentTo(CounterId counter, PriorityClass priority) {
        List<Person> sent = queues.sentTo(counter, priority).stream()
                .map(one -> person(one.ticket()).orElseThrow())
                .toList();
        for (Person person : sent) {
            queues.leave(person);
            person.sentTo = Optional.empty();
            queues.join(person);
        }
    }

    // ---- numbers and ratings

    boolean isAlive(String number) {
        return numbersAlive.contains(number);
    }

    int lastOf(String letter, int ifNone) {
        return lastNumerals.getOrDefault(letter, ifNone);
    }

    void gave(String letter, int numeral) {
        lastNumerals.put(letter, numeral);
    }

    boolean ratingOpen(TicketId ticket) {
        return mayBeRated.containsKey(ticket);
    }

    boolean takeRating(TicketId ticket) {
        return mayBeRated.remove(ticket) != null;
    }
}
