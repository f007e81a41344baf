package dawr.backtest;

import dawr.queue.OldVisit;
import dawr.queue.ServiceId;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** An old system's log as history: its visits in the order of issue, an hour at a time. Any length; memory is bounded by an hour and a portion of the log. */
public final class OldLog {
    private static final long HOUR_SECONDS = 3600;
    private static final int SLUG_MAX = 40;

    private final Path file;
    private final ZoneId zone;
    private final Map<String, ServiceId> services;
    private final Malformed malformed = new Malformed();
    private final Progress progress;

    /**
     * A log of an office in this zone.
     *
     * @param services what the log calls a service, and what the branch does; others keep their own name
     */
    public OldLog(Path file, ZoneId zone, Map<String, ServiceId> services, PrintStream err) {
        this.file = file;
        this.zone = zone;
        this.services = services;
        this.progress = new Progress(err, "import");
    }

    /** What an hour of the log is kept as: under the same name however often it is read. */
    public record Hour(String name, List<OldVisit> visits) {
        public Hour {
            visits = List.copyOf(visits);
        }
    }

    /** Whoever keeps hours. */
    @FunctionalInterface
    public interface Keeping {
        void keep(Hour hour) throws IOException;
    }

    /** Why a log is of no use. */
    public static final class Useless extends IOException {
        private static final long serialVersionUID = 1L;

        Useless(String why) {
            super(why);
        }
    }

    /** Hands over every hour in which a ticket was issued; says how many lines made no sense. */
    public long each(Keeping keeping) throws IOException {
        LongConsumer reading = read -> progress.say(read + " rows read");
        try (SortedLog sorted = new SortedLog(file, malformed, reading)) {
            long rows = sorted.read();
            if (rows == 0) {
                throw new Useless("no row makes sense (" + malformed.count() + " malformed)");
            }
            walk(sorted, rows, keeping);
        } catch (LogLines.Unfit unfit) {
            throw new Useless(unfit.getMessage());
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        progress.over();
        return malformed.count();
    }

    private void walk(SortedLog sorted, long rows, Keeping keeping) throws IOException {
        List<Row> hour = new ArrayList<>();
        long[] walked = {0};
        sorted.each(row -> {
            if (!hour.isEmpty() && hour(row) != hour(hour.getFirst())) {
                hand(hour, keeping);
            }
            hour.add(row);
            progress.say(100 * ++walked[0] / rows + " % of " + rows + " tickets");
        });
        hand(hour, keeping);
    }

    private static long hour(Row row) {
        return Math.floorDiv(row.issuedAt(), HOUR_SECONDS);
    }

    private void hand(List<Row> hour, Keeping keeping) {
        try {
            String name = LocalDateTime.ofEpochSecond(hour(hour.getFirst()) * HOUR_SECONDS, 0, ZoneOffset.UTC)
                    .toString();
            keeping.keep(new Hour(name, hour.stream().map(this::visit).toList()));
            hour.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private OldVisit visit(Row row) {
        return new OldVisit(
                row.ticket(),
                service(row.service()),
                instant(row.issuedAt()),
                Optional.of(row.startAt()).filter(at -> at != Row.NEVER).map(this::instant),
                Optional.of(row.endAt())
                        .filter(at -> at != Row.NEVER && at >= row.issuedAt())
                        .map(this::instant),
                desk(row.desk()),
                row.claim() > 0);
    }

    private ServiceId service(String name) {
        ServiceId known = services.get(name);
        if (known != null) {
            return known;
        }
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() || slug.length() > SLUG_MAX ? new ServiceId("old-" + digest(name)) : new ServiceId(slug);
    }

    /** Desks are often called after those who sit there, and names have no place in a journal. */
    private static String desk(String name) {
        return name.isEmpty() ? "" : digest(name);
    }

    private static String digest(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
    }

    private long instant(long localSeconds) {
        return LocalDateTime.ofEpochSecond(localSeconds, 0, ZoneOffset.UTC)
                .atZone(zone)
                .toInstant()
                .toEpochMilli();
    }
}
