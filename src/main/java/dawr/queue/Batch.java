package dawr.queue;

import java.util.Optional;

/**
 * What somebody brings who runs errands for others. They are charged by the transaction: a turn at the counter settles so many, then they wait
 * again as everybody does who comes then, as if so many people had come one after another.
 *
 * @param transactions in all
 * @param perTurn settled in one turn at the counter
 */
public record Batch(int transactions, int perTurn) {
    public int turns() {
        return (transactions + perTurn - 1) / perTurn;
    }

    /** Which turn a visit is at, from 1. */
    public int turn(Visit visit) {
        return (int) Math.min(turns(), turnsServed(visit) + 1);
    }

    /** How many transactions that turn settles. */
    public int settledIn(int turn) {
        return Math.min(perTurn, transactions - (turn - 1) * perTurn);
    }

    /** What is left of it after so many turns; what stands for one turn at least. */
    Batch after(int turnsSettled) {
        return new Batch(Math.max(1, transactions - turnsSettled * perTurn), perTurn);
    }

    /** The step that begins the next turn, if there is one: after a turn that was served, at the end of the line. */
    static Optional<Event.StepQueued> nextTurn(Visit visit, Command.Finish finish, long now) {
        return visit.came()
                .flatMap(CameBy::batch)
                .filter(batch -> finish.outcome() == Outcome.SERVED && turnsServed(visit) + 1 < batch.turns())
                .filter(batch -> VisitRules.mayReturn(visit))
                .map(batch -> new Event.StepQueued(
                        new StepRef(
                                visit.id(),
                                visit.number(),
                                visit.steps().size() + 1,
                                visit.latest().service(),
                                visit.language()),
                        Optional.empty(),
                        now,
                        now));
    }

    private static long turnsServed(Visit visit) {
        return visit.steps().stream()
                .filter(step ->
                        step.outcome().filter(how -> how == Outcome.SERVED).isPresent())
                .count();
    }
}
