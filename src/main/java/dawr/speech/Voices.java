package dawr.speech;

import dawr.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every language of the office as it is spoken here. Reads files and runs the engine: not for a thread that may not wait. */
public final class Voices {
    private static final Logger LOG = LoggerFactory.getLogger(Voices.class);

    /** Two languages whole; a screen keeps what it has heard, so that a clip is seldom asked for twice. */
    private static final int MADE_MAX = 300;

    private final Map<String, Script> scripts = new LinkedHashMap<>();
    private final Recordings recordings;
    private final Engine engine;
    private final Map<String, byte[]> made = new LinkedHashMap<>();

    private Voices(Words words, Speaking speaking) {
        words.languages().forEach(language -> scripts.put(language, new Script(words.in(language))));
        this.recordings = new Recordings(speaking.recordings());
        this.engine = new Engine(speaking.engine());
    }

    /** Asks the engine what it speaks, and says in the log which languages nobody speaks. */
    public static Voices open(Words words, Speaking speaking) {
        Voices voices = new Voices(words, speaking);
        List<String> silent = voices.all().stream()
                .filter(voice -> !voice.speaks())
                .map(Voice::language)
                .toList();
        if (!silent.isEmpty()) {
            LOG.warn("Languages without a voice; halls say English instead, or only chime: languages={}", silent);
        }
        return voices;
    }

    List<Voice> all() {
        return scripts.values().stream().map(this::voice).toList();
    }

    private Voice voice(Script script) {
        Map<String, String> recorded = recordings.of(script);
        boolean whole = recorded.keySet().containsAll(script.needed());
        boolean made = engine.speaks(script.language());
        int most = whole ? countedTo(recorded) : Script.NUMBER_MOST;
        String version = Integer.toHexString(Objects.hash(script.texts(), recorded));
        return new Voice(script.language(), source(recorded, whole, made), script.pieces(), most, version);
    }

    private static Source source(Map<String, String> recorded, boolean whole, boolean made) {
        if (whole) {
            return Source.RECORDED;
        }
        if (!made) {
            return Source.NONE;
        }
        return recorded.isEmpty() ? Source.MADE : Source.MIXED;
    }

    private static int countedTo(Map<String, String> recorded) {
        int number = 0;
        while (recorded.containsKey(Script.number(number + 1))) {
            number++;
        }
        return number;
    }

    /** The clip as a WAV file: recorded if somebody has, else made. */
    Optional<byte[]> clip(String language, String clip) {
        return Optional.ofNullable(scripts.get(language))
                .flatMap(script -> Optional.ofNullable(script.texts().get(clip)))
                .flatMap(text -> recordings.clip(language, clip).or(() -> made(language, text)));
    }

    /** Whether any words of this language can be said, and not only those of a call. */
    boolean reads(String language) {
        return engine.speaks(language);
    }

    /** Any words as a WAV file; empty where nobody reads this language. Not kept: it is said once, to one visitor. */
    Optional<byte[]> read(String language, String text) {
        return reads(language) ? engine.say(language, text) : Optional.empty();
    }

    private synchronized Optional<byte[]> made(String language, String text) {
        if (!engine.speaks(language)) {
            return Optional.empty();
        }
        String key = language + ' ' + text;
        Optional<byte[]> known = Optional.ofNullable(made.get(key));
        return known.or(() -> engine.say(language, text).map(sound -> kept(key, sound)));
    }

    private byte[] kept(String key, byte[] sound) {
        made.put(key, sound);
        if (made.size() > MADE_MAX) {
            new ArrayList<>(made.keySet()).subList(0, made.size() - MADE_MAX).forEach(made::remove);
        }
        return sound;
    }
}
