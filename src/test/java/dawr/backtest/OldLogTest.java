package dawr.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.journal.Chain;
import dawr.journal.Codec;
import dawr.journal.Journal;
import dawr.journal.MemoryJournal;
import dawr.journal.Row;
import dawr.journal.Shelf;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Office;
import dawr.queue.OldVisit;
import dawr.queue.ServiceId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An old system's log becomes history, once, and says nothing of who sat where. */
class OldLogTest {
    private static final String LOG = """
            ticket_id,service,number,status,issued_at,start_at,end_at,counter,agent,transferred_from
            1,Permits,1,SERVED,2026-03-01T10:00:00,2026-03-01T10:05:00,2026-03-01T10:09:00,c1,Huda,
            2,A,2,LEFT,2026-03-01T10:01:00,,2026-03-01T10:30:00,,,
            3,Ways & Means,3,SERVED,2026-03-01T12:00:00,2026-03-01T12:01:00,2026-03-01T12:02:00,c1,Huda,
            x,Permits,4,SERVED,yesterday,,,,,
            """;

    @TempDir
    private Path folder = Path.of("");

    private List<OldLog.Hour> hours(String text, List<Long> malformed) throws IOException {
        Path file = Files.writeString(folder.resolve("log.csv"), text);
        List<OldLog.Hour> hours = new ArrayList<>();
        PrintStream nobody = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        OldLog log = new OldLog(file, Office.RIYADH, Map.of("A", Office.PERMITS), nobody);
        malformed.add(log.each(hours::add));
        return hours;
    }

    @Test
    void anHourAfterTheOtherIsHandedOver() throws IOException {
        List<Long> malformed = new ArrayList<>();
        List<OldLog.Hour> hours = hours(LOG, malformed);
        assertEquals(
                List.of("2026-03-01T10:00", "2026-03-01T12:00"),
                hours.stream().map(OldLog.Hour::name).toList());
        assertEquals(List.of(1L), malformed);
        OldVisit first = hours.getFirst().visits().getFirst();
        assertEquals(java.time.Instant.parse("2026-03-01T07:00:00Z").toEpochMilli(), first.issuedAt());
        assertEquals(Optional.of(first.issuedAt() + 300_000), first.calledAt());
        assertFalse(first.desk().contains("Huda"), "names have no place in a journal");
        assertEquals(first.desk(), hours.getLast().visits().getFirst().desk());
    }

    @Test
    void servicesAreCalledAsTheBranchCallsThem() throws IOException {
        List<OldLog.Hour> hours = hours(LOG, new ArrayList<>());
        assertEquals(Office.PERMITS, hours.getFirst().visits().getFirst().service());
        assertEquals(Office.PERMITS, hours.getFirst().visits().get(1).service());
        assertEquals(
                new ServiceId("ways-means"), hours.getLast().visits().getFirst().service());
    }

    @Test
    void aLogWithoutAnySenseIsRefused() {
        assertThrows(IOException.class, () -> hours("ticket_id\n1\n", new ArrayList<>()));
    }

    @Test
    void whatStandsInTheJournalIsNotPutThereAgain() throws IOException {
        Journal journal = new MemoryJournal(() -> Office.OPENING);
        Office office = Office.alwaysOpen();
        Entry founding = office.entries.getFirst();
        journal.append(List.of(Chain.row(founding, Codec.write(founding.events()), Chain.START)))
                .await();
        Shelf shelf = new Shelf(journal, founding.branch());
        assertEquals(Office.RIYADH, shelf.setup().await().orElseThrow().timeZone());
        for (OldLog.Hour hour : hours(LOG, new ArrayList<>())) {
            Event imported = new Event.HistoryImported(hour.visits());
            assertTrue(shelf.put(hour.name(), imported).await());
            assertFalse(shelf.put(hour.name(), imported).await());
        }
        List<Row> rows = journal.after(founding.branch(), 1, 10).await();
        assertEquals(2, rows.size());
        rows.forEach(row -> office.state.apply(row.entry()));
        assertTrue(rows.stream().allMatch(Chain::holds));
    }
}
