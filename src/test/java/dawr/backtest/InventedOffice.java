package dawr.backtest;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** An invented office's ticket log: three services, some clerks, the longest waiting first among those a clerk serves; the same for the same seed. */
final class InventedOffice {
    static final String HEADER =
            "ticket_id,service,number,status,issued_at,start_at,end_at,counter,agent,transferred_from";

    private static final long FIRST_DAY =
            LocalDateTime.parse("2026-03-01T08:00:00").toEpochSecond(ZoneOffset.UTC);
    private static final int[][] SKILLS = {{0}, {0, 1}, {1, 2}, {0, 1, 2}};
    private static final double[] SERVICE_SECONDS = {240, 420, 600};
    private static final double PATIENT = 0.97;

    private final Random luck;
    private final List<Row> rows = new ArrayList<>();

    private InventedOffice(long seed) {
        luck = new Random(seed);
    }

    /** So many days of so many tickets. */
    static List<Row> rows(long seed, int days, int tickets) {
        InventedOffice office = new InventedOffice(seed);
        for (int day = 0; day < days; day++) {
            office.day(FIRST_DAY + day * 86_400L, day * tickets, tickets);
        }
        office.rows.sort(Row.ORDER);
        return office.rows;
    }

    private void day(long opens, int before, int tickets) {
        long[] issued = luck.longs(tickets, opens, opens + 7 * 3600).sorted().toArray();
        long[] free = new long[SKILLS.length];
        List<Row> waiting = new ArrayList<>();
        for (int each = 0; each < tickets; each++) {
            int service = luck.nextInt(SERVICE_SECONDS.length);
            waiting.add(row(before + each, service, issued[each], Row.NEVER, Row.NEVER, ""));
        }
        while (!waiting.isEmpty()) {
            serve(waiting, free, opens);
        }
    }

    private void serve(List<Row> waiting, long[] free, long opens) {
        int clerk = 0;
        for (int each = 1; each < free.length; each++) {
            clerk = free[each] < free[clerk] ? each : clerk;
        }
        int serving = clerk;
        Row next = waiting.stream()
                .filter(row -> skilled(serving, row))
                .min(Comparator.comparingLong(Row::issuedAt))
                .orElse(null);
        if (next == null) {
            free[clerk] = Long.MAX_VALUE;
            return;
        }
        waiting.remove(next);
        int service = next.service().charAt(0) - 'A';
        if (luck.nextDouble() > PATIENT) {
            rows.add(next);
            return;
        }
        long start = Math.max(Math.max(free[clerk], opens), next.issuedAt()) + luck.nextInt(40);
        long end = start + 30 + (long) (-SERVICE_SECONDS[service] * Math.log(1 - luck.nextDouble()));
        free[clerk] = end;
        rows.add(row(next.number(), service, next.issuedAt(), start, end, "clerk-" + clerk));
    }

    private static boolean skilled(int clerk, Row row) {
        for (int service : SKILLS[clerk]) {
            if (row.service().charAt(0) - 'A' == service) {
                return true;
            }
        }
        return false;
    }

    private static Row row(int number, int service, long issued, long start, long end, String desk) {
        String name = String.valueOf((char) ('A' + service));
        return new Row(
                number + 2, "t" + number, "", name, start != Row.NEVER, issued, start, end, desk, 0, false, -1, number);
    }

    /** As a line of a log. */
    static String csv(Row row) {
        return String.join(
                ",",
                row.ticket(),
                row.service(),
                String.valueOf(row.number()),
                row.served() ? "SERVED" : "LEFT",
                time(row.issuedAt()),
                time(row.startAt()),
                time(row.endAt()),
                "",
                row.desk(),
                row.again() ? "t0" : "");
    }

    private static String time(long at) {
        return at == Row.NEVER
                ? ""
                : String.format(Locale.ROOT, "%s", LocalDateTime.ofEpochSecond(at, 0, ZoneOffset.UTC));
    }
}
