package dawr.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.kpi.DayFacts;
import dawr.queue.kpi.Kpi;
import dawr.queue.kpi.StepFact;
import dawr.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A simulated day obeys the rules, chance and the queueing theory that it must obey. */
class DayRunTest {
    private static final String ONE_DESK = """
            date: 2026-11-22
            policies: [longest-waiting-first]
            services: [{id: permits, minutes: %s}]
            arrivals: [{from: "03:00", to: "24:00", perHour: %s}]
            staff: [{counter: c1, skills: [permits]}]
            walkSeconds: 0
            """;

    private static DayFacts run(OfficeDay day, long seed) {
        return DayRun.of(day, day.policies().getFirst(), Crowd.of(day, seed)).facts();
    }

    @Test
    void theSameSeedIsTheSameDay() throws IOException {
        OfficeDay day = OfficeFile.read(SimulateCommand.exampleText());
        assertEquals(run(day, 5), run(day, 5));
        assertTrue(!run(day, 5).equals(run(day, 6)));
    }

    @Test
    void everyPolicyMeetsTheSamePeople() throws IOException {
        OfficeDay day = OfficeFile.read(SimulateCommand.exampleText());
        Map<String, Map<Kpi, Spread>> figures =
                new Simulation(day, 3, 1).run(done -> {}).figures();
        double[] arrived = figures.values().stream()
                .mapToDouble(each ->
                        each.getOrDefault(Kpi.ARRIVED, new Spread(0, 0, 0)).mean())
                .distinct()
                .toArray();
        assertEquals(1, arrived.length);
        assertEquals(day.policies().size(), figures.size());
    }

    @Test
    void whatStarvesSomebodyIsWarnedOfWithWhatTheDaysHaveShown() {
        OfficeDay day = OfficeFile.read(ONE_DESK.formatted("8", "6")
                .replace(
                        "[longest-waiting-first]",
                        "[priority-first, accumulating, {order: priority-first, overtakesMax: 3, name: limited}]"));
        List<String> warnings = new FigureTable(new Simulation(day, 1, 1).run(done -> {})).warnings();
        assertEquals(1, warnings.size(), "the others have limits");
        assertTrue(warnings.getFirst().startsWith("priority-first starves: "), warnings.getFirst());
        assertTrue(warnings.getFirst().contains("waited longer than "), warnings.getFirst());
    }

    /** Who is told how long it will be is told nearly the truth, and clerks who call as soon as they can leave nobody waiting at a free counter. */
    @Test
    void theOfficesEstimatorIsJudgedInASimulatedOffice() throws IOException {
        OfficeDay day = OfficeFile.read(SimulateCommand.exampleText());
        Prophet prophet = new Prophet();
        List<DayFacts> days = LongStream.rangeClosed(1, 3)
                .mapToObj(seed -> DayRun.of(day, day.policies().getFirst(), Crowd.of(day, seed))
                        .facts(prophet))
                .toList();
        DayFacts last = days.getLast();
        assertTrue(Kpi.PROMISE_KEPT.of(last) > 70, "kept " + Kpi.PROMISE_KEPT.of(last));
        assertTrue(Kpi.FORECAST_MAE.of(last) < Kpi.MEAN_WAIT.of(last) / 2, "error " + Kpi.FORECAST_MAE.of(last));
        assertEquals(0, Kpi.IDLE_WITH_QUEUE.of(last), 1);
    }

    /** The walk to the counter is done before the counter is free. */
    @Test
    void aSeatByTheDeskShortensTheWaitToTheStartByAFifth() throws IOException {
        OfficeDay day = OfficeFile.read(SimulateCommand.exampleText());
        Map<String, Map<Kpi, Spread>> figures =
                new Simulation(day, 10, 1).run(done -> {}).figures();
        double without = mean(figures, "accumulating", Kpi.MEAN_WAIT_TO_START);
        double with = mean(figures, "with hot seats", Kpi.MEAN_WAIT_TO_START);
        assertTrue(with < 0.8 * without, with + " minutes with seats, " + without + " without");
        assertTrue(mean(figures, "with hot seats", Kpi.OVERTAKEN_MAX) <= 6, "the limit of overtakes holds");
    }

    private static double mean(Map<String, Map<Kpi, Spread>> figures, String policy, Kpi kpi) {
        return figures.getOrDefault(policy, Map.of())
                .getOrDefault(kpi, new Spread(Double.NaN, 0, 0))
                .mean();
    }

    /** Everybody who came was served, did not come when called, or left; nobody is lost. */
    @Test
    void nobodyIsLost() throws IOException {
        OfficeDay day =
                OfficeFile.read(SimulateCommand.exampleText() + "patienceMinutes: {mean: 20, shape: exponential}\n");
        for (long seed = 1; seed <= 5; seed++) {
            List<Visitor> crowd = Crowd.of(day, seed);
            DayFacts facts = DayRun.of(day, day.policies().getFirst(), crowd).facts();
            assertEquals(crowd.size(), facts.steps().size() + facts.turnedAway());
            assertTrue(facts.steps().stream().allMatch(step -> step.outcome().isPresent()));
            assertTrue(facts.steps().stream().anyMatch(step -> !step.called()), "somebody lost patience");
        }
    }

    /** With one counter, no chance in service and light chance in arrivals, the line is that of a shop with one till. */
    @Test
    void theWaitOfOneCounterIsPollaczekAndKhinchins() {
        double rate = 6;
        double minutes = 7;
        double load = rate * minutes / 60;
        double expected = load / (2 * (1 - load)) * minutes;
        OfficeDay fixed = OfficeFile.read(ONE_DESK.formatted("7", "6"));
        assertEquals(expected, meanWait(fixed, 400), expected * 0.08);
        OfficeDay exponential = OfficeFile.read(ONE_DESK.formatted("{mean: 7, shape: exponential}", "6"));
        assertEquals(2 * expected, meanWait(exponential, 400), 2 * expected * 0.08);
    }

    private static double meanWait(OfficeDay day, int days) {
        double sum = 0;
        int people = 0;
        for (int seed = 1; seed <= days; seed++) {
            DayFacts facts = run(day, seed);
            for (StepFact step : facts.steps()) {
                sum += step.waitMinutes(facts.endsAt());
                people++;
            }
        }
        return sum / people;
    }

    @Test
    void nobodyIsCalledDuringAnAllStopBreak() throws IOException {
        OfficeDay day = OfficeFile.read(SimulateCommand.exampleText().replace("manner: staggered", "manner: all-stop"));
        dawr.queue.calendar.Plan.PlannedBreak kept = day.setup()
                .timetable()
                .between(
                        day.arrivals().getFirst().stretch().from(),
                        day.arrivals().getLast().stretch().to())
                .breaks()
                .getFirst();
        assertTrue(run(day, 1).steps().stream()
                .flatMap(step -> step.calledAt().stream())
                .noneMatch(at -> kept.stretch().holds(at)));
    }

    @Test
    void whoWaitsAtClosingIsServedAndWhoComesLaterIsTurnedAway() {
        OfficeDay day = OfficeFile.read("""
                date: 2026-11-22
                hours: {week: [{day: sun, from: "08:00", to: "09:00"}]}
                policies: [longest-waiting-first]
                services: [{id: permits, minutes: 30}]
                arrivals: [{from: "08:00", to: "10:00", perHour: 10}]
                staff: [{counter: c1, skills: [permits]}]
                """);
        DayFacts facts = run(day, 3);
        assertTrue(facts.turnedAway() > 0);
        assertEquals(0, Kpi.UNSERVED.of(facts));
        assertEquals(100, Kpi.SERVED_SHARE.of(facts));
    }

    @Test
    void thePictureShowsEveryCounterAndServiceInBothLanguages() throws IOException {
        OfficeDay day = OfficeFile.read(SimulateCommand.exampleText());
        for (String language : List.of("ar", "en")) {
            String svg = DayPicture.of(
                    day,
                    DayRun.of(day, day.policies().getFirst(), Crowd.of(day, 1)),
                    Words.load().in(language));
            day.desks().forEach(desk -> assertTrue(svg.contains(">" + desk.counter() + "<")));
            day.setup()
                    .services()
                    .forEach(service ->
                            assertTrue(svg.contains(">" + service.names().get(language) + "<"), service::toString));
            assertTrue(!svg.contains("simulate."), "every word is said");
        }
    }

    /** Whoever takes over at noon waits until the one before them is done with the last person. */
    @Test
    void aCounterIsTakenOverFromSomebodyWhoIsStillBusy() {
        OfficeDay day = OfficeFile.read("""
                date: 2026-11-22
                policies: [longest-waiting-first]
                services: [{id: permits, minutes: 50}]
                arrivals: [{from: "09:00", to: "15:00", perHour: 3}]
                staff:
                  - {counter: c1, skills: [permits], shifts: [{from: "09:00", to: "12:00"}]}
                  - {counter: c1, skills: [permits], shifts: [{from: "12:00", to: "18:00"}]}
                """);
        for (long seed = 1; seed <= 20; seed++) {
            assertTrue(Kpi.SERVED.of(run(day, seed)) > 6, "the second clerk served somebody");
        }
    }
}
