package dawr.surveys;

import dawr.branch.Branches;
import dawr.live.JsonShapes;
import dawr.live.LiveDesk;
import dawr.queue.BranchSetup;
import dawr.web.Answer;
import dawr.web.AskedDays;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

/** Lets those who answer for a branch read and hear what visitors said in their own words, the content as well as the unhappy. */
public final class WordsDesk {
    private final Branches branches;
    private final Answers answers;

    public WordsDesk(Branches branches, Answers answers) {
        this.branches = branches;
        this.answers = answers;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations.on("whatWasSaid", this::said).on("spokenWords", this::spoken);
    }

    private Future<Answer> said(Request request) {
        return AskedDays.of(request)
                .map(days -> LiveDesk.ifThere(branches, request.branch(), () -> said(request, days)))
                .orElseGet(() -> Future.succeededFuture(AskedDays.refused()));
    }

    private Future<Answer> said(Request request, AskedDays days) {
        return branches.look(request.branch(), state -> state.setup())
                .compose(setup -> answers.inWords(
                        request.branch(),
                        start(setup, days.from()),
                        start(setup, days.to().plusDays(1))))
                .map(said -> Answer.ok(new JsonObject().put("said", json(said))));
    }

    static long start(BranchSetup setup, LocalDate day) {
        return day.atStartOfDay(setup.timetable().zone()).toInstant().toEpochMilli();
    }

    private static JsonArray json(List<Answers.InWords> said) {
        JsonArray json = new JsonArray();
        for (Answers.InWords one : said) {
            JsonObject told = new JsonObject()
                    .put("answer", one.id())
                    .put("givenAt", JsonShapes.instant(one.givenAtMillis()))
                    .put("face", one.face())
                    .put("language", one.language())
                    .put("ofVisit", one.ofVisit())
                    .put("spoken", one.spoken());
            one.service().ifPresent(service -> told.put("service", service));
            one.comment().ifPresent(comment -> told.put("comment", comment));
            json.add(told);
        }
        return json;
    }

    private Future<Answer> spoken(Request request) {
        return LiveDesk.ifThere(
                branches,
                request.branch(),
                () -> answers.spoken(
                                request.branch(), request.parameter("answer").orElseThrow())
                        .map(found -> found.<Answer>map(WordsDesk::sound)
                                .orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND, "answer"))));
    }

    private static Answer sound(Answers.Spoken spoken) {
        return Answer.file(spoken.type(), Buffer.buffer(Base64.getDecoder().decode(spoken.audio())));
    }
}
