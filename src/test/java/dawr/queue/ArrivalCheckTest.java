package dawr.queue;

import static dawr.queue.Office.C1;
import static dawr.queue.Office.C2;
import static dawr.queue.Office.C3;
import static dawr.queue.Office.PERMITS;
import static dawr.queue.Office.WAGES;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.SetupCheck.Flaw;
import dawr.queue.SetupCheck.Kind;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A door whose rules contradict themselves is refused, each contradiction by its place and its name. The third counter serves wages only. */
class ArrivalCheckTest {
    private static final ServiceId TAXES = new ServiceId("taxes");
    private static final Segment.When ANYBODY = when(List.of(), List.of());
    private static final Pools POOLS =
            new Pools(Map.of("all", List.of(C1, C2), "wages-only", List.of(C3)), Map.of(), Map.of());

    private static Segment.When when(List<String> languages, List<ServiceId> services) {
        return new Segment.When(languages, List.of(), List.of(), services, List.of(), Optional.empty());
    }

    private static Segment.Then senior() {
        return new Segment.Then(Optional.of(PriorityClass.SENIOR), Optional.empty(), Optional.empty());
    }

    private static Segment.Then to(String pool) {
        return new Segment.Then(Optional.empty(), Optional.empty(), Optional.of(pool));
    }

    private static Segment.Then queue(ServiceId service) {
        return new Segment.Then(Optional.empty(), Optional.of(service), Optional.empty());
    }

    private static List<Flaw> flaws(HouseRules rules) {
        return ArrivalCheck.flaws(
                Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL)
                        .with(rules));
    }

    private static List<Flaw> flaws(Segment... segments) {
        return flaws(HouseRules.PLAIN.with(POOLS).with(ArrivalRules.PLAIN.with(List.of(segments))));
    }

    private static void refused(String field, Kind kind, String subject, List<Flaw> flaws) {
        assertEquals(List.of(new Flaw(field, kind, subject)), flaws);
    }

    @Test
    void aSoundDoorHasNoFlaws() {
        assertEquals(
                List.of(),
                flaws(
                        new Segment("arabic", when(List.of("ar"), List.of(PERMITS)), senior()),
                        new Segment("wages", when(List.of(), List.of(WAGES)), to("wages-only")),
                        new Segment("both", ANYBODY, to("all")),
                        new Segment("instead", when(List.of(), List.of(PERMITS)), queue(WAGES))));
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        refused(
                "segments/1",
                Kind.USED_TWICE,
                "a",
                flaws(new Segment("a", ANYBODY, senior()), new Segment("a", ANYBODY, senior())));
    }

    @Test
    void aRuleThatGivesNothingIsRefused() {
        refused("segments/0/then", Kind.WITHOUT_EFFECT, "a", flaws(new Segment("a", ANYBODY, Segment.Then.NOTHING)));
    }

    @Test
    void aRuleAboutALanguageThatTheBranchDoesNotSpeakIsRefused() {
        refused(
                "segments/0/when/languages",
                Kind.UNKNOWN,
                "ur",
                flaws(new Segment("a", when(List.of("en", "ur"), List.of()), senior())));
    }

    @Test
    void aRuleAboutAServiceThatIsNotThereIsRefused() {
        refused(
                "segments/0/when/services",
                Kind.UNKNOWN,
                "taxes",
                flaws(new Segment("a", when(List.of(), List.of(PERMITS, TAXES)), senior())));
    }

    @Test
    void aRuleThatSendsPeopleToALineThatIsNotThereIsRefused() {
        refused("segments/0/then/queue", Kind.UNKNOWN, "taxes", flaws(new Segment("a", ANYBODY, queue(TAXES))));
    }

    @Test
    void aRuleThatSendsPeopleToCountersThatAreNotThereIsRefused() {
        refused("segments/0/then/pool", Kind.UNKNOWN, "nowhere", flaws(new Segment("a", ANYBODY, to("nowhere"))));
    }

    @Test
    void nobodyIsSentToCountersThatDoNotServeWhatTheyCameFor() {
        refused("segments/0/then/pool", Kind.NO_COUNTER, "permits", flaws(new Segment("a", ANYBODY, to("wages-only"))));
        refused(
                "segments/0/then/pool",
                Kind.NO_COUNTER,
                "permits",
                flaws(new Segment("a", when(List.of(), List.of(PERMITS)), to("wages-only"))));
        Segment.Then wagesThere = new Segment.Then(Optional.empty(), Optional.of(WAGES), Optional.of("wages-only"));
        assertEquals(List.of(), flaws(new Segment("a", ANYBODY, wagesThere)), "they join another line first");
    }

    @Test
    void aPoolOfQuickDesksDoesNotServeWhatTakesLong() {
        QuickDesks quick = new QuickDesks(List.of(C3), 10, Map.of(WAGES, 20));
        HouseRules rules = HouseRules.PLAIN
                .with(POOLS)
                .with(quick)
                .with(ArrivalRules.PLAIN.with(
                        List.of(new Segment("a", when(List.of(), List.of(WAGES)), to("wages-only")))));
        assertEquals(
                List.of(
                        new Flaw("counters/2/type", Kind.CONTRADICTS, "c3"),
                        new Flaw("segments/0/then/pool", Kind.NO_COUNTER, "wages")),
                flaws(rules));
    }

    @Test
    void aPoolHoldsWhatIsThereAndHasANameOfItsOwn() {
        CounterId c9 = new CounterId("c9");
        refused(
                "pools/counters/p",
                Kind.UNKNOWN,
                "c9",
                flaws(HouseRules.PLAIN.with(new Pools(Map.of("p", List.of(C1, c9)), Map.of(), Map.of()))));
        refused(
                "pools/services/p",
                Kind.UNKNOWN,
                "taxes",
                flaws(HouseRules.PLAIN.with(new Pools(Map.of(), Map.of("p", List.of(PERMITS, TAXES)), Map.of()))));
        refused(
                "pools/services/wages",
                Kind.USED_TWICE,
                "wages",
                flaws(HouseRules.PLAIN.with(new Pools(Map.of(), Map.of("wages", List.of(PERMITS)), Map.of()))));
    }

    @Test
    void appointmentsAreForServicesThatAreThere() {
        Booking booking = new Booking(Map.of(TAXES, new Booking.Capacity(15, 1)), 5, 10, 7, true);
        refused(
                "appointments/services/taxes",
                Kind.UNKNOWN,
                "taxes",
                flaws(HouseRules.PLAIN.with(ArrivalRules.PLAIN.with(booking))));
        Booking sound = new Booking(Map.of(PERMITS, new Booking.Capacity(15, 1)), 5, 10, 7, true);
        assertEquals(List.of(), flaws(HouseRules.PLAIN.with(ArrivalRules.PLAIN.with(sound))));
    }

    @Test
    void slotsThatNoOpeningHourHoldsAreRefused() {
        assertEquals(List.of(), slots(480, SUNDAY, 480, 960), "the second slot of the day");
        outside(slots(480, SUNDAY, 481, 960));
        outside(slots(480, SUNDAY, 480, 959));
        outside(slots(60, SUNDAY, 550, 640));
        assertEquals(List.of(), slots(60, SUNDAY, 530, 600));
        assertEquals(List.of(), ofWeek(480, List.of(span(SUNDAY, 480, 700), span(SUNDAY, 700, 960))), "without a gap");
        outside(ofWeek(480, List.of(span(SUNDAY, 480, 700), span(SUNDAY, 701, 960))));
        assertEquals(List.of(), ofWeek(450, List.of(span(SUNDAY, 1_350, 1_440), span(MONDAY, 0, 360))), "overnight");
        outside(ofWeek(450, List.of(span(SUNDAY, 1_350, 1_440), span(TUESDAY, 0, 360))));
    }

    private static void outside(List<Flaw> flaws) {
        refused("appointments/services/permits", Kind.OUTSIDE_HOURS, "permits", flaws);
    }

    private static OpeningHours.Span span(DayOfWeek day, int from, int to) {
        return new OpeningHours.Span(day, from, to);
    }

    private static List<Flaw> slots(int everyMinutes, DayOfWeek day, int from, int to) {
        return ofWeek(everyMinutes, List.of(span(day, from, to)));
    }

    private static List<Flaw> ofWeek(int everyMinutes, List<OpeningHours.Span> week) {
        Booking booking = new Booking(Map.of(PERMITS, new Booking.Capacity(everyMinutes, 1)), 5, 10, 7, true);
        return ArrivalCheck.flaws(
                Office.setup(new OpeningHours.Week(week), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL)
                        .with(HouseRules.PLAIN.with(ArrivalRules.PLAIN.with(booking))));
    }
}
