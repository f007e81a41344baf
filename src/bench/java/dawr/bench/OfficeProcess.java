package dawr.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An office in a process of its own, which can be killed as a machine dies: without a word. */
final class OfficeProcess {
    /** As {@code mvn -Prun} starts it. */
    private static final List<String> MEMORY = List.of("-XX:+UseParallelGC", "-Xms128m", "-Xmn64m", "-Xmx1g");

    private static final int READY_WITHIN_SECONDS = 120;
    /** An office whose database is busy may be unready for a moment. */
    private static final int HICCUP_SECONDS_MAX = 30;

    private final Path jar;
    private final Path data;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<Process> process = Optional.empty();

    OfficeProcess(Path jar, Path data, int port) {
        this.jar = jar;
        this.data = data;
        this.port = port;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it and waits until it serves; the seconds that took. */
    double start() throws IOException {
        long began = System.nanoTime();
        process = Optional.of(command("serve").start());
        awaitReady();
        return (System.nanoTime() - began) / 1e9;
    }

    /** Runs another command of the jar on the same data; its exit code. */
    int run(String... arguments) throws IOException, InterruptedException {
        return command(arguments).inheritIO().start().waitFor();
    }

    private ProcessBuilder command(String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder =
                new ProcessBuilder(Stream.of(List.of(java), MEMORY, List.of("-jar", jar.toString()), List.of(arguments))
                        .flatMap(List::stream)
                        .toList());
        builder.environment().put("DAWR_PORT", Integer.toString(port));
        builder.environment().put("DAWR_DATA", data.toString());
        builder.environment().put("DAWR_DEMO_PASSWORD", Target.password());
        builder.environment().put("DAWR_KIOSK_TICKETS_PER_MINUTE", "0");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("office.log").toFile()));
    }

    private void awaitReady() throws IOException {
        for (int i = 0; i < READY_WITHIN_SECONDS * 10; i++) {
            if (isReady()) {
                return;
            }
            if (!process.orElseThrow().isAlive()) {
                throw new IOException("the office did not open: see " + data.resolveSibling("office.log"));
            }
            pause(100);
        }
        throw new IOException("the office is not ready after " + READY_WITHIN_SECONDS + " s");
    }

    private boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(url().resolve("/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Does it serve, or soon again? One that nobody killed should. */
    boolean serves() {
        for (int i = 0;
                i < HICCUP_SECONDS_MAX && process.filter(Process::isAlive).isPresent();
                i++) {
            if (isReady()) {
                return true;
            }
            pause(1000);
        }
        return false;
    }

    static void pause(long millis) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
                .join();
    }

    /** kill -9, with the database that came along if asked. */
    void kill(boolean databaseToo) throws IOException {
        List<ProcessHandle> victims = databaseToo ? database() : List.of();
        process.orElseThrow().destroyForcibly().onExit().join();
        victims.forEach(ProcessHandle::destroyForcibly);
        victims.forEach(victim -> victim.onExit().join());
    }

    /** The postmaster and whoever works for it. */
    private List<ProcessHandle> database() throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        return ProcessHandle.of(postmaster).stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .toList();
    }

    void stop() {
        process.ifPresent(running -> {
            running.destroy();
            running.onExit().join();
        });
    }
}
