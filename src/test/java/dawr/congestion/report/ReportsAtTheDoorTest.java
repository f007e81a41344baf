package dawr.congestion.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.OpenHouse;
import dawr.outbox.Await;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Reports as they are handed out: the same figures in every form; and of a crowd that wants them at once as many get theirs as two presses make. */
class ReportsAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final int CROWD = 200;

    /** A year that holds today, whenever that is. */
    private final LocalDate from = LocalDate.now(ZoneOffset.UTC).minusDays(370);

    /** At most 24 are made or wait at once, so that no more than as many lie in memory. */
    private static final int MANY = 100;

    /** All presses are taken; or, on a machine that does much else, who asks can't be looked up in time. */
    private static final Set<String> BUSY = Set.of("/problems/reports-busy", "/problems/unavailable");

    private final String director = HOUSE.signIn("director");

    private CompletableFuture<HttpResponse<byte[]>> wanted(HttpClient client, Report report, Form form, String lang) {
        String of = report == Report.NETWORK ? "" : "/branches/riyadh-olaya";
        String path = "/api/v1" + of + "/reports/" + report.slug() + '.' + form.slug() + "?from=" + from + "&to="
                + from.plusDays(380) + "&lang=" + lang;
        return client.sendAsync(HOUSE.request(path, director).build(), BodyHandlers.ofByteArray());
    }

    private byte[] file(HttpClient client, Report report, Form form, String language) {
        HttpResponse<byte[]> answer = wanted(client, report, form, language).join();
        assertEquals(200, answer.statusCode(), report + " " + form);
        assertEquals(
                form.contentType(), answer.headers().firstValue("Content-Type").orElse(""));
        return answer.body();
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Told(byte[] program, byte[] text, byte[] spreadsheet, byte[] paper) {}

    /** All of one moment: the ledger may still be reading what happened a second ago. */
    private Told told(HttpClient client, Report report) {
        Told told = new Told(
                file(client, report, Form.JSON, "en"),
                file(client, report, Form.CSV, "en"),
                file(client, report, Form.XLSX, "en"),
                file(client, report, Form.PDF, "en"));
        return Arrays.equals(told.program(), file(client, report, Form.JSON, "en")) ? told : told(client, report);
    }

    /** A program, a spreadsheet, a text and paper are handed the same figures of days that are over and of one that is not. */
    @Test
    void everyReportIsHandedOutWithTheSameFiguresInEveryForm() throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        for (Report report : Report.values()) {
            Told told = told(client, report);
            List<Double> figures = ReadBack.inJson(new JsonObject(Buffer.buffer(told.program())));
            assertEquals(figures, ReadBack.inCsv(told.text()), report + " csv");
            assertEquals(figures, ReadBack.inSpreadsheet(told.spreadsheet()), report + " xlsx");
            try (PDDocument paper = Loader.loadPDF(told.paper())) {
                String text = new PDFTextStripper().getText(paper);
                figures.forEach(
                        figure -> assertTrue(text.contains(ReadBack.printed(figure)), report + " pdf shows " + figure));
            }
        }
    }

    @Test
    void ofYearsThatNoOfficeHasKnownNothingIsTold() {
        for (String days : List.of(
                "from=0000-01-01&to=0000-01-07", "from=9999-01-01&to=9999-12-31", "from=1999-12-31&to=2000-01-01")) {
            for (String asked : List.of("reports/weekly.pdf", "reports/service.json", "congestion/history")) {
                HttpResponse<String> no = HOUSE.get("/api/v1/branches/riyadh-olaya/" + asked + '?' + days, director);
                assertEquals(422, no.statusCode(), asked + days);
                assertTrue(no.body().contains("period-invalid"), no.body());
            }
        }
        assertEquals(
                200,
                HOUSE.get("/api/v1/branches/riyadh-olaya/reports/weekly.json?from=2000-01-01&to=2000-01-07", director)
                        .statusCode());
    }

    private static void isAReportOrComesAgain(HttpResponse<byte[]> answer) {
        if (answer.statusCode() == 200) {
            assertEquals("%PDF", new String(answer.body(), 0, 4, java.nio.charset.StandardCharsets.ISO_8859_1));
            return;
        }
        assertEquals(503, answer.statusCode());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        String problem = new JsonObject(Buffer.buffer(answer.body())).getString("type");
        assertTrue(BUSY.contains(problem), problem);
    }

    /** What whoever stands in the hall sees. */
    private int live() {
        return HOUSE.get("/api/v1/branches/riyadh-olaya/live", director).statusCode();
    }

    @Test
    void twoHundredWhoWantAReportAtOnceDisturbNobody() {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<byte[]>>> crowd = new ArrayList<>();
        for (int each = 0; each < CROWD; each++) {
            crowd.add(wanted(client, Report.EVIDENCE, Form.PDF, "ar"));
        }
        Await.until(() -> live() == 200);
        List<HttpResponse<byte[]>> answers =
                crowd.stream().map(CompletableFuture::join).toList();
        answers.forEach(ReportsAtTheDoorTest::isAReportOrComesAgain);
        long made =
                answers.stream().filter(answer -> answer.statusCode() == 200).count();
        assertTrue(made >= 1, "made: " + made);
        assertTrue(CROWD - made >= MANY, "made: " + made);
        assertEquals(
                200,
                wanted(client, Report.DAILY, Form.PDF, "ar").join().statusCode(),
                "afterwards there is room again");
    }
}
