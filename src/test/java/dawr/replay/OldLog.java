package dawr.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The log that tests play: a real one where the environment names a folder of logs, else one made up by seed with the habits of real ones: staff who
 * move, transfers with and without a return, people who leave, overlaps at a counter and ends before starts.
 */
final class OldLog {
    static final String HEADER =
            "ticket_id,service,number,status,issued_at,start_at,end_at,counter,agent,transferred_from";
    private static final LocalDateTime OPENING = LocalDateTime.of(2026, 3, 9, 8, 0);

    private OldLog() {}

    /** A log of about so many rows, in a file of the folder. */
    static Path in(Path folder, int rows, long seed) throws IOException {
        String logs = System.getenv("DAWR_LOGS");
        if (logs != null) {
            System.out.println("DAWR_LOGS: playing the hall's own log");
            return Path.of(logs, "truck_hall", "tickets.csv");
        }
        System.out.println("DAWR_LOGS is not set: playing a log made up by seed " + seed);
        return Files.write(folder.resolve("made-up.csv"), madeUp(rows, seed));
    }

    static List<String> madeUp(int rows, long seed) {
        Random luck = new Random(seed);
        List<String> lines = new ArrayList<>(List.of(HEADER));
        LocalDateTime[] freeAt = new LocalDateTime[8];
        java.util.Arrays.fill(freeAt, OPENING);
        LocalDateTime at = OPENING;
        String sentOn = "";
        for (int i = 1; i <= rows; i++) {
            at = at.plusSeconds(luck.nextInt(90));
            int counter = luck.nextInt(freeAt.length);
            // Now and then somebody begins before the one before is done
            LocalDateTime free = luck.nextInt(40) == 0 ? at : freeAt[counter];
            LocalDateTime start = free.isAfter(at) ? free : at.plusSeconds(luck.nextInt(60));
            LocalDateTime end = start.plusSeconds(luck.nextInt(600) - 5L);
            freeAt[counter] = end;
            String status = status(luck);
            String times = status.equals("LEFT")
                    ? ",,,,"
                    : "," + start + "," + end + ",C " + counter + ",S" + (counter + i / 200 % 3);
            lines.add(i + ",V" + luck.nextInt(12) + "," + i % 50 + "," + status + "," + at + times + "," + sentOn);
            sentOn = status.equals("TRANSFERRED") && luck.nextBoolean() ? Integer.toString(i) : "";
        }
        return lines;
    }

    private static String status(Random luck) {
        int chance = luck.nextInt(20);
        return chance == 0 ? "LEFT" : chance < 3 ? "TRANSFERRED" : "SERVED";
    }
}
