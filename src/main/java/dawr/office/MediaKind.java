package dawr.office;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a file is that somebody brings for the screens: told by what is in it, never by its name. */
enum MediaKind {
    PNG("image/png", 3),
    JPEG("image/jpeg", 3),
    WEBP("image/webp", 3),
    WEBM("video/webm", 12),
    MP4("video/mp4", 12);

    private static final int BYTES_PER_MEGABYTE = 1_000_000;
    private static final int HEAD_BYTES = 12;
    private static final int INNER_FROM = 8;

    private final String type;
    private final int megabytesMax;

    MediaKind(String type, int megabytesMax) {
        this.type = type;
        this.megabytesMax = megabytesMax;
    }

    String type() {
        return type;
    }

    /** A wall fetches it once; a whole loop has to fit into what a small machine keeps. */
    int bytesMax() {
        return megabytesMax * BYTES_PER_MEGABYTE;
    }

    /** Empty for everything that no screen is shown. */
    static Optional<MediaKind> of(Buffer bytes) {
        if (bytes.length() < HEAD_BYTES) {
            return Optional.empty();
        }
        String head = bytes.getBuffer(0, HEAD_BYTES).toString(StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", INNER_FROM)) {
            return Optional.of(WEBP);
        }
        if (head.startsWith("\u001aE\u00df\u00a3")) {
            return Optional.of(WEBM);
        }
        return head.startsWith("ftyp", INNER_FROM / 2) ? Optional.of(MP4) : Optional.empty();
    }
}
