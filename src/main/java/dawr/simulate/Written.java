package dawr.simulate;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in an office file, which knows its line and its path.
 *
 * @param path {@code staff/2/skills}; empty for the whole file
 */
record Written(String path, Node node) {
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]|24:00");
    private static final int MINUTES_PER_HOUR = 60;

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    UnfitOffice unfit(String reason) {
        return new UnfitOffice(line(), path, reason);
    }

    /** The fields of an object; keys other than these are refused. */
    Fields fields(String... known) {
        return Fields.of(this, List.of(known));
    }

    boolean isObject() {
        return node instanceof MappingNode;
    }

    Written child(String name, Node at) {
        return new Written(path.isEmpty() ? name : path + '/' + name, at);
    }

    List<NodeTuple> tuples() {
        if (node instanceof MappingNode object) {
            return object.getValue();
        }
        throw unfit("fields are expected here");
    }

    List<Written> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw unfit("a list is expected here");
        }
        List<Written> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(child(Integer.toString(items.size()), item));
        }
        return items;
    }

    private String raw() {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw unfit("a text is expected here");
    }

    /** A number from one bound to another, both included. */
    double number(double least, double most) {
        double number;
        try {
            number = Double.parseDouble(raw());
        } catch (NumberFormatException noNumber) {
            throw unfit("a number is expected here" + (raw().isEmpty() ? "" : ", not " + raw()));
        }
        if (number >= least && number <= most) {
            return number;
        }
        throw unfit("must be from " + plain(least) + " to " + plain(most) + ", not " + text());
    }

    private static String plain(double bound) {
        return java.math.BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException noDate) {
            throw unfit("a date like 2026-11-22 is expected here, not " + text());
        }
    }

    int minuteOfDay() {
        String text = text();
        if (!TIME.matcher(text).matches()) {
            throw unfit("a time like 08:30 is expected here, not " + text);
        }
        return Integer.parseInt(text.substring(0, 2)) * MINUTES_PER_HOUR + Integer.parseInt(text.substring(3));
    }

    /** As JSON. */
    Object json() {
        if (node instanceof MappingNode) {
            JsonObject json = new JsonObject();
            Fields fields = Fields.of(this);
            fields.names().forEach(name -> json.put(name, fields.need(name).json()));
            return json;
        }
        if (node instanceof SequenceNode) {
            return new JsonArray(items().stream().map(Written::json).toList());
        }
        return scalar();
    }

    private Object scalar() {
        String text = text();
        if (node.getTag().equals(Tag.BOOL)) {
            return Boolean.parseBoolean(text);
        }
        if (node.getTag().equals(Tag.INT)) {
            return (int) number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (node.getTag().equals(Tag.FLOAT)) {
            return number(-1e9, 1e9);
        }
        return text;
    }

    /** Whatever is nearest to a path below this one: what is not there has the line of what should hold it. */
    Written nearest(String below) {
        Written at = this;
        for (String step : below.split("/", -1)) {
            Optional<Written> next = at.step(step);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return at;
    }

    private Optional<Written> step(String name) {
        if (node instanceof MappingNode) {
            return Fields.of(this).find(name);
        }
        return node instanceof SequenceNode
                ? items().stream()
                        .filter(item -> item.path().endsWith("/" + name))
                        .findFirst()
                : Optional.empty();
    }
}
