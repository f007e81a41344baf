package dawr.office;

import dawr.journal.Sql;
import dawr.queue.BranchId;
import dawr.queue.TicketId;
import dawr.surveys.Answers;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;

/** What visitors said on the way out, one answer to a visit, the comment sealed. */
public final class SurveyAnswers implements Answers {
    private static final String KEEP = Sql.named("survey-answer-keep");

    private final Pool pool;
    private final Sealing sealing;

    public SurveyAnswers(Pool pool, Sealing sealing) {
        this.pool = pool;
        this.sealing = sealing;
    }

    @Override
    public Future<Void> keep(BranchId branch, TicketId ticket, long givenAtMillis, Given given) {
        JsonObject answers = new JsonObject().put("satisfaction", given.satisfaction());
        Tuple row = Tuple.of(
                branch.value(), ticket.value(), givenAtMillis, given.language().orElse(""), answers.encode());
        row.addBuffer(given.comment()
                .map(comment -> Buffer.buffer(sealing.seal(comment, "survey_answer/" + branch + '/' + ticket)))
                .orElse(null));
        return pool.preparedQuery(KEEP).execute(row).mapEmpty();
    }
}
