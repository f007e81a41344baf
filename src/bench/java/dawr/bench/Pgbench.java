package dawr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code pgbench}, putting single rows into a copy of the journal, each as large as a row of a ticket. */
final class Pgbench {
    private static final String COPY =
            "drop table if exists journal_copy; create table journal_copy (like journal including all)";

    private final String owner;
    private final Path folder;
    private final Path script;

    /** @param owner connection string of the account that owns the tables */
    Pgbench(String owner, String branch) throws IOException, InterruptedException {
        this.owner = owner;
        this.folder = Files.createTempDirectory("pgbench");
        this.script = Files.writeString(folder.resolve("row.sql"), rowLike(branch));
        psql(COPY);
    }

    static boolean isThere() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
    }

    /** One row of a client's own branch, with the texts of a real ticket's row. */
    private String rowLike(String branch) throws IOException, InterruptedException {
        String row =
                psql("select concat_ws(chr(31), actor, digest, events::text, previous::text, hash::text) from journal"
                        + " where branch = '" + branch + "' order by seq desc limit 1");
        String texts =
                Stream.of(row.strip().split("\u001F")).map(Pgbench::literal).collect(Collectors.joining(", "));
        return "\\set seq :seq + 1\n"
                + "insert into journal_copy (branch, seq, command, at, opens_day, actor, digest, events, previous, hash)"
                + " values ('" + branch.substring(0, branch.length() - 3) + "' || lpad(:client_id::text, 3, '0'), :seq,"
                + " gen_random_uuid(), 1800000000000 + :seq, false, " + texts + ");\n";
    }

    /** Without a colon, which pgbench would take for one of its variables. */
    private static String literal(String text) {
        return "E'" + text.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a") + "'";
    }

    Exchange.Result run(int clients, double seconds) throws IOException, InterruptedException {
        psql("truncate journal_copy");
        Path log = Files.createTempDirectory(folder, "log").resolve("p");
        long wholeSeconds = Math.round(seconds);
        run(List.of(
                "pgbench",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                "1",
                "-T",
                Long.toString(wholeSeconds),
                "-D",
                "seq=0",
                "-f",
                script.toString(),
                "-l",
                "--log-prefix=" + log,
                owner));
        return new Exchange.Result(latencies(log), wholeSeconds, 0);
    }

    private static Latencies latencies(Path log) throws IOException {
        Latencies latencies = new Latencies();
        try (Stream<Path> files = Files.list(log.resolveSibling(""))) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    latencies.add(Long.parseLong(Arrays.asList(line.split(" ")).get(2)));
                }
            }
        }
        return latencies;
    }

    private String psql(String sql) throws IOException, InterruptedException {
        return run(List.of("psql", "-qAtX", "-v", "ON_ERROR_STOP=1", "-c", sql, owner));
    }

    void close() throws IOException, InterruptedException {
        psql("drop table journal_copy");
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.getFirst() + " failed: " + out);
        }
        return out;
    }
}
