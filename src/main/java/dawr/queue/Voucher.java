package dawr.queue;

/**
 * What somebody takes along to another branch who could not be served here before closing: their place in time. It holds for one branch and one
 * service, and once.
 *
 * @param id the business day and the entry that gave it, {@code 20261122-v17}; unique within the branch that gave it
 * @param seniority when they came here, epoch milliseconds
 * @param until when it ceases to hold, epoch milliseconds
 * @param tokenKey the key that it is signed with
 */
public record Voucher(
        String id, BranchId from, BranchId to, ServiceId service, long seniority, long until, int tokenKey) {
    /** Names it among the vouchers of all branches. */
    String name() {
        return from + "/" + id;
    }

    /** What is signed: all of it, so that nothing can be changed on the way. */
    public String text() {
        return String.join(
                ".", from.value(), id, to.value(), service.value(), Long.toString(seniority), Long.toString(until));
    }
}
