package dawr.verify;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dawr.simulation.Mutant;
import dawr.simulation.MutatedHouse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the generated histories say of the rules is believed only as far as they find a mistake in each. */
class PlantedMistakesTest {
    private static final int HISTORIES = 500;

    private static final List<Mutant> MISTAKES = List.of(
            Mutant.of(
                    "overtakes have no cap",
                    "dawr.queue.CallingTerms",
                    "overtakesMax.orElse(Integer.MAX_VALUE)",
                    "Integer.MAX_VALUE"),
            Mutant.of(
                    "nobody has waited too long",
                    "dawr.queue.CallingTerms",
                    "waitMaxMinutes.get() * 60_000L",
                    "waitMaxMinutes.get() * 600_000L"),
            Mutant.of(
                    "what staff decide counts as the order's doing",
                    "dawr.queue.Turns",
                    "turn.reason().order() == CallReason.Order.BY_STAFF",
                    "turn.of().step() < 0"),
            Mutant.of(
                    "a line is passed and nothing says why",
                    "dawr.queue.CallReason",
                    "passed.filter(lines -> !lines.isEmpty())",
                    "passed.filter(lines -> lines.size() > 1)"),
            Mutant.of(
                    "a line is not looked at",
                    "dawr.queue.Lines",
                    "if (line.needs().metBy(offer)) {",
                    "if (line.needs().metBy(offer) && line.needs().others().isEmpty()) {"),
            Mutant.of("a number is left out", "dawr.queue.Series", "numeral++;", "numeral += 2;"),
            Mutant.of(
                    "whoever had a seat is counted there for ever",
                    "dawr.queue.Course",
                    "tally.add(phase, change);",
                    "tally.add(phase, phase == VisitPhase.SEATED && change < 0 ? 0 : change);"),
            Mutant.of(
                    "looking at what falls due changes the state",
                    "dawr.queue.People",
                    "    Optional<DueTime> nextDue() {\n",
                    "    Optional<DueTime> nextDue() {\n        toldNear.clear();\n"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void everyPlantedMistakeIsFound(Mutant mistake) {
        assertNotEquals(
                -1,
                MutatedHouse.firstWrong(mistake, History.class, HISTORIES),
                mistake + " stays hidden in " + HISTORIES + " histories");
    }

    static List<Mutant> mistakes() {
        return MISTAKES;
    }
}
