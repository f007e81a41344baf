package dawr.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The statements that the office sends to its database: each lies in a file of its own under {@code sql/}. */
public final class Sql {
    private Sql() {}

    /** The statement in {@code sql/<name>.sql}. */
    public static String named(String name) {
        try (InputStream file = Sql.class.getResourceAsStream("/sql/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalArgumentException("no file sql/" + name + ".sql");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
