package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import dawr.surveys.Answers;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What visitors said on the way out, one answer to a visit, the comment sealed. */
final class SurveyAnswers implements Answers {
    private final Table table;
    private final Sealing sealing;

    SurveyAnswers(Table table, Sealing sealing) {
        this.table = table;
        this.sealing = sealing;
    }

    @Override
    public Future<Void> keep(BranchId branch, TicketId ticket, long givenAtMillis, Given given, Hand hand) {
        return table.run(
                        "survey-answer-keep",
                        branch.value(),
                        ticket.value(),
                        givenAtMillis,
                        given.language().orElse(""),
                        marks(given),
                        comment(given, "survey_answer/" + branch + '/' + ticket),
                        given.version().orElse(null),
                        hand.tablet().orElse(null),
                        hand.staff())
                .mapEmpty();
    }

    @Override
    public Future<Taken> keepAnonymous(BranchId branch, UUID id, String device, long givenAtMillis, Given given) {
        return table.first(
                        "survey-anonymous-keep",
                        branch.value(),
                        id,
                        device,
                        givenAtMillis,
                        given.language().orElse(""),
                        marks(given),
                        comment(given, "survey_anonymous/" + branch + '/' + id),
                        given.version().orElse(null))
                .map(row -> row.orElseThrow().getBoolean("kept") ? Taken.KEPT : Taken.TOO_SOON);
    }

    private static String marks(Given given) {
        return new JsonObject(Map.copyOf(new TreeMap<>(given.marks()))).encode();
    }

    private @Nullable Buffer comment(Given given, String belongsTo) {
        return given.comment()
                .map(comment -> Buffer.buffer(sealing.seal(comment, belongsTo)))
                .orElse(null);
    }
}
