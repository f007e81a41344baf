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
import java.util.concurrent.Semaphore;

/** Where screens learn to speak: which languages have a voice, and the clips. */
public final class SpeechDesk {
    private static final String FALLBACK = "en";
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    /** So many are read to at once by one node; each takes a processor for a tenth of a second. */
    private static final int READING_MAX = 2;

    private final Vertx vertx;
    private final Future<Voices> voices;
    private final Semaphore reading = new Semaphore(READING_MAX);

    /** @param voices opened beside everything else: nobody waits for a speech engine */
    public SpeechDesk(Vertx vertx, Future<Voices> voices) {
        this.vertx = vertx;
        this.voices = voices;
    }

    /** Takes its part of the contract. */
    public void take(Operations operations) {
        operations.on("speech", this::manifest).on("speechClip", this::clip).on("readAloud", this::readAloud);
    }

    private Future<Answer> manifest(Request request) {
        return voices.compose(open -> vertx.executeBlocking(() -> manifest(open), false))
                .map(Objects::requireNonNull);
    }

    private static Answer manifest(Voices voices) {
        List<Voice> all = voices.all();
        Optional<Voice> english = all.stream()
                .filter(voice -> voice.language().equals(FALLBACK) && voice.speaks())
                .findFirst();
        JsonArray languages = new JsonArray();
        all.forEach(voice -> languages.add(spoken(voice, english).put("reads", voices.reads(voice.language()))));
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

    /** What stands on the screen, for whoever can't read it. */
    private Future<Answer> readAloud(Request request) {
        String language = request.parameter("language").orElseThrow();
        String text = request.parameter("text").orElseThrow();
        if (!reading.tryAcquire()) {
            return Future.succeededFuture(Problem.later(ProblemKind.UNAVAILABLE, 1));
        }
        return voices.compose(open -> vertx.executeBlocking(() -> open.read(language, text), false))
                .onComplete(said -> reading.release())
                .map(Objects::requireNonNull)
                .map(sound ->
                        sound.map(SpeechDesk::once).orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND, "language")));
    }

    private static Answer once(byte[] wave) {
        return Answer.file("audio/wav", Buffer.buffer(wave));
    }

    private static Answer sound(byte[] wave) {
        return Answer.file("audio/wav", Buffer.buffer(wave)).with("Cache-Control", FOR_EVER);
    }
}
