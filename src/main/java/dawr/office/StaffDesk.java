package dawr.office;

import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
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
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Where accounts are made and changed. A change ends whatever the account has open, and tells which services it leaves to nobody. */
final class StaffDesk {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final BranchTable registry;
    private final Branches branches;
    private final SetupWarnings warnings;

    StaffDesk(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            BranchTable registry,
            Branches branches,
            SetupWarnings warnings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.registry = registry;
        this.branches = branches;
        this.warnings = warnings;
    }

    void take(Operations operations) {
        operations.on("putStaff", this::put).on("branchStaff", this::all);
    }

    private Future<Answer> all(Request request) {
        return accounts.of(request.branch())
                .map(all -> Answer.ok(new JsonObject().put("staff", SetupJson.array(all, StaffDesk::shown))));
    }

    private static JsonObject shown(Account account) {
        return SignIn.me(account.staff()).put("disabled", account.disabled());
    }

    private Future<Answer> put(Request request) {
        Caller.Staff staff = wished(request);
        if (staff.role().everyBranch() != staff.branch().isEmpty()) {
            return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "branch"));
        }
        return registry.all()
                .compose(known ->
                        staff.branch().filter(branch -> !known.contains(branch)).isPresent()
                                ? Future.succeededFuture(
                                        Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", "")))
                                : put(staff, request));
    }

    private Future<Answer> put(Caller.Staff staff, Request request) {
        JsonObject body = request.body();
        Optional<String> password = Optional.ofNullable(body.getString("password"));
        return accounts.find(staff.user().value()).compose(before -> {
            if (before.isEmpty() && password.isEmpty()) {
                return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "password"));
            }
            return password.map(passwords::hash)
                    .orElse(Future.succeededFuture(""))
                    .compose(hash -> accounts.put(new Account(staff, hash, body.getBoolean("disabled", false))))
                    .compose(any -> sessions.closeAll(staff.user()))
                    .compose(any -> missedAt(before, request))
                    .map(missed -> Answer.ok(with(SignIn.me(staff), missed)));
        });
    }

    private static JsonObject with(JsonObject account, JsonArray missed) {
        return missed.isEmpty() ? account : account.put("warnings", missed);
    }

    /** What nobody can serve any more at the branch of an account that could take a counter there and no longer does. */
    private Future<JsonArray> missedAt(Optional<Account> before, Request request) {
        return before.map(Account::staff)
                .filter(staff -> staff.role() == Role.CLERK || staff.role() == Role.MANAGER)
                .flatMap(staff -> staff.branch().map(branch -> missedAt(branch, staff.user(), request)))
                .orElseGet(() -> Future.succeededFuture(new JsonArray()));
    }

    private Future<JsonArray> missedAt(BranchId branch, StaffId changed, Request request) {
        return accounts.atCountersOf(branch)
                .compose(left -> left.contains(changed)
                        ? Future.succeededFuture(new JsonArray())
                        : missed(branch, left, request.language()));
    }

    private Future<JsonArray> missed(BranchId branch, List<StaffId> left, String language) {
        return branches.look(branch, StaffDesk::setup)
                .map(known -> known.map(setup -> warnings.missed(setup, left, language))
                        .orElseGet(JsonArray::new));
    }

    private static Optional<BranchSetup> setup(BranchState state) {
        return state.founded() ? Optional.of(state.setup()) : Optional.empty();
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
