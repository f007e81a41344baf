package dawr.surveys;

import dawr.surveys.figures.Alike;
import dawr.surveys.figures.Group;
import dawr.surveys.figures.Interval;
import dawr.surveys.figures.Mean;
import dawr.surveys.figures.Said;
import dawr.surveys.figures.Score;
import dawr.surveys.figures.Voice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/** How the contract spells what visitors say: shares in percent, a tenth the least. */
final class VoiceJson {
    private VoiceJson() {}

    static JsonObject of(List<Alike> visits, Voice voice) {
        return all(visits, voice)
                .put("byService", groups(voice.by(known -> known.service())))
                .put("byChannel", groups(voice.by(known -> known.channel())))
                .put("byHour", groups(voice.by(known -> String.format(Locale.ROOT, "%02d", known.hour()))));
    }

    /** The whole alone. */
    static JsonObject all(List<Alike> visits, Voice voice) {
        JsonObject json = new JsonObject()
                .put("visits", visits.stream().mapToInt(Alike::visits).sum())
                .put("answersMin", Voice.ANSWERS_MIN)
                .put("suppressed", voice.all().isEmpty());
        voice.all().ifPresent(said -> put(json, said));
        return json;
    }

    private static JsonArray groups(List<Group> groups) {
        JsonArray json = new JsonArray();
        for (Group group : groups) {
            JsonObject one = new JsonObject()
                    .put("name", group.name())
                    .put("suppressed", group.said().isEmpty());
            group.said().ifPresent(said -> put(one.put("visits", said.visits()), said));
            json.add(one);
        }
        return json;
    }

    private static void put(JsonObject json, Said said) {
        json.put("answers", said.answers())
                .put("response", score(said.response()))
                .put("raw", score(said.raw()))
                .put(
                        "corrected",
                        score(said.corrected())
                                .put("effectiveAnswers", tenths(said.corrected().effective())))
                .put("rawFace", mean(said.rawMean()))
                .put("correctedFace", mean(said.correctedMean()))
                .put(
                        "ifUnhappyAnswerMore",
                        interval(new JsonObject().put("times", (int) Voice.TIMES), said.ifUnhappyAnswerMore(), 100));
    }

    private static JsonObject score(Score score) {
        return interval(new JsonObject().put("percent", tenths(100 * score.share())), score.interval(), 100);
    }

    private static JsonObject mean(Mean mean) {
        return interval(new JsonObject().put("face", hundredths(mean.face())), mean.interval(), 1);
    }

    private static JsonObject interval(JsonObject json, Interval interval, int scale) {
        return json.put("low", hundredths(scale * interval.low())).put("high", hundredths(scale * interval.high()));
    }

    private static double tenths(double figure) {
        return Math.round(figure * 10) / 10.0;
    }

    private static double hundredths(double figure) {
        return Math.round(figure * 100) / 100.0;
    }
}
