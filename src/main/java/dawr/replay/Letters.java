package dawr.replay;

import java.util.ArrayList;
import java.util.List;

/**
 * Series letters that can't be mistaken for one another when they are called out: none that looks like a digit (I, O, Q, S, Z) and one of each
 * family that sounds alike (B for B C D E G P T V, A for A H J K, M for M N); then pairs of them.
 */
final class Letters {
    private static final String CLEAR = "ABFLMRUWXY";

    private Letters() {}

    /** At most 110 of them. */
    static List<String> first(int count) {
        List<String> letters = new ArrayList<>();
        CLEAR.chars().forEach(letter -> letters.add(Character.toString(letter)));
        CLEAR.chars()
                .forEach(first -> CLEAR.chars()
                        .forEach(second -> letters.add(Character.toString(first) + Character.toString(second))));
        return letters.subList(0, count);
    }
}
