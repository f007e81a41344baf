package dawr.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a ticket log, line by line: no field of it has reason to hold a line break, and so a stray quote spoils its own line only. A line that makes
 * no sense is set aside with its number; the first line must be the header.
 */
public final class LogReader {
    private static final List<String> REQUIRED = List.of("ticket_id", "service", "number", "status", "issued_at");
    private static final Set<String> PRIORITIES = Set.of("determination", "senior", "pregnant", "carer");
    /** Longer names are no names but a broken file. */
    private static final int FIELD_MAX = 120;

    private final List<String> header;
    private final Set<String> tickets = new HashSet<>();
    private final List<LogRow> rows = new ArrayList<>();
    private final List<TicketLog.Malformed> malformed = new ArrayList<>();

    private LogReader(List<String> header) {
        this.header = header;
    }

    /**
     * Reads the file to its end.
     *
     * @throws UnfitLog if it has no header or no row that makes sense
     * @throws IOException if it can't be read
     */
    public static TicketLog read(Path file) throws IOException {
        // A reader of our own, because Files.lines stops at the first byte that is not UTF-8; here that is one
        // malformed row
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            LogReader reader = new LogReader(headerOf(in.readLine()));
            reader.readRows(in.lines());
            return reader.log();
        }
    }

    private static List<String> headerOf(@org.jspecify.annotations.Nullable String line) {
        List<String> names = line == null ? List.of() : fields(line.replace("\uFEFF", ""));
        List<String> missing =
                REQUIRED.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new UnfitLog("the first line is no header: " + String.join(", ", missing) + " missing");
        }
        return names;
    }

    private void readRows(Stream<String> lines) {
        long[] line = {1};
        lines.forEach(text -> {
            line[0]++;
            if (!text.isBlank()) {
                readRow(line[0], text);
            }
        });
    }

    private void readRow(long line, String text) {
        try {
            LogRow row = row(line, fields(text));
            if (!tickets.add(row.ticket())) {
                throw new UnfitLog("ticket_id " + row.ticket() + " again");
            }
            rows.add(row);
        } catch (UnfitLog unfit) {
            malformed.add(new TicketLog.Malformed(line, unfit.getMessage()));
        }
    }

    private TicketLog log() {
        if (rows.isEmpty()) {
            throw new UnfitLog("no row makes sense (" + malformed.size() + " malformed)");
        }
        return new TicketLog(rows, malformed);
    }

    private static List<String> fields(String text) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            return csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | IOException unreadable) {
            throw new UnfitLog("no CSV");
        }
    }

    private LogRow row(long line, List<String> fields) {
        if (fields.size() != header.size()) {
            throw new UnfitLog(fields.size() + " fields, the header has " + header.size());
        }
        LogRow row = new LogRow(
                line,
                needed(fields, "ticket_id"),
                needed(fields, "service"),
                field(fields, "number").orElse(""),
                status(needed(fields, "status")),
                time(needed(fields, "issued_at")),
                field(fields, "start_at").map(LogReader::time),
                field(fields, "end_at").map(LogReader::time),
                field(fields, "counter"),
                field(fields, "agent"),
                field(fields, "transferred_from"),
                field(fields, "branch"),
                field(fields, "priority").filter(PRIORITIES::contains).orElse("none"));
        if (row.status().wasCalled() && row.startAt().isEmpty()) {
            throw new UnfitLog(row.status() + " without start_at");
        }
        return row;
    }

    private String needed(List<String> fields, String name) {
        return field(fields, name).orElseThrow(() -> new UnfitLog(name + " is empty"));
    }

    private Optional<String> field(List<String> fields, String name) {
        int at = header.indexOf(name);
        if (at < 0 || fields.get(at).isBlank()) {
            return Optional.empty();
        }
        String text = fields.get(at).strip();
        if (text.length() > FIELD_MAX || text.chars().anyMatch(LogReader::strange)) {
            throw new UnfitLog(name + " holds what no name holds");
        }
        return Optional.of(text);
    }

    /** Control characters, invisible direction marks, and what was no UTF-8. */
    private static boolean strange(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || character == '\uFFFD';
    }

    private static LogRow.Status status(String text) {
        return Stream.of(LogRow.Status.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new UnfitLog("status " + text + " is unknown"));
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeParseException unreadable) {
            throw new UnfitLog("no time: " + text);
        }
    }
}
