package dawr.simulation;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulator is believed only as far as it finds the mistakes that were put there to be found. */
class MutantTest {
    private static final int SEEDS = 500;

    private static final String LANE = "dawr.branch.Lane";
    private static final String AHEAD = "dawr.branch.Ahead";
    private static final String UNDERWAY = "dawr.branch.Underway";
    private static final String WRITER = "dawr.branch.Writer";
    private static final String DOUBT = "dawr.branch.Doubt";
    private static final String BRANCHES = "dawr.branch.OpenBranches";
    private static final String JOURNAL = "dawr.journal.MemoryJournal";

    /** Each a mistake that a tired hand could make, as an edit of the real source. */
    private static final List<Mutant> MUTANTS = List.of(
            Mutant.of(
                    "an answer before the commit",
                    LANE,
                    "        around.hasRows().accept(this);",
                    "        around.hasRows().accept(this); one.answer(new Reply.Done(one.row.entry()));"),
            Mutant.of(
                    "a command without an id of its own",
                    AHEAD,
                    "                submission.id(),",
                    "new java.util.UUID(submission.id().getMostSignificantBits(), state.seq()),"),
            Mutant.of(
                            "a stale state is accepted by number alone",
                            JOURNAL,
                            "                && itsRows.getFirst().previous().equals(newest)\n",
                            "")
                    .and(
                            JOURNAL,
                            "itsRows.getFirst().entry().seq() == all.size() + 1",
                            "!newest.equals(itsRows.getFirst().hash())"),
            Mutant.of(
                    "rows that conflict are skipped one by one",
                    JOURNAL,
                    "                    if (fits(branch, itsRows)) {\n                        store(branch, itsRows);\n"
                            + "                        stored.add(branch);\n                    }",
                    "                    for (Row row : itsRows) {\n                        boolean taken ="
                            + " row.entry().seq() <= of(branch).size() || commands.getOrDefault(branch,"
                            + " Set.of()).contains(row.entry().command());\n                        if (!taken) {"
                            + " store(branch, List.of(row)); }\n                    }\n"
                            + "                    stored.add(branch);"),
            Mutant.of(
                            "two flights of one branch at once",
                            LANE,
                            "return reading.ready() && !flying() ? underway.size() : 0;",
                            "return reading.ready() ? underway.size() - underway.inFlight : 0;")
                    .and(UNDERWAY, "    private int inFlight;", "    int inFlight;")
                    .and(
                            UNDERWAY,
                            "pending.values().stream().limit(most).map(one -> one.row).toList();",
                            "pending.values().stream().skip(inFlight).limit(most).map(one -> one.row).toList();")
                    .and(UNDERWAY, "inFlight = rows.size();", "inFlight += rows.size();")
                    .and(WRITER, "if (lane.flying()) {", "if (lane.waitingToFly() == 0) {"),
            Mutant.of(
                    "a no without proof",
                    LANE,
                    "boolean basisStaysBehind = underway.staysBehind();",
                    "if (asking.tryComplete(no)) { return; } boolean basisStaysBehind = false;"),
            Mutant.of(
                    "a no proven by a landing that was before the question",
                    LANE,
                    "boolean basisStaysBehind = underway.staysBehind();",
                    "boolean basisStaysBehind = !underway.isEmpty();"),
            Mutant.of(
                    "two who ask the same are decided twice",
                    LANE,
                    "        if (same.isPresent()) {",
                    "        if (same.isPresent() && tries == 0) {"),
            Mutant.of(
                    "what has fallen due waits for the next round",
                    LANE,
                    "            decideDue(now);\n            Decision",
                    "            Decision"),
            Mutant.of(
                    "a no to what was accepted long ago",
                    DOUBT,
                    "return firstAnswerLookedFor && basisWasNewest;",
                    "return basisWasNewest;"),
            Mutant.of(
                    "a no on a head that nobody looked at",
                    DOUBT,
                    "return !landingProves;",
                    "headSeen = basis; return false;"),
            Mutant.of(
                    "the last in line goes first",
                    "dawr.queue.Line",
                    "size == 0 ? null : blocks.getFirst().getFirst()",
                    "size == 0 ? null : blocks.getLast().getLast()"),
            Mutant.of(
                    "time goes back",
                    AHEAD,
                    "return Math.max(clock.getAsLong(), state.atMillis());",
                    "return clock.getAsLong();"),
            Mutant.of(
                    "what is not stored is shown",
                    LANE,
                    "        ahead.add(one.row);\n",
                    "        ahead.add(one.row);\n        replica.add(List.of(one.row));\n"),
            Mutant.of(
                    "after a silence of the journal the lane goes on as if nothing had been stored",
                    LANE,
                    "        reading.unsure();\n        breakOff(new Unavailable(\"the journal did not answer\", cause));\n"
                            + "        reading.start();",
                    "        breakOff(new Unavailable(\"the journal did not answer\", cause));"),
            Mutant.of(
                    "a lost race is decided on the old state", AHEAD, "        state = replica.state().copy();\n", ""),
            Mutant.of(
                    "nobody looks for what the bus has lost",
                    BRANCHES,
                    "                lane.heard(heads.seqs().getOrDefault(branch, 0L), then);\n",
                    ""),
            Mutant.of(
                    "a number is given again after midnight though its owner is still here",
                    "dawr.queue.Applying",
                    "            state.people.numbersStillInUse.add(visit.number());\n",
                    ""),
            Mutant.of(
                    "a counter calls while somebody is there",
                    "dawr.queue.CallRules",
                    "if (counter.ticket().isEmpty()) {",
                    "if (wish.finish().isEmpty()) {"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void everyPlantedMistakeIsFound(Mutant mutant) {
        assertNotEquals(
                -1,
                MutatedHouse.firstWrong(mutant, Simulation.class, SEEDS),
                mutant + " stays hidden in " + SEEDS + " worlds");
    }

    static List<Mutant> mutants() {
        return MUTANTS;
    }
}
