package dawr.branch;

import dawr.queue.Entry;
import dawr.queue.Refusal;

/** What became of a submission. Everything an answer rests on is durable by the time it is given. */
public sealed interface Reply {
    /** It is in the journal, by this submission or an earlier one under the same id. The answer is derived from the entry alone. */
    record Done(Entry entry) implements Reply {}

    /** The rules said no, on the newest state there is. */
    record Refused(Refusal refusal) implements Reply {}

    /** Nobody whom the counter may serve is waiting, on the newest state there is. */
    record NobodyWaits() implements Reply {}

    /** The id belongs to an accepted command with another path or body. */
    record OtherRequest() implements Reply {}
}
