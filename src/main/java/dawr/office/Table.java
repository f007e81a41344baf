package dawr.office;

import dawr.branch.Unavailable;
import dawr.journal.Sql;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The office's tables in the database. When the database doesn't answer, the office is {@link Unavailable}. */
final class Table {
    private final Pool pool;
    private final Map<String, String> statements = new ConcurrentHashMap<>();

    Table(Pool pool) {
        this.pool = pool;
    }

    /** Runs the statement in {@code sql/<name>.sql}. */
    Future<RowSet<Row>> run(String name, @Nullable Object... values) {
        return pool.preparedQuery(statements.computeIfAbsent(name, Sql::named))
                .execute(Tuple.wrap(Arrays.asList(values)))
                .recover(failure -> Future.failedFuture(new Unavailable("the database did not answer", failure)));
    }

    Future<Optional<Row>> first(String name, @Nullable Object... values) {
        return run(name, values).map(rows -> rows(rows).stream().findFirst());
    }

    static List<Row> rows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    static Buffer hash(String secret) {
        return Buffer.buffer(Secrets.hash(secret));
    }
}
