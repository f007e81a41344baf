package dawr.office;

import dawr.calling.Colleagues;
import dawr.queue.BranchId;
import dawr.queue.StaffId;
import dawr.web.Caller;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The staff who may sign in. */
final class Accounts {
    private final Table table;
    private final LongSupplier clock;

    Accounts(Table table, LongSupplier clock) {
        this.table = table;
        this.clock = clock;
    }

    Future<Optional<Account>> find(String user) {
        return table.first("staff-find", user).map(row -> row.map(Account::of));
    }

    /** Who may take a counter of a branch. */
    Future<List<StaffId>> atCountersOf(BranchId branch) {
        return table.run("staff-at-counters", branch.value()).map(rows -> {
            List<StaffId> staff = new ArrayList<>();
            rows.forEach(row -> staff.add(new StaffId(row.getString("account"))));
            return staff;
        });
    }

    /** The same with their names. */
    Future<List<Colleagues.Colleague>> colleagues(BranchId branch) {
        return of(branch)
                .compose(all -> atCountersOf(branch)
                        .map(staff -> all.stream()
                                .map(Account::staff)
                                .filter(one -> staff.contains(one.user()))
                                .map(one -> new Colleagues.Colleague(one.user(), one.name()))
                                .toList()));
    }

    /** Everybody who belongs to a branch, those who may not sign in too. */
    Future<List<Account>> of(BranchId branch) {
        return table.run("staff-of-branch", branch.value())
                .map(rows -> Table.rows(rows).stream().map(Account::of).toList());
    }

    Future<Void> put(Account account) {
        Caller.Staff staff = account.staff();
        String[] branches = staff.branch().map(BranchId::value).stream().toArray(String[]::new);
        return table.run(
                        "staff-put",
                        staff.user().value(),
                        staff.name(),
                        account.passwordHash(),
                        staff.role().slug(),
                        branches,
                        account.disabled(),
                        clock.getAsLong())
                .mapEmpty();
    }
}
