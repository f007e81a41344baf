package dawr.queue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several services done in one visit under one ticket; some may have to follow on others, the rest go as they are soonest done. */
public record Bundle(String id, Map<String, String> names, List<Part> parts) {
    /** A service of the bundle, and those that must be over before it. */
    public record Part(ServiceId service, List<ServiceId> after) {
        public Part {
            after = List.copyOf(after);
        }
    }

    public Bundle {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        parts = List.copyOf(parts);
    }

    public List<ServiceId> services() {
        return parts.stream().map(Part::service).toList();
    }

    /** Of those still to do, the ones that need not follow on another of them. */
    public List<ServiceId> ready(List<ServiceId> toDo) {
        return parts.stream()
                .filter(part -> toDo.contains(part.service()))
                .filter(part -> part.after().stream().noneMatch(toDo::contains))
                .map(Part::service)
                .toList();
    }

    /** Can all of it be done, one after the other? Not if two wait for each other. */
    boolean canBeDone() {
        List<ServiceId> toDo = new ArrayList<>(services());
        while (!toDo.isEmpty()) {
            List<ServiceId> next = ready(toDo);
            if (next.isEmpty()) {
                return false;
            }
            toDo.removeAll(next);
        }
        return true;
    }
}
