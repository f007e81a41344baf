package dawr.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From a clerk's press to every screen of one large branch: how long it takes, and whether every screen hears every call once. */
@Command(
        name = "wall",
        description =
                "Press to screen, with many screens and counters in one branch. Exit code 1 if a screen misses a call or hears it twice.",
        mixinStandardHelpOptions = true)
final class WallLoad implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long OPEN_SECONDS = 60;
    private static final long LAST_SECONDS = 15;

    @Mixin
    private Target target = new Target();

    @Option(names = "--screens", defaultValue = "200", description = "default ${DEFAULT-VALUE}")
    private int screens;

    @Option(names = "--counters", defaultValue = "60", description = "default ${DEFAULT-VALUE}")
    private int counters;

    @Option(names = "--presses", defaultValue = "600", description = "default ${DEFAULT-VALUE}")
    private int presses;

    @Option(names = "--per-second", defaultValue = "5", description = "presses (default ${DEFAULT-VALUE})")
    private int perSecond;

    private final HttpClient http = HttpClient.newHttpClient();
    /** When which ticket was asked for, by the machine's nanoseconds. */
    private final Map<String, Long> pressed = new ConcurrentHashMap<>();

    private final Latencies answers = new Latencies();

    /** A screen on the wall: when it heard of which ticket, and how often. */
    private static final class Screen {
        private final Map<String, Long> heard = new ConcurrentHashMap<>();
        private final AtomicInteger twice = new AtomicInteger();

        void hear(JsonNode fact, long at) {
            boolean again = fact.path("fact").asText().equals("ticket-called")
                    && heard.putIfAbsent(fact.path("ticketId").asText(), at) != null;
            if (again) {
                twice.incrementAndGet();
            }
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Stage stage = target.stage()) {
            Stage.Branch branch = stage.branch("wall", counters);
            CallLoad.fill(target, branch, presses + counters);
            List<Screen> wall = new ArrayList<>();
            CountDownLatch open = new CountDownLatch(screens);
            ExecutorService each = Executors.newVirtualThreadPerTaskExecutor();
            for (int i = 0; i < screens; i++) {
                Screen screen = new Screen();
                wall.add(screen);
                String cookie = stage.machine(branch.id());
                URI office = target.url(i);
                each.execute(() -> follow(office, branch, cookie, screen, open));
            }
            if (!open.await(OPEN_SECONDS, TimeUnit.SECONDS)) {
                System.out.println("only " + (screens - open.getCount()) + " screens came in");
                return 1;
            }
            press(branch);
            waitForTheLast(wall);
            each.shutdownNow();
            return told(wall);
        }
    }

    private void follow(URI office, Stage.Branch branch, String cookie, Screen screen, CountDownLatch open) {
        HttpRequest wish = HttpRequest.newBuilder(office.resolve(branch.path() + "/events"))
                .header("Cookie", cookie)
                .header("Accept", "text/event-stream")
                .build();
        try (InputStream body = http.send(wish, BodyHandlers.ofInputStream()).body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String event = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                long at = System.nanoTime();
                if (line.startsWith("event: ")) {
                    event = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    if (event.equals("snapshot")) {
                        open.countDown();
                    } else if (event.equals("entry")) {
                        JSON.readTree(line.substring("data: ".length()))
                                .path("facts")
                                .forEach(fact -> screen.hear(fact, at));
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Each counter in its turn finishes with one and calls the next. */
    private void press(Stage.Branch branch) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(presses);
        try (ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor();
                ExecutorService clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicInteger next = new AtomicInteger();
            ScheduledFuture<?> pressing = beat.scheduleAtFixedRate(
                    () -> {
                        int number = next.getAndIncrement();
                        if (number < presses) {
                            clerks.execute(() -> pressOnce(branch, number, done));
                        }
                    },
                    0,
                    1_000_000 / perSecond,
                    TimeUnit.MICROSECONDS);
            if (!done.await(presses / perSecond + LAST_SECONDS, TimeUnit.SECONDS)) {
                System.out.println(done.getCount() + " presses had no answer");
            }
            pressing.cancel(false);
        }
    }

    private void pressOnce(Stage.Branch branch, int number, CountDownLatch done) {
        Stage.Desk desk = branch.desks().get(number % counters);
        String body = number < counters ? "{}" : "{\"finish\":{\"outcome\":\"served\"}}";
        URI office = target.url(number).resolve(branch.path() + "/counters/" + desk.counter() + "/call-next");
        HttpRequest wish = HttpRequest.newBuilder(office)
                .header("Cookie", desk.cookie())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build();
        long from = System.nanoTime();
        try {
            String answer = http.send(wish, BodyHandlers.ofString()).body();
            synchronized (answers) {
                answers.add((System.nanoTime() - from) / 1_000);
            }
            String ticket = JSON.readTree(answer).path("call").path("ticketId").asText();
            if (ticket.isEmpty()) {
                System.out.println("a press called nobody: " + answer);
            } else {
                pressed.put(ticket, from);
            }
        } catch (IOException broken) {
            System.out.println("a press had no answer: " + broken);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } finally {
            done.countDown();
        }
    }

    private void waitForTheLast(List<Screen> wall) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LAST_SECONDS);
        CountDownLatch never = new CountDownLatch(1);
        while (System.nanoTime() < until && missing(wall) > 0) {
            if (never.await(100, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }

    private long missing(List<Screen> wall) {
        return wall.stream()
                .mapToLong(screen -> pressed.keySet().stream()
                        .filter(ticket -> !screen.heard.containsKey(ticket))
                        .count())
                .sum();
    }

    private int told(List<Screen> wall) {
        Latencies seen = new Latencies();
        wall.forEach(screen -> pressed.forEach((ticket, from) -> {
            Long at = screen.heard.get(ticket);
            if (at != null) {
                seen.add((at - from) / 1_000);
            }
        }));
        long missed = missing(wall);
        int twice = wall.stream().mapToInt(screen -> screen.twice.get()).sum();
        System.out.println(String.format(
                Locale.ROOT,
                "wall, %d screens, %d counters, %d presses at %d a second: press to answer p50 %.0f ms, p99 %.0f ms;"
                        + " press to every screen p50 %.0f ms, p99 %.0f ms, longest %.0f ms; missed %d, heard twice %d",
                screens,
                counters,
                pressed.size(),
                perSecond,
                answers.millis(0.5),
                answers.millis(0.99),
                seen.millis(0.5),
                seen.millis(0.99),
                seen.millis(1),
                missed,
                twice));
        return missed == 0 && twice == 0 && pressed.size() == presses ? 0 : 1;
    }
}
