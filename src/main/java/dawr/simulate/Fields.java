package dawr.simulate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The fields of an object in an office file, each written once. */
final class Fields {
    private final Written whole;
    private final Map<String, Written> byName = new LinkedHashMap<>();

    private Fields(Written whole) {
        this.whole = whole;
    }

    static Fields of(Written whole) {
        Fields fields = new Fields(whole);
        whole.tuples().forEach(fields::add);
        return fields;
    }

    /** As {@link #of(Written)}, and no others than these. */
    static Fields of(Written whole, List<String> known) {
        Fields fields = of(whole);
        for (Map.Entry<String, Written> field : fields.byName.entrySet()) {
            if (!known.contains(field.getKey())) {
                throw field.getValue().unfit("unknown key; known are " + String.join(", ", known));
            }
        }
        return fields;
    }

    private void add(NodeTuple tuple) {
        Written key = new Written(whole.path(), tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
            throw key.unfit("a key is a word");
        }
        if (byName.put(name.getValue(), whole.child(name.getValue(), tuple.getValueNode())) != null) {
            throw key.unfit(name.getValue() + " is written twice");
        }
    }

    Set<String> names() {
        return byName.keySet();
    }

    Optional<Written> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Written need(String name) {
        return find(name).orElseThrow(() -> whole.unfit(name + " is missing"));
    }

    double number(String name, double least, double most, double usual) {
        return find(name).map(written -> written.number(least, most)).orElse(usual);
    }
}
