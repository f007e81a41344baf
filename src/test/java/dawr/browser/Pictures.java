package dawr.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What every page looked like, for people to look at, and for the README: {@code mvn verify -Dit.test=EveryPageIT -Ddawr.pictures=FOLDER}. Nothing is kept
 * unless a folder is named.
 */
final class Pictures {
    private static final Optional<Path> FOLDER =
            Optional.ofNullable(System.getProperty("dawr.pictures")).map(Path::of);

    /** Fine enough for small print, and a README that loads on a phone. */
    private static final int QUALITY = 82;

    private Pictures() {}

    /** As this page is now, under scene, language, glass and what was set on it. */
    static void take(Scene scene, String language, Glass glass, Map<String, String> setting, Page page) {
        FOLDER.ifPresent(folder -> {
            String set = new TreeMap<>(setting).values().toString().replaceAll("[^a-z]+", "-");
            String name = (scene + "-" + glass + "-" + language + set).replaceAll("-$", "") + ".webp";
            write(folder.resolve(name.toLowerCase(Locale.ROOT)), shot(page));
        });
    }

    private static byte[] shot(Page page) {
        JsonObject how = new JsonObject();
        how.addProperty("format", "webp");
        how.addProperty("quality", QUALITY);
        JsonObject answer = page.context().newCDPSession(page).send("Page.captureScreenshot", how);
        return Base64.getDecoder().decode(answer.get("data").getAsString());
    }

    private static void write(Path file, byte[] picture) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, picture);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
