package dawr.journal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of the PostgreSQL that comes along: unpacked once per version, then only found again. */
final class PostgresArchive {
    private PostgresArchive() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}, below {@code home}. */
    static Path unpacked(Path home) throws IOException {
        URL archive = archive();
        Path folder = home.resolve("postgresql-" + archive.openConnection().getContentLengthLong());
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        return folder;
    }

    private static URL archive() {
        String machine = System.getProperty("os.arch", "").equals("aarch64") ? "arm_64" : "x86_64";
        URL archive = PostgresArchive.class.getResource("/postgres-linux-" + machine + ".txz");
        if (archive == null) {
            throw new IllegalStateException(
                    "no PostgreSQL comes along for this machine (" + System.getProperty("os.name") + ", "
                            + System.getProperty("os.arch") + "): set DAWR_DATABASE_URL");
        }
        return archive;
    }

    /** Beside its place first and then moved, so that a half one is never taken for whole. */
    private static void unpack(URL archive, Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolveSibling(".").normalize());
        Path half = Files.createTempDirectory(home, "unpacking-");
        try (TarArchiveInputStream files =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (TarArchiveEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                unpack(entry, files, half);
            }
        }
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        moveUnlessThere(half, folder);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        Path file = into.resolve(entry.getName()).normalize();
        if (!file.startsWith(into)) {
            throw new IOException("leads out of the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling(".").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            boolean runs = file.startsWith(into.resolve("bin"));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Two servers may unpack at the same time; either's work will do. */
    private static void moveUnlessThere(Path half, Path folder) throws IOException {
        try {
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(half);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
