package dawr.congestion.kept;

import dawr.congestion.mailing.Every;
import dawr.congestion.mailing.MailingList;
import dawr.congestion.mailing.Subscription;
import dawr.congestion.report.Form;
import dawr.congestion.report.Report;
import dawr.journal.Sql;
import dawr.office.Sealing;
import dawr.queue.BranchId;
import dawr.queue.Named;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom branches write, in the office's database; addresses are sealed. */
public final class MailingTable implements MailingList {
    private static final String OF = Sql.named("mailing-of");
    private static final String REGULAR = Sql.named("mailing-regular");
    private static final String ADD = Sql.named("mailing-add");
    private static final String DROP = Sql.named("mailing-drop");
    private static final String WROTE = Sql.named("mailing-wrote");
    private static final String WARNINGS = "warnings";

    private final Pool pool;
    private final Sealing sealing;

    public MailingTable(Pool pool, Sealing sealing) {
        this.pool = pool;
        this.sealing = sealing;
    }

    @Override
    public Future<List<Subscription>> of(BranchId branch) {
        return run(OF, branch.value()).map(this::all);
    }

    @Override
    public Future<List<Subscription>> regular() {
        return run(REGULAR).map(this::all);
    }

    /** One whose key is destroyed goes nowhere any more. */
    private List<Subscription> all(RowSet<Row> rows) {
        List<Subscription> all = new ArrayList<>();
        rows.forEach(row -> subscription(row).ifPresent(all::add));
        return all;
    }

    private Optional<Subscription> subscription(Row row) {
        UUID id = row.getUUID("id");
        return sealing.open(row.getBuffer("sealed").getBytes(), place(id))
                .flatMap(to -> topic(row)
                        .map(topic -> new Subscription(
                                id, new BranchId(row.getString("branch")), topic, row.getString("language"), to)));
    }

    private static Optional<Subscription.Topic> topic(Row row) {
        if (row.getString("about").equals(WARNINGS)) {
            return Optional.of(new Subscription.Warnings());
        }
        return Named.find(Report.class, row.getString("about"))
                .flatMap(report -> Named.find(Form.class, row.getString("form"))
                        .flatMap(form -> Named.find(Every.class, row.getString("every"))
                                .map(every -> new Subscription.Regular(
                                        report, form, every, row.getLocalDate("written_to")))));
    }

    private static String place(UUID id) {
        return "mailing/" + id;
    }

    @Override
    public Future<Void> add(Subscription added, long at) {
        Buffer sealed = Buffer.buffer(sealing.seal(added.to(), place(added.id())));
        return switch (added.topic()) {
            case Subscription.Warnings warnings -> add(added, sealed, at, WARNINGS, null, null, null);
            case Subscription.Regular regular ->
                add(
                        added,
                        sealed,
                        at,
                        regular.report().slug(),
                        regular.form().slug(),
                        regular.every().slug(),
                        regular.writtenTo());
        };
    }

    private Future<Void> add(
            Subscription added,
            Buffer sealed,
            long at,
            String about,
            @Nullable String form,
            @Nullable String every,
            @Nullable LocalDate writtenTo) {
        return run(ADD, added.id(), added.branch().value(), about, form, every, added.language(), sealed, at, writtenTo)
                .mapEmpty();
    }

    @Override
    public Future<Boolean> drop(BranchId branch, UUID id) {
        return run(DROP, branch.value(), id).map(rows -> rows.rowCount() > 0);
    }

    @Override
    public Future<Void> wrote(Subscription subscription, LocalDate to) {
        return run(WROTE, subscription.id(), to).mapEmpty();
    }

    private Future<RowSet<Row>> run(String statement, @Nullable Object... values) {
        return pool.preparedQuery(statement).execute(Tuple.wrap(Arrays.asList(values)));
    }
}
