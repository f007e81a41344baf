package dawr.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the tool says of good logs and bad ones. */
class BacktestCommandTest {
    private static final String FROM = "2026-03-05";

    @TempDir
    Path folder = Path.of("");

    private record Said(int code, String out) {}

    @Test
    void everyScoredTicketIsPredictedOnceAndNeverBelowNothing() throws IOException {
        Path predictions = folder.resolve("said.csv");
        Path chart = folder.resolve("kept.svg");
        List<Row> rows = InventedOffice.rows(1, 8, 150);
        JsonObject json = new JsonObject(
                run(log(rows, List.of()), "--json", "--predictions=" + predictions, "--calibration=" + chart)
                        .out());
        List<String> lines = Files.readAllLines(predictions);
        assertEquals("ticket_id,predicted_at,low_minutes,mid_minutes,high_minutes", lines.getFirst());
        assertTrue(lines.size() > 1);
        assertEquals(json.getJsonObject("promise").getInteger("tickets"), lines.size() - 1);
        lines.stream().skip(1).forEach(BacktestCommandTest::makesSense);
        assertTrue(Files.readString(chart).startsWith("<svg"));
    }

    private static void makesSense(String line) {
        String[] fields = line.split(",", -1);
        double low = Double.parseDouble(fields[2]);
        double mid = Double.parseDouble(fields[3]);
        double high = Double.parseDouble(fields[4]);
        assertTrue(0 <= low && low <= mid && mid <= high && high < 1_000, line);
    }

    @Test
    void linesThatMakeNoSenseAreCountedListedAndSkipped() throws IOException {
        List<Row> rows = InventedOffice.rows(2, 6, 100);
        List<String> bad = List.of(
                "x1,A,1,SERVED,yesterday,,,,,",
                "x2,A,1,EATEN,2026-03-05 09:00:00,,,,,",
                "x3,A,1,SERVED,2026-03-05 09:00:00,2026-03-05 08:00:00,,,,",
                "too,short",
                "t3,A,1,LEFT,2026-03-05 09:00:00,,,,,");
        Said said = run(log(rows, bad), "--json");
        JsonObject json = new JsonObject(said.out());
        assertEquals(0, said.code());
        assertEquals(bad.size(), json.getInteger("malformed"));
        assertEquals(
                rows.size() + 2,
                json.getJsonArray("malformedLines").getJsonObject(0).getInteger("line"));
    }

    @Test
    void aFileWithNothingThatMakesSenseIsRefused() throws IOException {
        assertEquals(2, run(log(List.of(), List.of("a,b", "\"")), "--json").code());
        assertEquals(2, run(Files.writeString(folder.resolve("empty.csv"), "")).code());
        assertEquals(2, run(folder.resolve("absent.csv")).code());
    }

    @Test
    void nothingToScoreIsSaid() throws IOException {
        Path log = log(InventedOffice.rows(1, 1, 20), List.of());
        assertEquals(1, run(log).code());
    }

    @Test
    void theTableNamesEveryFormula() throws IOException {
        String text = run(log(InventedOffice.rows(3, 6, 100), List.of())).out();
        Tables.FORMULAS.forEach(name -> assertTrue(text.contains(name), name));
    }

    private Path log(List<Row> rows, List<String> more) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(InventedOffice.HEADER);
        rows.forEach(row -> lines.add(InventedOffice.csv(row)));
        lines.addAll(more);
        return Files.write(folder.resolve("log.csv"), lines);
    }

    private static Said run(Path log, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            List<String> asked = new ArrayList<>(List.of("--log", log.toString(), "--score-from", FROM));
            asked.addAll(List.of(more));
            int code = new CommandLine(new BacktestCommand()).execute(asked.toArray(String[]::new));
            return new Said(code, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
