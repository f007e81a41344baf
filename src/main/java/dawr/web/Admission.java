package dawr.web;

import dawr.queue.Refusal;
import java.util.Optional;

/** Whether somebody may do what they ask. What is none of their branch's business doesn't exist for them. */
final class Admission {
    private Admission() {}

    static Optional<Problem> problem(Exchange exchange, Caller caller) {
        Clause clause = exchange.clause();
        if (clause.isPublic()) {
            return Optional.empty();
        }
        if (!clause.roles().contains(caller.role())) {
            return Optional.of(
                    Problem.of(caller.role() == Role.PUBLIC ? ProblemKind.NOT_SIGNED_IN : ProblemKind.NOT_ALLOWED));
        }
        String branch = exchange.parts().get("branch");
        return branch == null || mayEnter(caller, branch) ? Optional.empty() : Optional.of(unknownBranch());
    }

    /** Where anybody may call, whoever has no part in it calls as anybody does. */
    static Caller asWhom(Exchange exchange, Caller caller) {
        Clause clause = exchange.clause();
        String branch = exchange.parts().get("branch");
        boolean hasPart = clause.roles().contains(caller.role()) && (branch == null || mayEnter(caller, branch));
        return clause.isPublic() && !hasPart ? new Caller.Nobody() : caller;
    }

    static Problem unknownBranch() {
        return Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", ""));
    }

    private static boolean mayEnter(Caller caller, String branch) {
        return caller.role().everyBranch()
                || caller.branch().filter(own -> own.value().equals(branch)).isPresent();
    }
}
