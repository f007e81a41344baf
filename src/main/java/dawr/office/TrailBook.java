package dawr.office;

import dawr.queue.BranchId;
import dawr.web.Clause;
import dawr.web.Kept;
import dawr.web.Request;
import dawr.web.Trail;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The book of who came in, what was changed or taken along, and who looked at what. Lines are added, and never anything else. */
final class TrailBook implements Trail {
    /** What a reader gets at once. */
    static final int LINES_MAX = 200;

    private static final String EVERY_BRANCH = "*";
    private static final int SUBJECT_MAX = 200;

    private final Table table;
    private final LongSupplier clock;

    TrailBook(Table table, LongSupplier clock) {
        this.table = table;
        this.clock = clock;
    }

    /** One line; {@code atMillis} is epoch milliseconds. */
    record Line(
            long id,
            long atMillis,
            String branch,
            String actor,
            String kind,
            String operation,
            String subject,
            int status) {}

    /**
     * Which lines somebody wants to read.
     *
     * @param branch one branch's alone
     * @param before lines older than this one
     */
    record Wish(Optional<BranchId> branch, long fromMillis, long toMillis, String actor, String kind, long before) {}

    @Override
    public Future<Void> keep(Clause clause, Kept kind, Request request, int status) {
        return table.run(
                        "trail-keep",
                        clock.getAsLong(),
                        branch(request),
                        request.actor(),
                        kind.slug(),
                        clause.operationId(),
                        subject(request),
                        status)
                .mapEmpty();
    }

    Future<List<Line>> read(Wish wish) {
        return table.run(
                        "trail-read",
                        wish.branch().map(BranchId::value).orElse(EVERY_BRANCH),
                        wish.fromMillis(),
                        wish.toMillis(),
                        wish.actor(),
                        wish.kind(),
                        wish.before(),
                        LINES_MAX)
                .map(rows -> Table.rows(rows).stream().map(TrailBook::line).toList());
    }

    private static Line line(Row row) {
        return new Line(
                row.getLong("id"),
                row.getLong("at"),
                row.getString("branch"),
                row.getString("actor"),
                row.getString("kind"),
                row.getString("operation"),
                row.getString("subject"),
                row.getInteger("status"));
    }

    private static String branch(Request request) {
        return request.parameter("branch")
                .or(() -> request.caller().branch().map(BranchId::value))
                .orElse("");
    }

    /** Which counter, ticket, account: what stands in the path and query, and who somebody says they are. Nothing else of the body. */
    private static String subject(Request request) {
        Map<String, String> parts = new TreeMap<>(request.parameters());
        parts.remove("branch");
        Optional.ofNullable(request.body().getString("user")).ifPresent(user -> parts.put("user", user));
        Optional.ofNullable(request.body().getString("role")).ifPresent(role -> parts.put("role", role));
        String text = parts.entrySet().stream()
                .map(part -> part.getKey() + '=' + part.getValue())
                .collect(Collectors.joining(" "));
        return text.substring(0, Math.min(SUBJECT_MAX, text.length()));
    }
}
