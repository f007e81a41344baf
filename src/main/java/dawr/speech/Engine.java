package dawr.speech;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The program that speaks where nobody has recorded anything: espeak-ng, or one that takes the same options. Every call waits for it. */
final class Engine {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    /** A clip takes some 20 ms; a program that takes this long has lost its way. */
    private static final long PATIENCE_SECONDS = 5;

    private static final String WORDS_A_MINUTE = "140";

    /** Voices whose name is not simply that of the language. */
    private static final Map<String, String> VOICES = Map.of("en", "en-gb");

    private static final int LANGUAGE_COLUMN = 1;

    private final String program;
    private final Set<String> voices;

    Engine(String program) {
        this.program = program;
        this.voices = program.equals("none") ? Set.of() : voices(program);
    }

    /** Whether it has a voice of this very language. */
    boolean speaks(String language) {
        return voices.contains(voice(language));
    }

    /** The text as a WAV file; empty if the program did not make one. */
    Optional<byte[]> say(String language, String text) {
        // The space keeps words that begin with a hyphen from being taken for an option
        return run(List.of(program, "-v", voice(language), "-s", WORDS_A_MINUTE, "--stdout", ' ' + text))
                .filter(Wave::isOne)
                .map(Wave::trimmed);
    }

    private static String voice(String language) {
        return VOICES.getOrDefault(language, language);
    }

    /** Its table of voices: number, language, age and sex, name, file. */
    private static Set<String> voices(String program) {
        String table = run(List.of(program, "--voices"))
                .map(said -> new String(said, StandardCharsets.UTF_8))
                .orElse("");
        Set<String> voices = Arrays.stream(table.split("\n", -1))
                .map(line -> line.strip().split("\\s+", -1))
                .filter(columns -> columns.length > LANGUAGE_COLUMN)
                .map(columns -> columns[LANGUAGE_COLUMN])
                .collect(Collectors.toUnmodifiableSet());
        LOG.info("Speech engine: program={} voices={}", program, voices.size());
        return voices;
    }

    private static Optional<byte[]> run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(new File("/dev/null"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // Killed in the end whatever it does: what it was about to say then breaks off, and so does the reading.
            ProcessHandle late = process.toHandle();
            var unused = late.onExit()
                    .completeOnTimeout(late, PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .whenComplete((gone, failed) -> late.destroyForcibly());
            byte[] said = process.getInputStream().readAllBytes();
            return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException missing) {
            LOG.debug("No speech engine: program={}", command.getFirst(), missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
