package dawr.surveys.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.surveys.figures.BiasedDay.Telling;
import dawr.surveys.figures.Drivers.Driver;
import dawr.surveys.figures.Jumps.CounterDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What moves visitors is told of what does, and nothing is made of chance. */
class MovingTest {
    private static final LocalDate LAST = LocalDate.parse("2026-11-22");
    private static final int DAYS = 28;

    private static Optional<Driver> driver(List<Driver> drivers, String what, String value) {
        return drivers.stream()
                .filter(driver -> driver.what().equals(what) && driver.value().equals(value))
                .findFirst();
    }

    @Test
    void whatMovesPeopleIsFoundAndHowMuch() {
        BiasedDay day = new BiasedDay(700_001, 8_000, Telling.louder(0.3, 2, BiasedDay::waitedLong));
        List<Driver> drivers = new Drivers(day.told()).ranked();
        Driver failed = driver(drivers, "outcome", "not-completed").orElseThrow();
        Driver longWait = driver(drivers, "wait", "40-")
                .or(() -> driver(drivers, "wait", "10-20"))
                .orElseThrow();
        assertTrue(failed.sure() && failed.points() < -20, failed::toString);
        assertTrue(longWait.sure(), longWait::toString);
        assertTrue(drivers.getFirst().sure(), "what is sure comes first");
        assertEquals("served", failed.against());
    }

    /** Service and hour move nobody in these days: an interval of 95 % leaves zero out now and then, not often. */
    @Test
    void whatMovesNobodyIsSeldomTakenForADriver() {
        int told = 0;
        int sure = 0;
        for (int day = 0; day < 40; day++) {
            List<Driver> drivers = new Drivers(
                            new BiasedDay(710_001 + day, 800, Telling.louder(0.3, 2, BiasedDay::waitedLong)).told())
                    .ranked();
            for (Driver driver : drivers) {
                if (driver.what().equals("service") || driver.what().equals("hour")) {
                    told++;
                    sure += driver.sure() ? 1 : 0;
                }
            }
        }
        assertTrue(sure <= 0.1 * told, sure + " of " + told);
    }

    private static Sample sample(String group, String service, int visits, double mean, double satisfied) {
        return new Sample(
                "channel",
                group,
                service,
                new Moments(visits, visits * mean, visits * (mean * mean + 25)),
                Moments.NONE,
                Moments.share(visits / 2.0, visits / 2.0 * satisfied));
    }

    /** Phones are used for the slow service: over all they wait longer, and yet at each service less. */
    @Test
    void aChannelIsNotBlamedForWhatItIsUsedFor() {
        List<Parity.Line> lines = Parity.of(List.of(
                sample("kiosk", "quick", 400, 10, 0.8),
                sample("kiosk", "slow", 40, 40, 0.5),
                sample("phone", "quick", 30, 8, 0.9),
                sample("phone", "slow", 200, 35, 0.6)));
        Parity.Line phone = lines.getLast();
        assertTrue(lines.getFirst().largest() && lines.getFirst().group().equals("kiosk"));
        assertTrue(phone.waited().orElseThrow().mean()
                > lines.getFirst().waited().orElseThrow().mean());
        Parity.Gap gap = phone.waited().orElseThrow().gap().orElseThrow();
        assertTrue(gap.sure() && gap.apart() < -2 && gap.apart() > -5, gap::toString);
        assertTrue(phone.satisfied().orElseThrow().gap().orElseThrow().apart() > 0);
        assertTrue(phone.effort().isEmpty(), "nobody said");
    }

    private static List<CounterDay> days(long seed, double rate, double score) {
        SplittableRandom luck = new SplittableRandom(seed);
        List<CounterDay> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            boolean late = day >= DAYS - 7;
            int answers = (int) luck.doubles(40)
                    .filter(drawn -> drawn < (late ? rate : 0.3))
                    .count();
            int satisfied = (int) luck.doubles(answers)
                    .filter(drawn -> drawn < (late ? score : 0.7))
                    .count();
            days.add(new CounterDay("c1", LAST.minusDays(DAYS - 1 - day), 40, answers, satisfied));
        }
        return days;
    }

    @Test
    void aCounterThatJumpsIsToldOfAndOneThatDoesNotIsNot() {
        assertEquals(
                Jumps.What.RATE, Jumps.of(days(1, 0.7, 0.7), LAST).getFirst().what());
        assertEquals(
                Jumps.What.SCORE, Jumps.of(days(2, 0.3, 0.99), LAST).getFirst().what());
        int alarms = 0;
        for (int seed = 0; seed < 200; seed++) {
            alarms += Jumps.of(days(720_001 + seed, 0.3, 0.7), LAST).size();
        }
        assertTrue(alarms <= 4, alarms + " false alarms in 200 looks");
    }
}
