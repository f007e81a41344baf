package dawr.queue;

/**
 * A call of today, as screens and explanations need it.
 *
 * @param seq the entry of the call
 * @param atMillis when, epoch milliseconds
 * @param calls 1 for the first call of the step
 * @param seniority of the step called, epoch milliseconds
 * @param arrivedAt when the person came, epoch milliseconds
 * @param lawful whether the person has a claim by law or custom; shown to nobody, counted together with appointments
 */
public record CallMade(
        long seq,
        long atMillis,
        StepRef of,
        CounterId counter,
        int calls,
        long seniority,
        long arrivedAt,
        boolean lawful,
        CallReason reason) {
    /** A call, not a call again. */
    public boolean firstOfStep() {
        return calls == 1;
    }
}
