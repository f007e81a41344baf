package dawr.office;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two set-ups, setting by setting; whatever has an id goes by it, so that a changed order changes nothing else. */
final class SetupDiff {
    /** Who changes more at once has written another branch. */
    private static final int CHANGES_MAX = 500;

    /** Opening hours, told day by day. */
    private static final Set<String> WEEKS = Set.of("hours/week", "hours/ramadanWeek");

    private final Map<String, String> settings = new TreeMap<>();

    private SetupDiff(JsonObject setup) {
        setup.forEach(field -> {
            if (!field.getKey().equals("version") && !field.getKey().equals("open")) {
                add(field.getKey(), field.getValue());
            }
        });
    }

    /** Path, before, after; what was not there before or is not there after has no such field. */
    static JsonArray of(JsonObject before, JsonObject after) {
        Map<String, String> was = new SetupDiff(before).settings;
        Map<String, String> is = new SetupDiff(after).settings;
        JsonArray changes = new JsonArray();
        TreeSet<String> paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        for (String path : paths) {
            String old = was.getOrDefault(path, "");
            String fresh = is.getOrDefault(path, "");
            if (!old.equals(fresh) && changes.size() < CHANGES_MAX) {
                changes.add(change(path, old, fresh));
            }
        }
        return changes;
    }

    private static JsonObject change(String path, String before, String after) {
        JsonObject change = new JsonObject().put("path", path);
        if (!before.isEmpty()) {
            change.put("before", before);
        }
        return after.isEmpty() ? change : change.put("after", after);
    }

    private void add(String path, @Nullable Object value) {
        if (value instanceof JsonArray week && WEEKS.contains(path)) {
            week.forEach(span -> addSpan(path, (JsonObject) span));
        } else if (value instanceof JsonArray rows && path.equals("plan/rows")) {
            addRows(path, rows);
        } else if (value instanceof JsonObject object) {
            object.forEach(field -> add(path + '/' + field.getKey(), field.getValue()));
        } else if (value instanceof JsonArray list && !list.isEmpty() && list.getValue(0) instanceof JsonObject) {
            for (int i = 0; i < list.size(); i++) {
                JsonObject one = list.getJsonObject(i);
                add(path + '/' + keyOf(one, i), one);
            }
        } else if (value instanceof JsonArray list) {
            settings.put(path, list.encode());
        } else {
            settings.put(path, String.valueOf(value));
        }
    }

    /** What it goes by: its id, or the day on which it is; else its place. */
    private static String keyOf(JsonObject one, int place) {
        return Stream.of("id", "date", "everyYear", "everyHijriYear")
                .map(one::getString)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Integer.toString(place));
    }

    /** A day by its hours, so that whoever closes on Monday has changed no other day. */
    private void addSpan(String path, JsonObject span) {
        settings.merge(
                path + '/' + span.getString("day"),
                span.getString("from") + "–" + span.getString("to"),
                (some, more) -> some + ", " + more);
    }

    /** A floor row by row from the far wall, numbered as it is drawn. */
    private void addRows(String path, JsonArray rows) {
        for (int i = 0; i < rows.size(); i++) {
            settings.put(String.format(Locale.ROOT, "%s/%03d", path, i + 1), rows.getString(i));
        }
    }
}
