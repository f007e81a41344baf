package dawr.surveys.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** A day whose truth is known: everybody has a mood, and some are likelier to tell it than others. */
final class BiasedDay {
    private static final List<String> WAITS = List.of("0-10", "10-20", "20-40", "40-");
    private static final List<String> CHANNELS = List.of("kiosk", "phone", "appointment");
    private static final List<String> LANGUAGES = List.of("ar", "en", "ur", "bn");

    /** One whose streams of neighbouring seeds have nothing to do with one another: days must not be told by the day before. */
    private final SplittableRandom luck;

    private final Map<Known, int[]> counts = new HashMap<>();
    private int visits;
    private int satisfied;
    private double unknowable;

    BiasedDay(long seed, int visits, Telling telling) {
        luck = new SplittableRandom(seed);
        for (int i = 0; i < visits; i++) {
            visit(telling);
        }
    }

    /** How likely a visitor is to tell, given what is known of the visit and the mood. */
    interface Telling {
        double chance(Known known, boolean satisfied);

        /** Those who fit tell so many times as often as the others. */
        static Telling louder(double chance, double times, Predicate<Known> who) {
            return (known, satisfied) -> who.test(known) ? Math.min(0.95, chance * times) : chance;
        }

        /** Beside that, the dissatisfied tell so many times as often as those alike who are satisfied. */
        default Telling unhappy(double times) {
            return (known, satisfied) -> Math.min(0.95, chance(known, satisfied) * (satisfied ? 1 : times));
        }
    }

    static boolean waitedLong(Known known) {
        return known.waitBand().startsWith("4") || known.waitBand().startsWith("20");
    }

    private static double happy(Known known) {
        double odds = waitedLong(known) ? -0.9 : 3.8;
        odds -= known.outcome().equals("served") ? 0 : 5;
        odds -= known.channel().equals("kiosk") ? 4 : 0;
        odds += known.channel().equals("appointment") ? 0.7 : 0;
        odds -= known.language().equals("bn") ? 0.4 : 0;
        return 1 / (1 + Math.exp(-odds));
    }

    private void visit(Telling telling) {
        int hour = 8 + luck.nextInt(7);
        String channel = CHANNELS.get(luck.nextInt(10) < 5 ? 0 : 1 + luck.nextInt(2));
        int busy = hour >= 9 && hour <= 11 ? 1 : 0;
        String wait = WAITS.get(Math.min(3, luck.nextInt(4 - busy) + busy));
        String outcome = luck.nextInt(100) < 40 ? "not-completed" : "served";
        Known known = new Known(
                luck.nextInt(3) == 0 ? "permits" : "wages",
                channel,
                LANGUAGES.get(luck.nextInt(4)),
                hour,
                wait,
                outcome);
        boolean content = luck.nextDouble() < happy(known);
        visits++;
        satisfied += content ? 1 : 0;
        unknowable += unknowable(telling.chance(known, true), happy(known));
        int[] count = counts.computeIfAbsent(known, none -> new int[6]);
        count[0]++;
        if (luck.nextDouble() < telling.chance(known, content)) {
            count[content ? 4 + luck.nextInt(2) : 1 + luck.nextInt(3)]++;
        }
    }

    /** What the silent ones of a kind leave open, were all moods and chances of that kind known exactly (Hahn 1998). */
    private static double unknowable(double chance, double happy) {
        return (1 - chance) / chance * happy * (1 - happy);
    }

    /** No way of correcting errs less than this on average, if nothing but what is known moves people to answer: the deviation, as a share. */
    double floor() {
        return Math.sqrt(unknowable) / visits;
    }

    /** The share of all visitors who are satisfied. */
    double truth() {
        return (double) satisfied / visits;
    }

    List<Alike> told() {
        List<Alike> told = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(java.util.Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> told.add(new Alike(
                        entry.getKey(),
                        entry.getValue()[0],
                        Arrays.stream(entry.getValue()).skip(1).boxed().toList())));
        return told;
    }
}
