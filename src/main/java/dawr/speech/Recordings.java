package dawr.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The clips that somebody has recorded: files in a folder, found anew at each look, so that one can be dropped in while the hall is open. */
final class Recordings {
    private static final Logger LOG = LoggerFactory.getLogger(Recordings.class);

    /** Eleven seconds in the best quality; a clip is a word or two. */
    private static final long BYTES_MAX = 1_000_000;

    private final Optional<Path> folder;

    Recordings(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The clips of a script that are there, each with a mark that changes when the file does. */
    Map<String, String> of(Script script) {
        Map<String, String> found = new TreeMap<>();
        for (String clip : script.texts().keySet()) {
            file(script.language(), clip).ifPresent(file -> found.put(clip, mark(file)));
        }
        return found;
    }

    /** A recorded clip; what is no sound is as if it were not there. */
    Optional<byte[]> clip(String language, String clip) {
        return file(language, clip).flatMap(Recordings::read);
    }

    private Optional<Path> file(String language, String clip) {
        return folder.map(folder -> folder.resolve(language).resolve(clip + ".wav"))
                .filter(file -> Files.isReadable(file) && read(file).isPresent());
    }

    private static Optional<byte[]> read(Path file) {
        try {
            Optional<byte[]> sound = Files.size(file) > BYTES_MAX
                    ? Optional.empty()
                    : Optional.of(Files.readAllBytes(file)).filter(Wave::isOne);
            if (sound.isEmpty()) {
                LOG.warn("A recorded clip is no WAV file of a megabyte at most: file={}", file);
            }
            return sound;
        } catch (IOException gone) {
            LOG.warn("A recorded clip can't be read: file={}", file, gone);
            return Optional.empty();
        }
    }

    private static String mark(Path file) {
        try {
            return Files.size(file) + "-" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
