package dawr.congestion.layout;

import dawr.queue.CounterId;
import dawr.queue.Floor;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A floor of an office on a grid, each square a letter: {@code #} a wall, {@code .} floor, {@code D} a door, {@code K} a kiosk, {@code =} steps, a digit a seat of the
 * hall that the plan gives it, any other letter where one stands at the counter that the plan gives it. Schema {@code FloorPlan} of the contract.
 *
 * @param cellMetres how long and wide a square is
 * @param rows all of one length
 * @param counters where one stands at each
 * @param seats by hall
 */
public record FloorPlan(
        double cellMetres,
        List<String> rows,
        List<Cell> doors,
        List<Cell> kiosks,
        Map<CounterId, Cell> counters,
        Map<String, List<Cell>> seats) {
    private static final double CENTIMETRES = 100;
    private static final char WALL = '#';
    private static final char FLOOR = '.';
    private static final char STEPS = '=';
    private static final char DOOR = 'D';
    private static final char KIOSK = 'K';

    /** As it was drawn; nothing if it can't be walked: rows of different lengths, no door, an unknown letter, a counter that is drawn twice. */
    public static Optional<FloorPlan> of(JsonObject drawn) {
        List<String> rows =
                drawn.getJsonArray("rows").stream().map(String.class::cast).toList();
        FloorPlan plan = new FloorPlan(
                drawn.getDouble("cellMetres"),
                rows,
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
        JsonObject counters = drawn.getJsonObject("counters", new JsonObject());
        JsonObject halls = drawn.getJsonObject("halls", new JsonObject());
        return plan.isDrawn(counters, halls) && plan.isWhole() ? Optional.of(plan) : Optional.empty();
    }

    /** As it stands in the set-up of a branch. */
    static Optional<FloorPlan> of(Floor floor) {
        JsonObject counters = new JsonObject();
        floor.counters().forEach((letter, counter) -> counters.put(letter, counter.value()));
        JsonObject halls = new JsonObject();
        floor.halls().forEach(halls::put);
        return of(new JsonObject()
                .put("cellMetres", floor.centimetres() / CENTIMETRES)
                .put("rows", new JsonArray(floor.rows()))
                .put("counters", counters)
                .put("halls", halls));
    }

    /** The same for somebody who can't take a step: where there are steps, they come no further. */
    FloorPlan withoutSteps() {
        List<String> walked = rows.stream().map(row -> row.replace(STEPS, WALL)).toList();
        return new FloorPlan(cellMetres, walked, doors, kiosks, counters, seats);
    }

    boolean isSteps(Cell cell) {
        return rows.get(cell.y()).charAt(cell.x()) == STEPS;
    }

    private boolean isDrawn(JsonObject letters, JsonObject halls) {
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.get(y).length(); x++) {
                if (!isKnown(rows.get(y).charAt(x), new Cell(x, y), letters, halls)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isKnown(char letter, Cell cell, JsonObject letters, JsonObject halls) {
        return switch (letter) {
            case WALL, FLOOR, STEPS -> true;
            case DOOR -> doors.add(cell);
            case KIOSK -> kiosks.add(cell);
            default ->
                Character.isDigit(letter)
                        ? seats.computeIfAbsent(
                                        halls.getString(String.valueOf(letter), String.valueOf(letter)),
                                        any -> new ArrayList<>())
                                .add(cell)
                        : letters.getValue(String.valueOf(letter)) instanceof String counter
                                && counters.put(new CounterId(counter), cell) == null;
        };
    }

    private boolean isWhole() {
        return !doors.isEmpty() && rows.stream().allMatch(row -> row.length() == width());
    }

    int width() {
        return rows.getFirst().length();
    }

    int height() {
        return rows.size();
    }

    /** May one walk there? Between seats too. */
    boolean isFree(int x, int y) {
        return x >= 0 && y >= 0 && x < width() && y < height() && rows.get(y).charAt(x) != WALL;
    }

    /** The seats of a hall; all of them where the plan has none for it. */
    List<Cell> seatsOf(String hall) {
        return seats.containsKey(hall)
                ? seats.get(hall)
                : seats.values().stream().flatMap(List::stream).toList();
    }

    /** Can each of these counters be walked to from every door? */
    public boolean leadsTo(Iterable<CounterId> some) {
        for (CounterId counter : some) {
            Cell at = counters.get(counter);
            if (at == null || !isReached(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isReached(Cell at) {
        Ways ways = Ways.to(this, at);
        return doors.stream().allMatch(door -> Double.isFinite(ways.metres(door)));
    }
}
