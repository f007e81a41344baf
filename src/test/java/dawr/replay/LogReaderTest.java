package dawr.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old logs are read with patience, but nothing is made up. */
class LogReaderTest {
    private static final String GOOD =
            "1,A,1,SERVED,2026-03-09 08:00:00,2026-03-09 08:01:00,2026-03-09 08:02:00,C1,S1,";

    @TempDir
    private Path folder = Path.of("");

    private TicketLog read(String... lines) throws IOException {
        return LogReader.read(Files.writeString(folder.resolve("log.csv"), String.join("\n", lines)));
    }

    @Test
    void whatMakesNoSenseIsNamedByItsLineAndLeftOut() throws IOException {
        TicketLog log = read(
                OldLog.HEADER,
                GOOD,
                GOOD,
                "2,A,1,SERVED,yesterday,,,,,",
                "3,A,1,EATEN,2026-03-09 08:00:00,,,,,",
                "4,A,1,SERVED,2026-03-09 08:00:00,,,,,",
                "5,A,1,SERVED",
                ",A,1,LEFT,2026-03-09 08:00:00,,,,,",
                "6,\"A,1,LEFT,2026-03-09 08:00:00,,,,,",
                "",
                "7,A\u0000,1,LEFT,2026-03-09 08:00:00,,,,,",
                "8,\u202EA,1,LEFT,2026-03-09 08:00:00,,,,,",
                "9,A,1,LEFT,2026-03-09 08:00:00,,,,,");
        assertEquals(List.of("1", "9"), log.rows().stream().map(LogRow::ticket).toList());
        assertEquals(
                List.of(3L, 4L, 5L, 6L, 7L, 8L, 9L, 11L, 12L),
                log.malformed().stream().map(TicketLog.Malformed::line).toList());
    }

    @Test
    void aFileWithNothingLeftIsRefused() {
        assertThrows(UnfitLog.class, () -> read(OldLog.HEADER, "nonsense"));
        assertThrows(UnfitLog.class, () -> read(""));
        assertThrows(UnfitLog.class, () -> read("a,b,c", GOOD));
    }

    @Test
    void columnsMayComeInAnyOrderAndBehindAByteOrderMark() throws IOException {
        TicketLog log =
                read("\uFEFFissued_at,status,number,service,ticket_id,branch", "2026-03-09T08:00:00,LEFT,7,A,1,B");
        assertEquals("A", log.rows().getFirst().service());
        assertTrue(log.rows().getFirst().branch().isPresent());
    }

    @Test
    void bytesThatAreNoTextSpoilTheirOwnLineOnly() throws IOException {
        Path file = folder.resolve("bytes.csv");
        byte[] text =
                (OldLog.HEADER + "\n2,?,1,LEFT,2026-03-09 08:00:00,,,,,\n" + GOOD).getBytes(StandardCharsets.UTF_8);
        text[OldLog.HEADER.length() + 3] = (byte) 0xE9;
        Files.write(file, text);
        TicketLog log = LogReader.read(file);
        assertEquals(1, log.rows().size());
        assertEquals(1, log.malformed().size());
    }
}
