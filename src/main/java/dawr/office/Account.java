package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.queue.StaffId;
import dawr.web.Caller;
import dawr.web.Role;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.Optional;

/**
 * A member of staff who can sign in.
 *
 * @param passwordHash empty if a change leaves the password as it is
 */
record Account(Caller.Staff staff, String passwordHash, boolean disabled) {
    static Account of(Row row) {
        return new Account(staff(row), row.getString("password_hash"), row.getBoolean("disabled"));
    }

    static Caller.Staff staff(Row row) {
        Optional<BranchId> branch =
                Arrays.stream(row.getArrayOfStrings("branches")).findFirst().map(BranchId::new);
        Role role = Named.find(Role.class, row.getString("role")).orElseThrow();
        return new Caller.Staff(new StaffId(row.getString("account")), row.getString("name"), role, branch);
    }
}
