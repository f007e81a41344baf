package dawr.office;

import dawr.web.Fault;
import dawr.web.Shape;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of which nobody can read some settings, each time with other ones in their place: what is wrong whichever of them was meant is wrong, and
 * what is wrong with only some of them may be right.
 */
final class StandIns {
    /** In a file with more of them than this hardly anything else can be told. */
    private static final int UNREAD_MAX = 12;

    private static final int FITTING_MAX = 60;
    private static final int WAYS_MAX = 120;

    private final Shape contract;
    private final JsonObject rest;
    private final List<Fault> unread;
    private final MayBeMeant words;

    private StandIns(Shape contract, JsonObject file, List<Fault> faults) {
        this.contract = contract;
        this.rest = file.copy();
        this.words = new MayBeMeant(file);
        this.unread = faults.stream()
                .filter(fault -> fault.why() != Fault.Why.UNKNOWN)
                .toList();
        faults.stream().filter(fault -> fault.why() == Fault.Why.UNKNOWN).forEach(fault -> takeOut(fault.path()));
    }

    /** The file in each way in which it can be read; none where nobody can tell what might be meant. */
    static List<JsonObject> of(Shape contract, JsonObject file, List<Fault> faults) {
        return new StandIns(contract, file, faults).ways();
    }

    private List<JsonObject> ways() {
        if (unread.size() > UNREAD_MAX) {
            return List.of();
        }
        Map<String, List<Runnable>> fitting = new LinkedHashMap<>();
        unread.forEach(fault -> fitting.put(fault.path(), fitting(fault)));
        if (fitting.values().stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        int most = fitting.values().stream().mapToInt(List::size).max().orElse(1);
        int ways = Math.min(WAYS_MAX, fitting.size() > 1 ? 2 * most : most);
        List<JsonObject> all = new ArrayList<>();
        for (int way = 0; way < ways; way++) {
            int nth = 0;
            for (List<Runnable> each : fitting.values()) {
                // Each goes through its own at another pace, so that two of them don't always go together
                each.get((way * (nth + 1) + nth) % each.size()).run();
                nth++;
            }
            all.add(rest.copy());
        }
        return all;
    }

    /** What could stand at a path, to be put there; nothing at all, too, where the contract allows that. */
    private List<Runnable> fitting(Fault fault) {
        List<Runnable> ways = new ArrayList<>();
        ways.add(() -> takeOut(fault.path()));
        words.at(fault).forEach(value -> ways.add(() -> put(fault.path(), value)));
        List<Runnable> fitting = ways.stream()
                .filter(way -> fitsBy(way, fault.path()))
                .limit(FITTING_MAX)
                .toList();
        // The others are looked for with this one out of the way
        fitting.stream().findFirst().ifPresent(Runnable::run);
        return fitting;
    }

    private boolean fitsBy(Runnable way, String path) {
        way.run();
        return contract.faults(rest).stream().noneMatch(fault -> within(fault.path(), path));
    }

    static boolean within(String path, String place) {
        return path.equals(place) || path.startsWith(place + '/');
    }

    /** Only what has a name: to take a line out of a list would give those behind it other places. */
    private void takeOut(String path) {
        if (above(path) instanceof JsonObject object) {
            object.remove(last(path));
        }
    }

    private void put(String path, Object value) {
        switch (above(path)) {
            case JsonObject object -> object.put(last(path), value);
            case JsonArray list -> list.set(Integer.parseInt(last(path)), value);
            default -> {}
        }
    }

    private Object above(String path) {
        Object at = rest;
        String[] steps = path.split("/", -1);
        for (int i = 0; i + 1 < steps.length; i++) {
            at = switch (at) {
                case JsonObject object -> object.getValue(steps[i], "");
                case JsonArray list -> list.getValue(Integer.parseInt(steps[i]));
                default -> "";
            };
        }
        return at;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
