package dawr.queue;

import dawr.queue.calendar.Timetable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a branch is set up: its services, halls, counters, hours and limits, as they stand in the first entry of each business day. Texts are by
 * language; the rules never read them, but screens of any day can be rebuilt with the words of that day.
 */
public record BranchSetup(
        BranchId id,
        int version,
        Map<String, String> names,
        ZoneId timeZone,
        String theme,
        LocalTime turnsAt,
        OpeningHours hours,
        List<String> languages,
        List<Hall> halls,
        List<Service> services,
        List<Counter> counters,
        CallingOrder callingOrder,
        Limits limits,
        List<Double> congestionBands,
        Optional<HouseRules> houseRules,
        Optional<List<Commitment>> charter) {

    /** A waiting room with its seats. */
    public record Hall(String id, Map<String, String> names, int seats) {}

    /** What people come for; {@code letter} is its series, {@code firstNumber} where that begins each day. */
    public record Service(
            ServiceId id,
            String letter,
            Map<String, String> names,
            Map<String, String> about,
            String icon,
            int targetMinutes,
            int firstNumber,
            List<Map<String, String>> documents) {}

    /** A service point: {@code label} is what is said and shown. */
    public record Counter(CounterId id, String label, String hall, List<ServiceId> services, List<String> languages) {}

    public BranchSetup {
        names = ordered(names);
        languages = List.copyOf(languages);
        halls = List.copyOf(halls);
        services = List.copyOf(services);
        counters = List.copyOf(counters);
        congestionBands = List.copyOf(congestionBands);
        charter = charter.filter(some -> !some.isEmpty()).map(List::copyOf);
        houseRules = houseRules.filter(settled -> !settled.equals(HouseRules.PLAIN));
    }

    /** What the branch has published that it means to keep. */
    public List<Commitment> commitments() {
        return charter.orElse(List.of());
    }

    /** What the branch has settled; nothing if it has settled nothing. */
    public HouseRules rules() {
        return houseRules.orElse(HouseRules.PLAIN);
    }

    /** The calling order with its dials. */
    public CallingPolicy calling() {
        return new CallingPolicy(callingOrder, rules().calling().orElse(CallingTerms.PLAIN));
    }

    public Optional<Bundle> bundle(String bundle) {
        return rules().bundles().stream()
                .flatMap(List::stream)
                .filter(each -> each.id().equals(bundle))
                .findFirst();
    }

    public Optional<Service> service(ServiceId service) {
        return services.stream().filter(each -> each.id().equals(service)).findFirst();
    }

    public Optional<Counter> counter(CounterId counter) {
        return counters.stream().filter(each -> each.id().equals(counter)).findFirst();
    }

    /** A counter's place in the list, from 0, which says which wave of a staggered break is its own. */
    int rank(CounterId counter) {
        for (int i = 0; i < counters.size(); i++) {
            if (counters.get(i).id().equals(counter)) {
                return i;
            }
        }
        return counters.size();
    }

    public int seats() {
        return halls.stream().mapToInt(Hall::seats).sum();
    }

    /** The office's calendar, ready to be asked. */
    public Timetable timetable() {
        return new Timetable(
                hours.calendar(), timeZone, counters.stream().map(Counter::id).toList());
    }

    /** The business day that an instant belongs to. */
    public BusinessDay dayOf(long atMillis) {
        return BusinessDay.of(atMillis, timeZone, turnsAt);
    }

    public BranchSetup withVersion(int newVersion) {
        return with(newVersion, callingOrder, houseRules);
    }

    /** The same branch with other house rules. */
    public BranchSetup with(HouseRules newRules) {
        return with(version, callingOrder, Optional.of(newRules));
    }

    /** The same branch with another calling order. */
    public BranchSetup with(CallingOrder order, HouseRules newRules) {
        return with(version, order, Optional.of(newRules));
    }

    private BranchSetup with(int newVersion, CallingOrder order, Optional<HouseRules> newRules) {
        return new BranchSetup(
                id,
                newVersion,
                names,
                timeZone,
                theme,
                turnsAt,
                hours,
                languages,
                halls,
                services,
                counters,
                order,
                limits,
                congestionBands,
                newRules,
                charter);
    }

    Map<ServiceId, Service> servicesById() {
        return byKey(services, Service::id);
    }

    Map<CounterId, Counter> countersById() {
        return byKey(counters, Counter::id);
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** Keeps the order of languages, so that the same set-up is always written the same. */
    private static Map<String, String> ordered(Map<String, String> names) {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
