package dawr.queue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A floor as somebody drew it on a grid, a letter a square: {@code #} a wall, {@code .} floor, {@code D} a door, {@code K} a kiosk, {@code =} steps, a digit
 * a seat, any other letter where one stands at a counter.
 *
 * @param centimetres how long and wide a square is
 * @param rows from the far wall to the near one
 * @param counters which counter a letter is
 * @param halls whose seats a digit is; one without a word belongs to the hall of that name
 */
public record Floor(int centimetres, List<String> rows, Map<String, CounterId> counters, Map<String, String> halls) {
    /** What has a meaning of its own and is no counter. */
    private static final String MARKS = "#.DK=";

    public Floor {
        rows = List.copyOf(rows);
        counters = Collections.unmodifiableMap(new LinkedHashMap<>(counters));
        halls = Collections.unmodifiableMap(new LinkedHashMap<>(halls));
    }

    boolean hasADoor() {
        return rows.stream().anyMatch(row -> row.indexOf('D') >= 0);
    }

    /** The letters of squares that nothing says the meaning of. */
    List<String> unknown() {
        return rows.stream()
                .flatMapToInt(String::chars)
                .distinct()
                .filter(letter -> MARKS.indexOf(letter) < 0 && !Character.isDigit(letter))
                .mapToObj(Character::toString)
                .filter(letter -> !counters.containsKey(letter))
                .sorted()
                .toList();
    }

    /** The letters of counters that stand in several squares: one stands at a counter in one place. */
    List<String> drawnTwice() {
        return counters.keySet().stream()
                .filter(letter -> rows.stream()
                                .flatMapToInt(String::chars)
                                .filter(each -> each == letter.charAt(0))
                                .count()
                        > 1)
                .toList();
    }
}
