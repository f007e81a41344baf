package dawr.calling;

import dawr.queue.BranchId;
import dawr.queue.StaffId;
import io.vertx.core.Future;
import java.util.List;

/** Who of the staff may sit down at a counter of a branch, in the order of their accounts. */
@FunctionalInterface
public interface Colleagues {
    /** An account that may sign in, and the name of whoever has it; empty where none was given. */
    record Colleague(StaffId account, String name) {}

    Future<List<Colleague>> of(BranchId branch);
}
