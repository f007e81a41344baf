package dawr.branch;

import dawr.journal.Row;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;

/** A command that has been decided and is being written, with everybody who waits for its answer. */
final class Pending {
    final Submission submission;
    final List<Promise<Reply>> asking = new ArrayList<>();
    Row row;
    int tries;

    Pending(Submission submission, Row row) {
        this.submission = submission;
        this.row = row;
    }

    void answer(Reply reply) {
        asking.forEach(promise -> promise.tryComplete(reply));
    }

    void fail(Throwable cause) {
        asking.forEach(promise -> promise.tryFail(cause));
    }
}
