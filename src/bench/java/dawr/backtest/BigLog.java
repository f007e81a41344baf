package dawr.backtest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** Writes the log of an office that never ends: forty counters, six services, 2,800 tickets a day; one in thirty gives up. */
public final class BigLog {
    private static final int A_DAY = 2_800;
    private static final int COUNTERS = 40;
    private static final int OPEN_SECONDS = 8 * 3600;
    private static final String SERVICES = "ABCDEF";
    private static final LocalDateTime OPENS = LocalDateTime.parse("2015-01-01T07:30:00");

    private final Random luck = new Random(3);
    private final PrintWriter out;

    private BigLog(PrintWriter out) {
        this.out = out;
    }

    /** Into a file, so many tickets: {@code FILE [10000000]}. */
    public static void main(String[] args) throws IOException {
        int tickets = args.length > 1 ? Integer.parseInt(args[1]) : 10_000_000;
        try (PrintWriter out = new PrintWriter(Path.of(args[0]).toFile(), StandardCharsets.UTF_8)) {
            out.println("ticket_id,service,number,status,issued_at,start_at,end_at,counter,agent,transferred_from");
            BigLog log = new BigLog(out);
            for (int written = 0; written < tickets; written += A_DAY) {
                log.day(written, Math.min(A_DAY, tickets - written));
            }
        }
    }

    private void day(int before, int tickets) {
        LocalDateTime opens = OPENS.plusDays(before / A_DAY);
        int[] issued = luck.ints(tickets, 0, OPEN_SECONDS).sorted().toArray();
        int[] free = new int[COUNTERS];
        for (int each = 0; each < tickets; each++) {
            int soonest = Arrays.stream(free).min().orElse(0);
            int counter = 0;
            while (free[counter] != soonest) {
                counter++;
            }
            boolean served = luck.nextInt(30) > 0;
            int start = Math.max(soonest, issued[each]) + luck.nextInt(30);
            int end = start + 60 + (int) (-300 * Math.log(1 - luck.nextDouble()));
            free[counter] = served ? end : free[counter];
            write(before + each, served, opens, issued[each], start, end, counter);
        }
    }

    private void write(int ticket, boolean served, LocalDateTime opens, int issued, int start, int end, int counter) {
        char service = SERVICES.charAt(ticket % SERVICES.length());
        String line = served
                ? String.join(",", "SERVED", at(opens, issued), at(opens, start), at(opens, end), "c" + counter, "", "")
                : String.join(",", "LEFT", at(opens, issued), "", "", "", "", "");
        out.println("t" + ticket + ',' + service + ',' + ticket % A_DAY + ',' + line);
    }

    private static String at(LocalDateTime opens, int second) {
        return String.format(Locale.ROOT, "%s", opens.plusSeconds(second));
    }
}
