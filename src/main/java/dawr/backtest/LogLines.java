package dawr.backtest;

import dawr.queue.PriorityClass;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a ticket log one by one. A line that makes no sense is {@link Unfit}. */
final class LogLines {
    /** A line, or a header, that makes no sense; the message says why. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfit(String why) {
            super(why, null, false, false);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    private static final List<String> REQUIRED = List.of("ticket_id", "service", "status", "issued_at");
    private static final Set<String> CALLED = Set.of("SERVED", "TRANSFERRED");
    private static final Set<String> UNCALLED = Set.of("LEFT", "CANCELLED_EOD");
    /** Longer names are no names but a broken file. */
    private static final int FIELD_MAX = 120;

    /** A log that names more branches or services than this is broken; further ones are one. */
    private static final int NAMES_MAX = 2_000;

    private static final String FURTHER = "further";
    private static final int DIGITS_MAX = 9;
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final int width;
    private final Set<String> branches = new HashSet<>();
    private final Set<String> services = new HashSet<>();

    private enum Column {
        TICKET_ID,
        SERVICE,
        STATUS,
        ISSUED_AT,
        START_AT,
        END_AT,
        COUNTER,
        AGENT,
        BRANCH,
        PRIORITY,
        TRANSFERRED_FROM,
        OPEN_COUNTERS,
        NUMBER
    }

    /** Learns the columns from the first line. */
    LogLines(@Nullable String header) {
        List<String> names = header == null ? List.of() : fields(header.replace("\uFEFF", ""));
        List<String> missing =
                REQUIRED.stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new Unfit("the first line is no header: " + String.join(", ", missing) + " missing");
        }
        width = names.size();
        for (Column column : Column.values()) {
            columns.put(column, names.indexOf(column.name().toLowerCase(Locale.ROOT)));
        }
    }

    Row row(long line, String text) {
        List<String> fields = fields(text);
        if (fields.size() != width) {
            throw new Unfit(fields.size() + " fields, the header has " + width);
        }
        String status = needed(fields, Column.STATUS);
        if (!CALLED.contains(status) && !UNCALLED.contains(status)) {
            throw new Unfit("status " + status + " is unknown");
        }
        long issued = time(needed(fields, Column.ISSUED_AT));
        long start = timeOrNever(fields, Column.START_AT);
        if (start != Row.NEVER && start < issued) {
            throw new Unfit("start_at before issued_at");
        }
        String agent = field(fields, Column.AGENT);
        return new Row(
                line,
                needed(fields, Column.TICKET_ID),
                known(branches, field(fields, Column.BRANCH)),
                known(services, needed(fields, Column.SERVICE)),
                CALLED.contains(status),
                issued,
                start,
                timeOrNever(fields, Column.END_AT),
                agent.isEmpty() ? field(fields, Column.COUNTER) : agent,
                claim(field(fields, Column.PRIORITY)),
                !field(fields, Column.TRANSFERRED_FROM).isEmpty(),
                number(field(fields, Column.OPEN_COUNTERS), -1),
                number(field(fields, Column.NUMBER), 0));
    }

    private static String known(Set<String> names, String name) {
        return names.contains(name) || (names.size() < NAMES_MAX && names.add(name)) ? name : FURTHER;
    }

    private static int claim(String priority) {
        if (priority.isEmpty()) {
            return 0;
        }
        return Stream.of(PriorityClass.values())
                .filter(each -> each.name().equalsIgnoreCase(priority))
                // The floor counts claims in the order of the classes
                .mapToInt(PriorityClass::ordinal)
                .findFirst()
                .orElse(0);
    }

    private static int number(String text, int otherwise) {
        return text.length() <= DIGITS_MAX && DIGITS.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }

    private String needed(List<String> fields, Column column) {
        String text = field(fields, column);
        if (text.isEmpty()) {
            throw new Unfit(column.name().toLowerCase(Locale.ROOT) + " is empty");
        }
        return text;
    }

    private String field(List<String> fields, Column column) {
        int at = columns.getOrDefault(column, -1);
        if (at < 0) {
            return "";
        }
        String text = fields.get(at).strip();
        if (text.length() > FIELD_MAX || isStrange(text)) {
            throw new Unfit(column.name().toLowerCase(Locale.ROOT) + " holds what no name holds");
        }
        return text;
    }

    /** Ten million lines have a hundred million fields, nearly all of them plain. */
    private static boolean isStrange(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if ((character < ' ' || character > '~') && strange(character)) {
                return true;
            }
        }
        return false;
    }

    /** Control characters, invisible direction marks, and what was no UTF-8. */
    private static boolean strange(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || character == '\uFFFD';
    }

    private long timeOrNever(List<String> fields, Column column) {
        String text = field(fields, column);
        return text.isEmpty() ? Row.NEVER : time(text);
    }

    private static long time(String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeParseException unreadable) {
            throw new Unfit("no time: " + text);
        }
    }

    private static List<String> fields(String text) {
        if (text.indexOf('"') < 0) {
            return List.of(text.split(",", -1));
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
            return csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException | IOException unreadable) {
            throw new Unfit("no CSV");
        }
    }
}
