package dawr.office;

import dawr.branch.Branches;
import dawr.live.JsonShapes;
import dawr.live.LiveDesk;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Where managers bring pictures and silent films for the screens of their branch, and the screens fetch them. */
final class MediaDesk {
    /** Some sixty pictures, or ten films. */
    private static final long BRANCH_BYTES_MAX = 120_000_000;

    private static final int ID_LENGTH = 32;

    /** Its name is a hash of what is in it: it never changes. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final Table table;
    private final Branches branches;
    private final ScreenLoops loops;
    private final LongSupplier clock;

    MediaDesk(Table table, Branches branches, ScreenLoops loops, LongSupplier clock) {
        this.table = table;
        this.branches = branches;
        this.loops = loops;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations
                .on("screenMedia", this::all)
                .on("bringScreenMedia", this::bring)
                .on("screenMedium", this::one)
                .on("dropScreenMedium", this::drop);
    }

    private Future<Answer> all(Request request) {
        return table.run("screen-media-all", request.branch().value()).map(rows -> {
            JsonArray media = new JsonArray();
            Table.rows(rows).forEach(row -> media.add(shown(row)));
            return Answer.ok(new JsonObject().put("media", media));
        });
    }

    private Future<Answer> bring(Request request) {
        Buffer bytes = request.body().getBuffer(Request.BYTES);
        Optional<MediaKind> kind = MediaKind.of(bytes);
        if (kind.isEmpty()) {
            return Future.succeededFuture(Problem.of(ProblemKind.MEDIA_UNKNOWN));
        }
        if (bytes.length() > kind.get().bytesMax()) {
            return Future.succeededFuture(Problem.of(ProblemKind.BODY_TOO_LARGE));
        }
        return LiveDesk.ifThere(branches, request.branch(), () -> keep(request, kind.get(), bytes));
    }

    private Future<Answer> keep(Request request, MediaKind kind, Buffer bytes) {
        return table.first(
                        "screen-media-put",
                        request.branch().value(),
                        id(bytes),
                        kind.type(),
                        request.parameter("name").orElse(""),
                        clock.getAsLong(),
                        request.actor(),
                        bytes,
                        BRANCH_BYTES_MAX)
                .map(row -> row.<Answer>map(kept -> Answer.created(shown(kept)))
                        .orElseGet(() -> Problem.of(ProblemKind.MEDIA_FULL)));
    }

    private Future<Answer> one(Request request) {
        return table.first("screen-media-one", request.branch().value(), medium(request))
                .map(row -> row.<Answer>map(found -> Answer.file(found.getString("type"), found.getBuffer("bytes"))
                                .with("Cache-Control", FOR_EVER))
                        .orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND, "media")));
    }

    /** What is shown just now stays. */
    private Future<Answer> drop(Request request) {
        return loops.shows(request.branch(), medium(request))
                .compose(shown -> shown
                        ? Future.succeededFuture(Problem.of(ProblemKind.MEDIA_SHOWN))
                        : table.run("screen-media-drop", request.branch().value(), medium(request))
                                .map(gone -> gone.rowCount() > 0
                                        ? Answer.nothing()
                                        : Problem.of(ProblemKind.NOT_FOUND, "media")));
    }

    private static String medium(Request request) {
        return request.parameter("media").orElseThrow();
    }

    private static String id(Buffer bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.getBytes());
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static JsonObject shown(Row row) {
        return new JsonObject()
                .put("media", row.getString("id"))
                .put("type", row.getString("type"))
                .put("name", row.getString("name"))
                .put("at", JsonShapes.instant(row.getLong("at")))
                .put("by", row.getString("actor"))
                .put("bytes", row.getInteger("size"));
    }
}
