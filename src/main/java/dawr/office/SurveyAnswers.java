package dawr.office;

import dawr.queue.BranchId;
import dawr.queue.TicketId;
import dawr.surveys.Answers;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                        comment(given, ofVisit(branch, ticket.value())),
                        given.version().orElse(null),
                        hand.tablet().orElse(null),
                        hand.staff(),
                        spoken(given, recording(branch, ticket.value())),
                        given.spoken().map(Spoken::type).orElse(null))
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
                        comment(given, ofNoVisit(branch, id.toString())),
                        given.version().orElse(null),
                        spoken(given, recording(branch, id.toString())),
                        given.spoken().map(Spoken::type).orElse(null))
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

    private @Nullable Buffer spoken(Given given, String belongsTo) {
        return given.spoken()
                .map(spoken -> Buffer.buffer(sealing.seal(spoken.audio(), belongsTo)))
                .orElse(null);
    }

    private static String ofVisit(BranchId branch, String ticket) {
        return "survey_answer/" + branch + '/' + ticket;
    }

    private static String ofNoVisit(BranchId branch, String id) {
        return "survey_anonymous/" + branch + '/' + id;
    }

    private static String recording(BranchId branch, String answer) {
        return "survey_spoken/" + branch + '/' + answer;
    }

    @Override
    public Future<List<InWords>> inWords(BranchId branch, long fromMillis, long beforeMillis) {
        return table.run("survey-said", branch.value(), fromMillis, beforeMillis)
                .map(rows -> Table.rows(rows).stream()
                        .map(row -> inWords(branch, row))
                        .toList());
    }

    private InWords inWords(BranchId branch, Row row) {
        String id = row.getString("id");
        boolean ofVisit = row.getBoolean("of_visit");
        return new InWords(
                id,
                row.getLong("given_at"),
                row.getInteger("face"),
                row.getString("language"),
                Optional.ofNullable(row.getString("service")),
                Optional.ofNullable(row.getBuffer("comment"))
                        .flatMap(closed ->
                                sealing.open(closed.getBytes(), ofVisit ? ofVisit(branch, id) : ofNoVisit(branch, id))),
                row.getBoolean("spoken"),
                ofVisit);
    }

    @Override
    public Future<Optional<Spoken>> spoken(BranchId branch, String answer) {
        return table.first("survey-spoken", branch.value(), answer)
                .map(row -> row.flatMap(
                        found -> sealing.open(found.getBuffer("note").getBytes(), recording(branch, answer))
                                .map(audio -> new Spoken(found.getString("note_type"), audio))));
    }

    @Override
    public Future<Integer> forgetSpoken(long beforeMillis) {
        return table.first("survey-forget-spoken", beforeMillis)
                .map(row -> row.orElseThrow().getInteger("forgotten"));
    }
}
