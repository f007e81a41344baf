package dawr.office;

import dawr.live.JsonShapes;
import dawr.queue.BranchId;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where those who answer for a branch, or for all, read what was done and looked at; reading it is a look, too. */
final class TrailDesk {
    private final TrailBook book;

    TrailDesk(TrailBook book) {
        this.book = book;
    }

    void take(Operations operations) {
        operations.on("branchTrail", this::ofBranch).on("trail", this::ofAll);
    }

    private Future<Answer> ofBranch(Request request) {
        return read(request, Optional.of(request.branch()));
    }

    private Future<Answer> ofAll(Request request) {
        return read(request, Optional.empty());
    }

    private Future<Answer> read(Request request, Optional<BranchId> branch) {
        TrailBook.Wish wish = new TrailBook.Wish(
                branch,
                millis(request, "from", Long.MIN_VALUE),
                millis(request, "to", Long.MAX_VALUE),
                request.parameter("actor").orElse(""),
                request.parameter("kind").orElse(""),
                request.parameter("before").map(Long::parseLong).orElse(Long.MAX_VALUE));
        return book.read(wish).map(TrailDesk::answer);
    }

    private static long millis(Request request, String name, long otherwise) {
        return request.parameter(name)
                .map(text -> Instant.parse(text).toEpochMilli())
                .orElse(otherwise);
    }

    private static Answer answer(List<TrailBook.Line> lines) {
        JsonArray told = new JsonArray();
        lines.forEach(line -> told.add(told(line)));
        return Answer.ok(new JsonObject().put("lines", told));
    }

    private static JsonObject told(TrailBook.Line line) {
        return new JsonObject()
                .put("line", line.id())
                .put("at", JsonShapes.instant(line.atMillis()))
                .put("branch", line.branch())
                .put("actor", line.actor())
                .put("kind", line.kind())
                .put("operation", line.operation())
                .put("subject", line.subject())
                .put("status", line.status());
    }
}
