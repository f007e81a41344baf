package dawr.congestion.lookout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.congestion.ahead.Witness;
import dawr.congestion.kept.Alarm;
import dawr.congestion.kept.KeptLook;
import dawr.congestion.kept.Threshold;
import dawr.office.Demonstration;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.simulate.Hall;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came of warnings, by who truly waited. */
class VigilTest {
    private static final long QUARTER = 900_000;
    private static final long TEN = 1_795_332_600_000L / QUARTER * QUARTER;
    private static final BranchSetup SETUP = Demonstration.setup(Demonstration.OLAYA);
    private static final double ABOVE = 20;

    private final Witness witness = new Witness();

    /** Nobody waits for an hour, then a crowd does, for as long as anybody looks. */
    @BeforeEach
    void aCrowdComesAtEleven() {
        Hall hall = new Hall(new BranchState(), TEN - 4 * QUARTER, SETUP);
        hall.writeTo(witness::happened);
        hall.ask(new Command.Found(SETUP));
        hall.moveTo(TEN + 4 * QUARTER);
        for (int person = 0; person < SETUP.seats(); person++) {
            hall.ask(new Command.IssueTicket(
                    List.of(SETUP.services().getFirst().id()),
                    "ar",
                    PriorityClass.NONE,
                    Channel.KIOSK,
                    new Promise.NoCounterOpen(),
                    1));
        }
        witness.waitedUntil(TEN + 12 * QUARTER);
    }

    private static KeptLook look(long at, double likely) {
        return new KeptLook(at, ABOVE, likely, likely, 0.1, 0, likely >= 0.5, Optional.empty(), OptionalDouble.empty());
    }

    private static Alarm alarm(long at) {
        return new Alarm(
                at, ABOVE, 0.8, OptionalDouble.of(45), Optional.empty(), Optional.empty(), OptionalLong.empty());
    }

    private Vigil at(long quarter, List<KeptLook> looks, List<Alarm> alarms) {
        return new Vigil(witness, new Threshold(ABOVE, 0.5), quarter, looks, alarms);
    }

    @Test
    void aLookIsJudgedOnlyWhenItsTwoHoursAreOver() {
        List<KeptLook> looks = List.of(look(TEN, 0.7));
        assertTrue(at(TEN + 7 * QUARTER, looks, List.of()).judgedLooks().isEmpty());
        KeptLook judged = at(TEN + 8 * QUARTER, looks, List.of()).judgedLooks().getFirst();
        assertEquals(Optional.of(true), judged.passed());
        assertEquals(60, judged.leadMinutes().orElseThrow());
    }

    @Test
    void aWarningIsAHitAsSoonAsItComes() {
        List<Alarm> alarms = List.of(alarm(TEN));
        assertTrue(at(TEN + 4 * QUARTER, List.of(), alarms).judgedAlarms().isEmpty());
        Alarm judged = at(TEN + 5 * QUARTER, List.of(), alarms).judgedAlarms().getFirst();
        assertEquals(Optional.of(Alarm.Outcome.HIT), judged.outcome());
        assertEquals(OptionalLong.of(TEN + 4 * QUARTER), judged.cameAt());
    }

    @Test
    void aWarningOfWhatDidNotComeWasFalse() {
        Vigil vigil = new Vigil(
                witness,
                new Threshold(1000, 0.5),
                TEN + 8 * QUARTER,
                List.of(),
                List.of(new Alarm(
                        TEN,
                        1000,
                        0.6,
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.empty())));
        assertEquals(
                Optional.of(Alarm.Outcome.FALSE),
                vigil.judgedAlarms().getFirst().outcome());
    }

    @Test
    void whatComesUnwarnedIsMissedAndKept() {
        Vigil vigil = at(TEN + 5 * QUARTER, List.of(look(TEN + 3 * QUARTER, 0.3)), List.of());
        Alarm missed = vigil.missed(TEN + 4 * QUARTER).orElseThrow();
        assertEquals(Optional.of(Alarm.Outcome.MISSED), missed.outcome());
        assertEquals(0.3, missed.likely());
        assertTrue(at(TEN + 5 * QUARTER, List.of(), List.of(alarm(TEN)))
                .missed(TEN + 4 * QUARTER)
                .isEmpty());
        assertTrue(at(TEN + 6 * QUARTER, List.of(), List.of())
                .missed(TEN + 5 * QUARTER)
                .isEmpty());
    }

    @Test
    void aQuarterThatNobodyLookedAtIsJudgedAllTheSame() {
        Vigil late = at(TEN + 8 * QUARTER, List.of(), List.of());
        assertEquals(
                TEN + 4 * QUARTER, late.missed(TEN + 2 * QUARTER).orElseThrow().at());
        assertTrue(late.missed(TEN + 7 * QUARTER).isEmpty());
    }

    @Test
    void whatIsPassedAlreadyIsNotWarnedOf() {
        assertFalse(at(TEN + 6 * QUARTER, List.of(), List.of()).asks());
        assertFalse(at(TEN + 6 * QUARTER, List.of(), List.of(alarm(TEN + 5 * QUARTER)))
                .mayWarn());
    }

    @Test
    void wordsThatHaveNotComeTrueAreBelievedLess() {
        List<KeptLook> looks = java.util.stream.LongStream.range(1, 40)
                .mapToObj(each -> look(TEN - each * 20 * QUARTER, 0.85).judged(OptionalDouble.empty()))
                .toList();
        double unheard = at(TEN, List.of(), List.of()).believed(0.85);
        assertEquals(0.85, unheard, 0.05);
        assertTrue(at(TEN, looks, List.of()).believed(0.85) < unheard);
    }
}
