package dawr.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The forecast of arrivals is judged by days that it has not seen. */
class ForecastCommandTest {
    private static final int DAYS = 21;
    private static final int TICKETS = 120;

    @TempDir
    private Path folder = Path.of("");

    private static ArrivalScore score(List<Row> rows) {
        QuarterCounts counts = new QuarterCounts();
        rows.forEach(counts::issued);
        Map<Integer, ArrivalScore> byService = new TreeMap<>();
        new ArrivalBacktest(counts, LocalDate.MIN, LocalDate.MAX, byService, new TreeMap<>()).run();
        return byService.getOrDefault(4, new ArrivalScore());
    }

    @Test
    void itMissesLessThanAnybodyCould() {
        ArrivalScore score = score(InventedOffice.rows(1, DAYS, TICKETS));
        assertTrue(score.count() > 0);
        assertTrue(score.ratio() <= 0.9, "ours / best of others " + score.ratio());
    }

    @Test
    void itCanBeAskedOnACommandLine() throws IOException {
        StringBuilder text = new StringBuilder(InventedOffice.HEADER);
        InventedOffice.rows(2, DAYS, TICKETS).forEach(row -> text.append('\n').append(InventedOffice.csv(row)));
        Path log = Files.writeString(folder.resolve("log.csv"), text);
        PrintStream out = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertEquals(0, new CommandLine(new ForecastCommand()).execute("--log", log.toString(), "--json"));
        } finally {
            System.setOut(out);
        }
        assertTrue(told.toString(StandardCharsets.UTF_8).contains("\"perService\""), told::toString);
    }

    @Test
    void aLogThatIsNoneIsRefused() throws IOException {
        Path log = Files.writeString(folder.resolve("none.csv"), "nothing,of,the,kind\n1,2,3,4\n");
        assertEquals(2, new CommandLine(new ForecastCommand()).execute("--log", log.toString()));
        assertEquals(
                2,
                new CommandLine(new ForecastCommand())
                        .execute("--log", folder.resolve("missing.csv").toString()));
    }
}
