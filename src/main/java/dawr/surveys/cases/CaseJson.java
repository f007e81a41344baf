package dawr.surveys.cases;

import dawr.live.JsonShapes;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** How the contract spells cases. No contact is ever among it, only by which way there is one. */
final class CaseJson {
    private CaseJson() {}

    static JsonObject of(Filed filed) {
        Case now = filed.now();
        JsonObject json = new JsonObject()
                .put("case", filed.id())
                .put("revision", filed.revision())
                .put("source", filed.source().slug())
                .put("kind", filed.kind().slug())
                .put("language", filed.language())
                .put("state", now.state().slug())
                .put("openedAt", JsonShapes.instant(now.openedAt()))
                .put("dueAt", JsonShapes.instant(now.dueAt()))
                .put("escalations", now.deadline().escalations())
                .put("reopened", now.settling().reopened())
                .put("reachable", now.reachable())
                .put("bounced", now.reach() == Case.Reach.BOUNCED);
        filed.service().ifPresent(service -> json.put("service", service));
        filed.channel().ifPresent(channel -> json.put("channel", channel));
        now.face().ifPresent(face -> json.put("face", face));
        now.owner().ifPresent(owner -> json.put("owner", owner));
        now.settling().cause().ifPresent(cause -> json.put("cause", cause.slug()));
        now.settling().repliedAt().ifPresent(at -> json.put("repliedAt", JsonShapes.instant(at)));
        now.settling().closedAt().ifPresent(at -> json.put("closedAt", JsonShapes.instant(at)));
        now.settling().workedMillis().ifPresent(worked -> json.put("businessHours", tenths(worked / 3_600_000.0)));
        now.settling().askedAgain().ifPresent(face -> json.put("faceAgain", face));
        return json;
    }

    static JsonObject whole(Filed filed, List<CaseStep> steps) {
        JsonArray told = new JsonArray();
        for (CaseStep step : steps) {
            JsonObject one = new JsonObject()
                    .put("at", JsonShapes.instant(step.at()))
                    .put("by", step.by())
                    .put("kind", step.kind())
                    .put("detail", step.detail());
            step.words().ifPresent(words -> one.put("text", words));
            told.add(one);
        }
        JsonObject json = of(filed).put("steps", told);
        filed.story().ifPresent(story -> json.put("story", story));
        filed.recording().ifPresent(answer -> json.put("recording", answer));
        return json;
    }

    static JsonObject register(List<Filed> cases, long now) {
        JsonArray list = new JsonArray();
        cases.forEach(filed -> list.add(of(filed)));
        CaseFigures figures = CaseFigures.of(cases.stream().map(Filed::now).toList(), now);
        JsonObject json = new JsonObject()
                .put("open", figures.open())
                .put("overdue", figures.overdue())
                .put("closed", figures.closed());
        figures.medianHours().ifPresent(hours -> json.put("medianHours", tenths(hours)));
        figures.p90Hours().ifPresent(hours -> json.put("p90Hours", tenths(hours)));
        figures.reopenedShare().ifPresent(share -> json.put("reopenedPercent", tenths(100 * share)));
        return new JsonObject().put("figures", json).put("cases", list);
    }

    private static double tenths(double figure) {
        return Math.round(figure * 10) / 10.0;
    }
}
