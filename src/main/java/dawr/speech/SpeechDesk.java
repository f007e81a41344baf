package dawr.speech;

import dawr.live.JsonShapes;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where screens learn to speak: which languages have a voice, and the clips. */
public final class SpeechDesk {
    private static final String FALLBACK = "en";
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    private final Vertx vertx;
    private final Future<Voices> voices;

    /** @param voices opened beside everything else: nobody waits for a speech engine */
    public SpeechDesk(Vertx vertx, Future<Voices> voices) {
        this.vertx = vertx;
        this.voices = voices;
    }

    /** Takes its part of the contract. */
    public void take(Operations operations) {
        operations.on("speech", this::manifest).on("speechClip", this::clip);
    }

    private Future<Answer> manifest(Request request) {
        return voices.compose(open -> vertx.executeBlocking(open::all, false))
                .map(Objects::requireNonNull)
                .map(SpeechDesk::manifest);
    }

    private static Answer manifest(List<Voice> all) {
        Optional<Voice> english = all.stream()
                .filter(voice -> voice.language().equals(FALLBACK) && voice.speaks())
                .findFirst();
        JsonArray languages = new JsonArray();
        all.forEach(voice -> languages.add(spoken(voice, english)));
        return Answer.ok(new JsonObject().put("languages", languages));
    }

    /** {@code speaks} is what is heard; where it isn't the language itself, everybody can see that. */
    private static JsonObject spoken(Voice voice, Optional<Voice> english) {
        JsonObject json = new JsonObject()
                .put("language", voice.language())
                .put("source", voice.source().slug());
        Optional<Voice> heard = voice.speaks() ? Optional.of(voice) : english;
        heard.ifPresent(speaks -> json.put("speaks", speaks.language())
                .put("pieces", JsonShapes.list(speaks.pieces()))
                .put("numberMost", speaks.numberMost())
                .put("version", speaks.version()));
        return json;
    }

    private Future<Answer> clip(Request request) {
        String language = request.parameter("language").orElseThrow();
        String clip = request.parameter("clip").orElseThrow();
        return voices.compose(open -> vertx.executeBlocking(() -> open.clip(language, clip), false))
                .map(Objects::requireNonNull)
                .map(sound -> sound.map(SpeechDesk::sound).orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND, "clip")));
    }

    private static Answer sound(byte[] wave) {
        return Answer.file("audio/wav", Buffer.buffer(wave)).with("Cache-Control", FOR_EVER);
    }
}
