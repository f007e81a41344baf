package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.BranchSetup.Counter;
import dawr.queue.BranchSetup.Hall;
import dawr.queue.BranchSetup.Service;
import dawr.queue.SetupCheck.Flaw;
import dawr.queue.SetupCheck.Kind;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What contradicts itself in a set-up is refused by name and place, before anything changes. */
class SetupCheckTest {
    private static final Map<String, String> WORDS = Map.of("ar", "كلمة", "en", "word");
    private static final ServiceId TAXES = new ServiceId("taxes");
    private static final List<Hall> HALLS = List.of(new Hall("hall", WORDS, 40));
    private static final List<Service> SERVICES = List.of(service(PERMITS, "A"), service(WAGES, "B"));
    private static final List<Counter> COUNTERS =
            List.of(Office.counter(C1, PERMITS, WAGES), Office.counter(C2, WAGES));

    private static Service service(ServiceId id, String letter) {
        return new Service(id, letter, WORDS, Map.of(), "paper", 15, 1, List.of());
    }

    private static BranchSetup setup(List<Hall> halls, List<Service> services, List<Counter> counters) {
        return setup(WORDS, halls, services, counters, CallingOrder.ACCUMULATING, List.of(15.0, 30.0));
    }

    private static BranchSetup setup(
            Map<String, String> names,
            List<Hall> halls,
            List<Service> services,
            List<Counter> counters,
            CallingOrder order,
            List<Double> bands) {
        return new BranchSetup(
                new BranchId("riyadh-olaya"),
                1,
                names,
                Office.RIYADH,
                "plain",
                LocalTime.of(3, 0),
                new OpeningHours.Always(),
                List.of("ar", "en"),
                halls,
                services,
                counters,
                order,
                Limits.USUAL,
                bands,
                Optional.empty(),
                Optional.empty());
    }

    private static BranchSetup sound() {
        return setup(HALLS, SERVICES, COUNTERS);
    }

    private static BranchSetup with(CallingOrder order, CallingTerms terms) {
        return sound().with(order, HouseRules.of(terms));
    }

    private static CallingTerms limits(Optional<Integer> overtakesMax, Optional<Integer> waitMaxMinutes) {
        return new CallingTerms(300, 120, 2, overtakesMax, waitMaxMinutes);
    }

    private static void refused(String field, Kind kind, String subject, BranchSetup setup) {
        assertEquals(List.of(new Flaw(field, kind, subject)), SetupCheck.flaws(setup));
    }

    @Test
    void aSoundSetUpHasNoFlaws() {
        assertEquals(List.of(), SetupCheck.flaws(sound()));
    }

    @Test
    void twoHallsOfOneNameAreRefused() {
        refused(
                "halls/1/id",
                Kind.USED_TWICE,
                "hall",
                setup(List.of(HALLS.getFirst(), HALLS.getFirst()), SERVICES, COUNTERS));
    }

    @Test
    void twoServicesOfOneNameAreRefused() {
        List<Service> services = List.of(service(PERMITS, "A"), service(PERMITS, "B"), service(WAGES, "C"));
        refused("services/1/id", Kind.USED_TWICE, "permits", setup(HALLS, services, COUNTERS));
    }

    @Test
    void twoServicesThatWouldGiveTheSameNumbersAreRefused() {
        List<Service> services = List.of(service(PERMITS, "A"), service(WAGES, "A"));
        refused("services/1/letter", Kind.USED_TWICE, "A", setup(HALLS, services, COUNTERS));
    }

    @Test
    void twoCountersOfOneNameAreRefused() {
        List<Counter> counters = List.of(
                new Counter(C1, "1", "hall", List.of(PERMITS, WAGES), List.of()),
                new Counter(C1, "2", "hall", List.of(WAGES), List.of()));
        refused("counters/1/id", Kind.USED_TWICE, "c1", setup(HALLS, SERVICES, counters));
    }

    @Test
    void twoCountersThatAreCalledOutAlikeAreRefused() {
        List<Counter> counters = List.of(
                new Counter(C1, "1", "hall", List.of(PERMITS, WAGES), List.of()),
                new Counter(C2, "1", "hall", List.of(WAGES), List.of()));
        refused("counters/1/label", Kind.USED_TWICE, "1", setup(HALLS, SERVICES, counters));
    }

    @Test
    void aCounterInAHallThatIsNotThereIsRefused() {
        List<Counter> counters = List.of(COUNTERS.getFirst(), Office.counterIn("cellar", C2, WAGES));
        refused("counters/1/hall", Kind.UNKNOWN, "cellar", setup(HALLS, SERVICES, counters));
    }

    @Test
    void aCounterForAServiceThatIsNotThereIsRefused() {
        List<Counter> counters = List.of(COUNTERS.getFirst(), Office.counter(C2, WAGES, TAXES));
        refused("counters/1/services", Kind.UNKNOWN, "taxes", setup(HALLS, SERVICES, counters));
    }

    @Test
    void aServiceWithoutAnyCounterIsRefused() {
        List<Counter> counters = List.of(Office.counter(C1, PERMITS));
        refused("services/1", Kind.NO_COUNTER, "wages", setup(HALLS, SERVICES, counters));
    }

    @Test
    void aSkillForAServiceThatIsNotThereIsRefused() {
        HouseRules rules = HouseRules.PLAIN.with(Map.of(new StaffId("huda"), List.of(PERMITS, TAXES)));
        refused("skills/huda", Kind.UNKNOWN, "taxes", sound().with(rules));
    }

    @Test
    void aBundleOfWhatIsNotThereIsRefused() {
        refused("bundles/0/services", Kind.UNKNOWN, "taxes", withBundles(bundle("both", PERMITS, TAXES)));
    }

    @Test
    void aBundleThatNamesAServiceTwiceIsRefused() {
        refused("bundles/0/services/1", Kind.USED_TWICE, "permits", withBundles(bundle("both", PERMITS, PERMITS)));
    }

    @Test
    void twoBundlesOfOneNameAreRefused() {
        Bundle both = bundle("both", PERMITS, WAGES);
        refused("bundles/1/id", Kind.USED_TWICE, "both", withBundles(both, both));
    }

    @Test
    void aStepThatFollowsOnWhatIsNotInItsBundleIsRefused() {
        Bundle.Part late = new Bundle.Part(PERMITS, List.of(WAGES));
        refused("bundles/0/after", Kind.UNKNOWN, "wages", withBundles(new Bundle("alone", WORDS, List.of(late))));
    }

    private static Bundle bundle(String id, ServiceId... services) {
        return new Bundle(
                id,
                WORDS,
                List.of(services).stream()
                        .map(service -> new Bundle.Part(service, List.of()))
                        .toList());
    }

    private static BranchSetup withBundles(Bundle... bundles) {
        return sound().with(HouseRules.PLAIN.with(List.of(bundles)));
    }

    @Test
    void whateverVisitorsReadNeedsWordsInArabicAndInEnglish() {
        BranchSetup nameless =
                setup(Map.of("en", "Olaya"), HALLS, SERVICES, COUNTERS, CallingOrder.ACCUMULATING, List.of());
        refused("names", Kind.LANGUAGE_MISSING, "ar", nameless);
        Service arabic = new Service(WAGES, "B", Map.of("ar", "أجور"), Map.of(), "paper", 15, 1, List.of());
        refused(
                "services/1/names",
                Kind.LANGUAGE_MISSING,
                "en",
                setup(HALLS, List.of(SERVICES.getFirst(), arabic), COUNTERS));
    }

    @Test
    void bandsThatDoNotGrowAreRefused() {
        BranchSetup setup =
                setup(WORDS, HALLS, SERVICES, COUNTERS, CallingOrder.ACCUMULATING, List.of(15.0, 30.0, 30.0));
        refused("congestionBands/2", Kind.OUT_OF_ORDER, "", setup);
    }

    @Test
    void anOrderThatLetsClaimsGoFirstAndACapThatForbidsItAreRefusedTogether() {
        CallingTerms never = limits(Optional.of(0), Optional.empty());
        refused("calling/overtakesMax", Kind.CONTRADICTS, "priority-first", with(CallingOrder.PRIORITY_FIRST, never));
        assertEquals(List.of(), SetupCheck.flaws(with(CallingOrder.LONGEST_WAITING_FIRST, never)));
        CallingTerms once = limits(Optional.of(1), Optional.empty());
        assertEquals(List.of(), SetupCheck.flaws(with(CallingOrder.PRIORITY_FIRST, once)));
    }

    @Test
    void strictPriorityWithoutAnyLimitIsWarnedOf() {
        Flaw starves = new Flaw("callingOrder", Kind.STARVES, "none");
        CallingTerms none = limits(Optional.empty(), Optional.empty());
        assertEquals(List.of(starves), SetupCheck.warnings(with(CallingOrder.PRIORITY_FIRST, none)));
        assertEquals(List.of(), SetupCheck.warnings(with(CallingOrder.ACCUMULATING, none)));
        CallingTerms cap = limits(Optional.of(3), Optional.empty());
        assertEquals(List.of(), SetupCheck.warnings(with(CallingOrder.PRIORITY_FIRST, cap)));
        CallingTerms wait = limits(Optional.empty(), Optional.of(60));
        assertEquals(List.of(), SetupCheck.warnings(with(CallingOrder.PRIORITY_FIRST, wait)));
    }
}
