package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.queue.Refusal;
import dawr.queue.StaffId;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import dawr.web.Role;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;

/** Where accounts are made and changed. A change ends whatever the account has open. */
final class StaffDesk {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final BranchTable branches;

    StaffDesk(Accounts accounts, Passwords passwords, Sessions sessions, BranchTable branches) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.branches = branches;
    }

    void take(Operations operations) {
        operations.on("putStaff", this::put);
    }

    private Future<Answer> put(Request request) {
        Caller.Staff staff = wished(request);
        if (staff.role().everyBranch() != staff.branch().isEmpty()) {
            return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "branch"));
        }
        return branches.all()
                .compose(known ->
                        staff.branch().filter(branch -> !known.contains(branch)).isPresent()
                                ? Future.succeededFuture(
                                        Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", "")))
                                : put(staff, request.body()));
    }

    private Future<Answer> put(Caller.Staff staff, JsonObject body) {
        Optional<String> password = Optional.ofNullable(body.getString("password"));
        return accounts.find(staff.user().value()).compose(before -> {
            if (before.isEmpty() && password.isEmpty()) {
                return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "password"));
            }
            return password.map(passwords::hash)
                    .orElse(Future.succeededFuture(""))
                    .compose(hash -> accounts.put(new Account(staff, hash, body.getBoolean("disabled", false))))
                    .compose(any -> sessions.closeAll(staff.user()))
                    .map(any -> Answer.ok(SignIn.me(staff)));
        });
    }

    private static Caller.Staff wished(Request request) {
        JsonObject body = request.body();
        return new Caller.Staff(
                new StaffId(request.parameter("user").orElseThrow()),
                body.getString("name", ""),
                Named.find(Role.class, body.getString("role")).orElseThrow(),
                Optional.ofNullable(body.getString("branch")).map(BranchId::new));
    }
}
