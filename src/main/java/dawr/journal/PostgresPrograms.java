package dawr.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the programs of PostgreSQL are run. They refuse to be root; for a server that is, they run in a user namespace in which nobody is. */
record PostgresPrograms(Path folder) {

    /** Starts a program that outlives this server: in a session of its own, so that Ctrl-C at the console doesn't reach it. */
    Process start(Path log, String program, String... arguments) throws IOException {
        List<String> command = command(program, arguments);
        command.addFirst("setsid");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile())
                .start();
    }

    /** Runs a program to its end. */
    void run(String program, String... arguments) throws IOException {
        Process process = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .start();
        try (InputStream said = process.getInputStream()) {
            String output = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(program + " failed: " + output.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for " + program, e);
        }
    }

    private List<String> command(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
