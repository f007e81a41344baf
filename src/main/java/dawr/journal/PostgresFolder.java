package dawr.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the office's folder holds of its PostgreSQL: {@code postgres} (the data), {@code database.url} (the address for a second server on this
 * machine) and {@code database.owner} (the address of the account that owns the tables). Only the account the server runs under can read them.
 */
final class PostgresFolder {
    private static final String HOST = "127.0.0.1";

    private final Path data;
    private final PostgresPrograms programs;
    private final DatabaseAddress server;
    private final DatabaseAddress owner;

    private PostgresFolder(Path data, PostgresPrograms programs) throws IOException {
        this.data = data;
        this.programs = programs;
        this.server = remembered("database.url").orElseGet(() -> newAccount("dawr_server"));
        this.owner = remembered("database.owner").orElseGet(() -> newAccount("dawr_owner"));
    }

    /** The folder with a database in it, an empty one if there was none. */
    static PostgresFolder open(Path data, PostgresPrograms programs) throws IOException {
        PostgresFolder folder = new PostgresFolder(data, programs);
        if (!Files.isDirectory(folder.cluster())) {
            folder.create();
        }
        return folder;
    }

    DatabaseAddress server(int port) {
        return server.withPort(port);
    }

    DatabaseAddress owner(int port) {
        return owner.withPort(port);
    }

    /** The port of last time; 0 if there was none. */
    int rememberedPort() {
        return server.port();
    }

    /** The server of this folder, if it runs: PostgreSQL notes its process in a file, which a killed one leaves behind. */
    Optional<ProcessHandle> running() throws IOException {
        return note(0).flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> process.isAlive() && isPostgres(process));
    }

    /** Does the server of this folder take connections? */
    boolean isReady(ProcessHandle process) throws IOException {
        return note(0).filter(pid -> Long.parseLong(pid) == process.pid()).isPresent()
                && note(7).filter("ready"::equals).isPresent();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    /** A line of the file in which PostgreSQL says how it is: 0 its process, 7 its status. */
    private Optional<String> note(int line) throws IOException {
        try {
            return Files.readAllLines(cluster().resolve("postmaster.pid")).stream()
                    .skip(line)
                    .findFirst()
                    .map(String::strip);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Launches the server on this port; its settings are written anew at every start. */
    Process launch(int port) throws IOException {
        copySettings("postgresql.conf");
        copySettings("pg_hba.conf");
        keep("database.owner", owner(port));
        keep("database.url", server(port));
        return programs.start(log(), "postgres", "-D", cluster().toString(), "-p", String.valueOf(port));
    }

    /** Ends the server after it has written what it is writing. */
    void stop() throws IOException {
        if (running().isPresent()) {
            programs.run("pg_ctl", "-D", cluster().toString(), "stop", "-m", "fast", "-w", "-t", "30");
        }
    }

    /** Where the server says why it doesn't start. */
    Path log() {
        return data.resolve("postgres.log");
    }

    private Path cluster() {
        return data.resolve("postgres");
    }

    /** Beside its place first and then moved, so that a half one is never taken for whole. */
    private void create() throws IOException {
        keep("database.owner", owner);
        Path half = Files.createTempDirectory(data, "creating-");
        Path password = Files.writeString(data.resolve("password"), owner.password());
        programs.run(
                "initdb",
                "-D",
                half.toString(),
                "-U",
                owner.user(),
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        Files.delete(password);
        Files.move(half, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void copySettings(String name) throws IOException {
        try (InputStream settings = PostgresFolder.class.getResourceAsStream("/db/" + name)) {
            if (settings == null) {
                throw new IllegalStateException("no file db/" + name);
            }
            Files.copy(settings, cluster().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Optional<DatabaseAddress> remembered(String file) throws IOException {
        try {
            return Optional.of(
                    DatabaseAddress.parse(Files.readString(data.resolve(file)).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void keep(String file, DatabaseAddress address) throws IOException {
        Path fresh = Files.createTempFile(
                data, file, "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, address.url() + '\n');
        Files.move(fresh, data.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    private static DatabaseAddress newAccount(String user) {
        byte[] password = new byte[24];
        new SecureRandom().nextBytes(password);
        return new DatabaseAddress(HOST, 0, "dawr", user, HexFormat.of().formatHex(password), "");
    }
}
