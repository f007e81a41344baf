package dawr.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dawr.queue.ServiceId;
import dawr.queue.kpi.StepFact;
import dawr.replay.LogReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old log lived again: a log of our own making, and a real one where {@code DAWR_LOGS} says where they are. */
class LogSimulationTest {
    private static final String OFFICE = """
            date: 2026-11-22
            timeZone: UTC
            hours: {week: [{day: sun, from: "08:00", to: "15:00"}]}
            policies: [longest-waiting-first]
            services: [{id: permits, minutes: {mean: 9, sd: 4}}, {id: wages, minutes: {mean: 6, sd: 3}}]
            arrivals: [{from: "08:00", to: "14:00", perHour: 29}]
            staff:
              - {counter: c1, skills: [permits, wages]}
              - {counter: c2, skills: [permits, wages]}
              - {counter: c3, skills: [permits, wages]}
              - {counter: c4, skills: [permits, wages]}
            walkSeconds: 0
            """;

    /** What a day of our own office looks like as an old log. */
    private static Path generated(Path folder) throws IOException {
        OfficeDay day = OfficeFile.read(OFFICE);
        DayResult result = DayRun.of(day, day.policies().getFirst(), Crowd.of(day, 7));
        StringBuilder csv =
                new StringBuilder("ticket_id,service,number,status,issued_at,start_at,end_at,counter,agent\n");
        result.state()
                .visits()
                .forEach(visit -> visit.steps()
                        .forEach(step -> csv.append(String.join(
                                        ",",
                                        visit.id().value(),
                                        step.service().value(),
                                        visit.number(),
                                        "SERVED",
                                        local(step.queuedAt()),
                                        local(step.startedAt().orElseThrow()),
                                        local(step.endedAt().orElseThrow()),
                                        step.counter().orElseThrow().value(),
                                        ""))
                                .append('\n')));
        return Files.writeString(folder.resolve("log.csv"), csv);
    }

    private static String local(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC)
                .toString();
    }

    @Test
    void aLogThatWasCalledInOrderOfArrivalIsLivedAgainAlike(@TempDir Path folder) throws IOException {
        JsonNode figures = relived(generated(folder)).get("figures");
        double log = figures.get("mean wait, min").get("log").asDouble();
        double again =
                figures.get("mean wait, min").get("longest-waiting-first").asDouble();
        assertTrue(log > 1, "people waited in the log");
        assertEquals(log, again, log * 0.1);
        assertEquals(0, figures.get("overtakes").get("longest-waiting-first").asInt());
        assertEquals(0, figures.get("never called").get("target-wait").asInt());
    }

    /** Somebody took the second person of a service before the first: that no order which keeps turns can do. */
    @Test
    void theLogsOwnMomentsInTurnGiveEachServiceToWhoeverCameFirst() {
        ServiceId permits = new ServiceId("permits");
        LogTurn forgotten = new LogTurn("a", permits, "clerk", 0, 900, 1_000);
        LogTurn favoured = new LogTurn("b", permits, "clerk", 100, 200, 300);
        LogTurn other = new LogTurn("c", new ServiceId("wages"), "clerk", 50, 400, 500);
        assertEquals(
                List.of(
                        new LogTurn("a", permits, "clerk", 0, 200, 300),
                        other,
                        new LogTurn("b", permits, "clerk", 100, 900, 1_000)),
                LogDays.inTurn(List.of(forgotten, favoured, other)));
    }

    @Test
    void everybodyOfARealLogIsServedUnderEveryOrder(@TempDir Path folder) throws IOException {
        Path real = Optional.ofNullable(System.getenv("DAWR_LOGS"))
                .map(logs -> Path.of(logs, "truck_hall", "tickets.csv"))
                .filter(Files::exists)
                .orElse(generated(folder));
        System.out.println("Living again "
                + (System.getenv("DAWR_LOGS") == null ? "a log of our own making" : "the hall's own log"));
        LogComparison comparison = new LogSimulation(LogReader.read(real)).run(done -> {});
        long tickets = tickets(comparison, LogSimulation.AS_IT_WAS);
        for (String order : comparison.columns().keySet()) {
            assertEquals(tickets, tickets(comparison, order), order);
            long never = comparison.columns().getOrDefault(order, List.of()).stream()
                    .flatMap(day -> day.steps().stream())
                    .filter(step -> !step.called())
                    .count();
            assertTrue(never * 100 <= tickets, order + " leaves " + never + " of " + tickets);
        }
    }

    private static long tickets(LogComparison comparison, String order) {
        return comparison.columns().getOrDefault(order, List.of()).stream()
                .flatMap(day -> day.steps().stream())
                .map(StepFact::ticket)
                .count();
    }

    private static JsonNode relived(Path log) throws IOException {
        return new ObjectMapper()
                .readTree(new LogSimulation(LogReader.read(log)).run(done -> {}).json());
    }
}
