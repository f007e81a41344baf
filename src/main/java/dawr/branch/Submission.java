package dawr.branch;

import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Command;
import java.util.UUID;
import java.util.function.Function;

/**
 * A command on its way to its branch.
 *
 * @param id the command id, at most one entry of the branch bears it
 * @param actor role and account or device, for the journal
 * @param digest of path and body; a repeat has the same one
 * @param command makes the command from the state it is decided on, which it must not keep or change; asked anew if it has to be decided again
 */
public record Submission(
        BranchId branch, UUID id, String actor, String digest, Function<BranchState, Command> command) {}
