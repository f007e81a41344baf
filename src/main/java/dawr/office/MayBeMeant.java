package dawr.office;

import dawr.web.Fault;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody may have meant who has written something that nobody can read: a word that stands elsewhere in the file, or something usual. */
final class MayBeMeant {
    /** Whoever writes a longer file is helped with what stands in its beginning. */
    private static final int WORDS_MAX = 150;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final List<String> USUAL_TEXTS = List.of(
            "somebody",
            "something",
            "ZZ",
            "QX",
            "Asia/Riyadh",
            "00:00",
            "06:00",
            "12:00",
            "18:00",
            "23:59",
            "24:00",
            "2027-02-22",
            "2028-07-01",
            "09-23",
            "10-01");
    private static final List<Number> USUAL_NUMBERS =
            List.of(0, 1, 2, 5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 90, 120, 1440, 1500, 10_000, 0.5, 0.95);

    private final Set<String> texts = new LinkedHashSet<>();
    private final List<String> names;

    MayBeMeant(JsonObject file) {
        gather(file);
        names = texts.stream().filter(text -> NAME.matcher(text).matches()).toList();
    }

    private void gather(Object value) {
        if (value instanceof JsonObject object) {
            object.forEach(field -> {
                gather(field.getKey());
                gather(field.getValue());
            });
        } else if (value instanceof JsonArray list) {
            list.forEach(this::gather);
        } else if (value instanceof String text && texts.size() < WORDS_MAX) {
            texts.add(text);
        }
    }

    /** What might stand where this is wrong; the contract says which of it fits. */
    List<Object> at(Fault fault) {
        return switch (fault.why()) {
            case NOT_ONE_OF -> List.copyOf(List.of(fault.what().split(", ")));
            case NOT_NUMBER, NOT_WHOLE_NUMBER, TOO_SMALL, TOO_LARGE -> List.copyOf(USUAL_NUMBERS);
            case NOT_YES_OR_NO -> List.of(true, false);
            case NOT_TEXT, TOO_SHORT, TOO_LONG, SEVERAL_LINES, UNLIKE -> List.copyOf(written());
            case NOT_LIST, TOO_FEW -> lists();
            case NOT_SETTINGS -> objects();
            case MISSING, TOO_MANY ->
                Stream.of(written(), USUAL_NUMBERS, List.of(true, false), lists(), objects())
                        .<Object>flatMap(List::stream)
                        .toList();
            case UNKNOWN, NOT_NOTHING, STANDS_TWICE, NOT_YAML -> List.of();
        };
    }

    private List<String> written() {
        return Stream.concat(USUAL_TEXTS.stream(), texts.stream()).distinct().toList();
    }

    private List<Object> lists() {
        List<Object> lists = new ArrayList<>();
        lists.add(new JsonArray());
        lists.add(new JsonArray(names));
        lists.add(new JsonArray("[15, 30, 45, 60]"));
        names.forEach(name -> lists.add(new JsonArray().add(name)));
        lists.add(each("{\"id\": \"%s\", \"names\": {\"ar\": \"-\", \"en\": \"-\"}, \"seats\": 1}"));
        objects().forEach(one -> lists.add(new JsonArray().add(one)));
        JsonArray week = new JsonArray();
        Stream.of("sun", "mon", "tue", "wed", "thu", "fri", "sat")
                .forEach(day -> week.add(
                        new JsonObject().put("day", day).put("from", "00:00").put("to", "24:00")));
        lists.add(week);
        return lists;
    }

    private JsonArray each(String like) {
        JsonArray all = new JsonArray();
        names.forEach(name -> all.add(new JsonObject(like.formatted(name))));
        return all;
    }

    private List<Object> objects() {
        JsonObject named = new JsonObject();
        names.forEach(name -> named.put(name, new JsonArray().add(name)));
        return List.of(
                new JsonObject(),
                named,
                new JsonObject("{\"ar\": \"-\", \"en\": \"-\"}"),
                new JsonObject("{\"latitude\": 24.7, \"longitude\": 46.7}"),
                new JsonObject("{\"alwaysOpen\": true}"),
                new JsonObject("{\"services\": {}}"),
                new JsonObject("{\"priority\": \"senior\"}"),
                new JsonObject("{\"everyMinutes\": 15, \"places\": 1}"),
                new JsonObject("{\"day\": \"sun\", \"from\": \"00:00\", \"to\": \"24:00\"}"),
                new JsonObject("{\"from\": \"00:00\", \"to\": \"24:00\"}"),
                new JsonObject().put("counters", named).put("services", named).put("staff", named),
                new JsonObject("{\"names\": {\"ar\": \"-\", \"en\": \"-\"}, \"everyYear\": \"09-23\","
                        + " \"hours\": [{\"from\": \"00:00\", \"to\": \"24:00\"}]}"));
    }
}
