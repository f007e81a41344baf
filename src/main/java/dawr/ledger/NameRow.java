package dawr.ledger;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dawr.queue.BranchSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What something that the ledger names by its id is called, by language. */
@JsonNaming(SnakeCaseStrategy.class)
record NameRow(String branch, String kind, String id, Map<String, String> names) {
    static List<NameRow> of(BranchSetup setup) {
        String branch = setup.id().value();
        List<NameRow> names = new ArrayList<>();
        names.add(new NameRow(branch, "branch", branch, setup.names()));
        setup.halls().forEach(hall -> names.add(new NameRow(branch, "hall", hall.id(), hall.names())));
        setup.services()
                .forEach(service ->
                        names.add(new NameRow(branch, "service", service.id().value(), service.names())));
        setup.counters()
                .forEach(counter ->
                        names.add(new NameRow(branch, "counter", counter.id().value(), label(setup, counter.label()))));
        return names;
    }

    private static Map<String, String> label(BranchSetup setup, String label) {
        Map<String, String> everywhere = new TreeMap<>();
        setup.languages().forEach(language -> everywhere.put(language, label));
        return everywhere;
    }
}
