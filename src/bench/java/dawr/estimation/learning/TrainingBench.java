package dawr.estimation.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * What it costs to train the promise's trees: as the office does every night, from the newest of so many tickets, and from all of them at once, which no
 * office does.
 */
public final class TrainingBench {
    /** As many as a ticket is seen by. */
    private static final int NUMBERS = 38;

    private static final int[] TICKETS = {30_000, 3_000_000};
    private static final double MEGA = 1 << 20;

    private TrainingBench() {}

    /** {@code all}: from all tickets at once as well; three million of them take minutes and 2 GB. */
    public static void main(String[] args) {
        for (int tickets : TICKETS) {
            Examples examples = new Examples();
            Random luck = new Random(1);
            IntStream.range(0, tickets).forEach(each -> examples.add(example(luck, each)));
            measure("newest of " + tickets, examples.all());
            if (List.of(args).contains("all")) {
                Random again = new Random(1);
                List<Example> all = new ArrayList<>();
                IntStream.range(0, tickets).forEach(each -> all.add(example(again, each)));
                measure("all " + tickets, all);
            }
        }
    }

    private static void measure(String which, List<Example> examples) {
        long before = System.nanoTime();
        byte[] model = Wood.grown(examples).bytes();
        double seconds = (System.nanoTime() - before) / (double) TimeUnit.SECONDS.toNanos(1);
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%s: trained on %d in %.1f s, model %.2f MB, heap in use %.0f MB%n",
                which,
                examples.size(),
                seconds,
                model.length / MEGA,
                (runtime.totalMemory() - runtime.freeMemory()) / MEGA);
    }

    private static Example example(Random luck, int number) {
        double[] numbers =
                luck.doubles(NUMBERS).map(share -> 60 * share * share).toArray();
        double drawn = Scale.of(numbers[1]);
        double came = Scale.of(Math.max(0, numbers[1] + 0.3 * numbers[12] + 6 * luck.nextGaussian()));
        return new Example(numbers, drawn, drawn, drawn, came, 60L * number);
    }
}
