package dawr.office;

import dawr.web.Fault;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A branch's set-up as a file for people: reads it with the line of every setting, and writes it. */
final class SetupYaml {
    private static final int DEPTH_MAX = 30;
    private static final LoadSettings PLAIN = LoadSettings.builder().build();

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Reading.Unreadable> slips = new ArrayList<>();

    private SetupYaml() {}

    /** What came of reading. */
    sealed interface Reading {
        /** {@code lines} by path, {@code services/2/letter}; from 1. {@code slips}: what was passed over to read the rest. */
        record Read(JsonObject setup, Map<String, Integer> lines, List<Unreadable> slips) implements Reading {
            /** The line of this word in the list at a path, else of the path itself. */
            int line(String path, String word) {
                return IntStream.range(0, listAt(path).size())
                        .filter(at -> word.equals(listAt(path).getValue(at)))
                        .mapToObj(at -> path + '/' + at)
                        .findFirst()
                        .map(this::line)
                        .orElseGet(() -> line(path));
            }

            private JsonArray listAt(String path) {
                Object at = setup;
                for (String step : path.split("/", -1)) {
                    at = within(at, step);
                }
                return at instanceof JsonArray list ? list : new JsonArray();
            }

            private static Object within(Object whole, String step) {
                if (whole instanceof JsonObject object) {
                    return object.getValue(step, "");
                }
                boolean isPlace = step.matches("[0-9]{1,6}");
                return whole instanceof JsonArray list && isPlace && Integer.parseInt(step) < list.size()
                        ? list.getValue(Integer.parseInt(step))
                        : "";
            }

            /** Whether anything stands at a path. */
            boolean stands(String path) {
                return lines.containsKey(path);
            }

            /** The line of a path, or of what is nearest above it. */
            int line(String path) {
                String at = path;
                while (!at.isEmpty() && !lines.containsKey(at)) {
                    at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
                }
                return lines.getOrDefault(at, 1);
            }
        }

        /** {@code field}: what stands there, as far as it can be told. */
        record Unreadable(int line, String field, Fault.Why why) implements Reading {
            /** Not even YAML. */
            static Unreadable at(int line, String field) {
                return new Unreadable(line, field, Fault.Why.NOT_YAML);
            }
        }
    }

    /** What is no YAML, or more of it than anybody needs, stops the reading at its line. */
    private static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int line;
        private final String field;

        Unfit(Optional<Mark> at, String field) {
            super(field);
            this.line = at.map(mark -> mark.getLine() + 1).orElse(1);
            this.field = field;
        }
    }

    static Reading read(String text) {
        SetupYaml yaml = new SetupYaml();
        try {
            checkPlain(text);
            Node root = new Compose(PLAIN).composeString(text).orElseThrow(() -> new Unfit(Optional.empty(), "yaml"));
            Object value = yaml.value("", root);
            return value instanceof JsonObject setup
                    ? new Reading.Read(setup, yaml.lines, List.copyOf(yaml.slips))
                    : Reading.Unreadable.at(1, "yaml");
        } catch (Unfit unfit) {
            return Reading.Unreadable.at(unfit.line, unfit.field);
        } catch (MarkedYamlEngineException broken) {
            return Reading.Unreadable.at(lineOf(broken), "yaml");
        } catch (YamlEngineException broken) {
            return Reading.Unreadable.at(1, "yaml");
        }
    }

    /** A quote that is never closed, or a key without its colon, is mended where it begins, though its end is missed further down. */
    private static int lineOf(MarkedYamlEngineException broken) {
        boolean scanning = Optional.ofNullable(broken.getContext())
                .filter(what -> what.startsWith("while scanning"))
                .isPresent();
        return (scanning ? broken.getContextMark() : broken.getProblemMark())
                .or(broken::getProblemMark)
                .map(mark -> mark.getLine() + 1)
                .orElse(1);
    }

    /** No aliases, which can make a file endless, and no deeper than anybody would write. */
    private static void checkPlain(String text) {
        int depth = 0;
        for (Event event : new Parse(PLAIN).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> throw new Unfit(event.getStartMark(), "yaml");
                default -> {}
            }
            if (depth > DEPTH_MAX) {
                throw new Unfit(event.getStartMark(), "yaml");
            }
        }
    }

    private @Nullable Object value(String path, Node node) {
        node.getStartMark().ifPresent(mark -> lines.putIfAbsent(path, mark.getLine() + 1));
        if (node instanceof MappingNode mapping) {
            return object(path, mapping);
        }
        if (node instanceof SequenceNode sequence) {
            JsonArray list = new JsonArray();
            for (Node item : sequence.getValue()) {
                list.add(value(within(path, Integer.toString(list.size())), item));
            }
            return list;
        }
        return scalar(path, (ScalarNode) node);
    }

    private JsonObject object(String path, MappingNode mapping) {
        JsonObject object = new JsonObject();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new Unfit(tuple.getKeyNode().getStartMark(), path);
            }
            String name = within(path, key.getValue());
            if (object.containsKey(key.getValue())) {
                slip(key, name, Fault.Why.STANDS_TWICE);
                continue;
            }
            key.getStartMark().ifPresent(mark -> lines.put(name, mark.getLine() + 1));
            object.put(key.getValue(), value(name, tuple.getValueNode()));
        }
        return object;
    }

    private void slip(Node at, String path, Fault.Why why) {
        slips.add(new Reading.Unreadable(
                at.getStartMark().map(mark -> mark.getLine() + 1).orElse(1), path, why));
    }

    private @Nullable Object scalar(String path, ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        try {
            if (tag.equals(Tag.BOOL)) {
                return Boolean.parseBoolean(text);
            }
            if (tag.equals(Tag.INT)) {
                return Integer.parseInt(text);
            }
            if (tag.equals(Tag.FLOAT)) {
                return Double.parseDouble(text);
            }
        } catch (NumberFormatException noNumber) {
            slip(scalar, path, Fault.Why.NOT_NUMBER);
            return null;
        }
        return tag.equals(Tag.NULL) ? null : text;
    }

    private static String within(String path, String name) {
        return path.isEmpty() ? name : path + '/' + name;
    }

    static String write(JsonObject setup) {
        DumpSettings blocks = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(120)
                .build();
        return new Dump(blocks).dumpToString(plain(setup));
    }

    private static Object plain(Object value) {
        if (value instanceof JsonObject object) {
            Map<String, Object> map = new java.util.LinkedHashMap<>();
            object.forEach(field -> map.put(field.getKey(), plain(field.getValue())));
            return map;
        }
        if (value instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.forEach(item -> list.add(plain(item)));
            return list;
        }
        return value;
    }
}
