package dawr.congestion.lookout;

import dawr.congestion.whatif.Change;
import dawr.queue.Named;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * Something that could be done now.
 *
 * @param id by which it is known again
 * @param does what it changes
 * @param about what it is about, by the contract's names: counter, to, service, services, before, order, minutes, percent
 * @param staffMinutes what it costs in somebody's time; less than nothing where it spares some
 */
record Candidate(String id, Kind kind, List<Change> does, JsonObject about, int staffMinutes) {
    Candidate {
        does = List.copyOf(does);
    }

    /** What a manager can do about a hall. */
    enum Kind implements Named {
        OPEN,
        CALL_IN,
        CLOSE,
        MOVE,
        SERVE,
        STAGGER,
        ORDER,
        DIVERT
    }

    static Candidate of(Kind kind, int staffMinutes, Map<String, ?> about, Change... does) {
        JsonObject what = new JsonObject();
        about.forEach(what::put);
        StringBuilder id = new StringBuilder(kind.slug());
        for (String name : List.of("counter", "to", "service", "order")) {
            if (what.containsKey(name)) {
                id.append('.').append(what.getString(name));
            }
        }
        return new Candidate(id.toString(), kind, List.of(does), what, staffMinutes);
    }
}
