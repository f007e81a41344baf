package dawr.office;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Who comes into an office that nobody can sign in to yet: an administrator, whose password is told once, to whoever opened the office. */
public final class FirstAdministrator {
    /** What the account is called. */
    public static final String ACCOUNT = "admin";

    private static final int PASSWORD_LENGTH = 16;

    private final Table table;
    private final Passwords passwords;
    private final LongSupplier clock;

    FirstAdministrator(Table table, Passwords passwords, LongSupplier clock) {
        this.table = table;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Makes the account where there is no administrator; its password, if it was made here and now. */
    public Future<Optional<String>> begin() {
        return table.first("staff-has-administrator")
                .compose(row -> row.filter(found -> found.getBoolean("there")).isPresent()
                        ? Future.succeededFuture(Optional.empty())
                        : make(Secrets.code(PASSWORD_LENGTH)));
    }

    private Future<Optional<String>> make(String password) {
        return passwords
                .hash(password)
                .compose(hash -> table.first("staff-first-administrator", hash, clock.getAsLong()))
                .map(made -> made.map(row -> password));
    }
}
