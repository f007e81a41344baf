package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.Named;
import dawr.web.Role;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Codes that make a tablet a kiosk or display of a branch. */
final class Enrolments {
    /** Long enough to walk to the kiosk and type. */
    static final long CODE_MILLIS = 10L * 60 * 1000;

    /** 28^8 codes, ten minutes, thirty tries a minute and address. */
    private static final int CODE_LENGTH = 8;

    private final Table table;
    private final LongSupplier clock;

    Enrolments(Table table, LongSupplier clock) {
        this.table = table;
        this.clock = clock;
    }

    /** What a code is good for; {@code anyBranch} for the demonstration's. */
    record Enrolment(BranchId branch, Role kind, boolean anyBranch) {
        static Enrolment of(Row row) {
            return new Enrolment(
                    new BranchId(row.getString("branch")),
                    Named.find(Role.class, row.getString("kind")).orElseThrow(),
                    row.getBoolean("reusable"));
        }
    }

    /** A new code, good once. */
    Future<String> make(BranchId branch, Role kind) {
        String code = Secrets.code(CODE_LENGTH);
        return table.run(
                        "enrolment-add",
                        Table.hash(code),
                        branch.value(),
                        kind.slug(),
                        false,
                        clock.getAsLong() + CODE_MILLIS)
                .map(code.substring(0, CODE_LENGTH / 2) + '-' + code.substring(CODE_LENGTH / 2));
    }

    /** Trades a code in; empty if it is none, or none any more. People may type it in small letters and with or without its hyphen. */
    Future<Optional<Enrolment>> use(String code) {
        return table.first("enrolment-use", Table.hash(plain(code)), clock.getAsLong())
                .map(row -> row.map(Enrolment::of));
    }

    /** The demonstration's one code, good for ever for any of its branches. */
    Future<Void> demonstrate(String code, BranchId usual) {
        return endDemonstration()
                .compose(any -> table.run(
                        "enrolment-add", Table.hash(plain(code)), usual.value(), Role.KIOSK.slug(), true, null))
                .mapEmpty();
    }

    Future<Void> endDemonstration() {
        return table.run("enrolment-end-demonstration").mapEmpty();
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[-\\s]", "");
    }
}
