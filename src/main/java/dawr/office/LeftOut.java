package dawr.office;

import dawr.queue.BranchSetup;
import dawr.queue.CounterId;
import dawr.queue.Floor;
import dawr.queue.FloorReach;
import dawr.queue.Matching;
import dawr.queue.Need;
import dawr.queue.Premises;
import dawr.queue.ServiceId;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom a set-up leaves out: who can't walk to a counter, and who is promised a language that nobody speaks. Of a change, only what was not so before. */
final class LeftOut {
    private final BranchSetup setup;
    private final Optional<BranchSetup> before;
    private final Catalogue speaker;
    private final Function<ServiceId, String> serviceName;

    /** @param serviceName as the reader calls a service */
    LeftOut(
            BranchSetup setup,
            Optional<BranchSetup> before,
            Words words,
            String language,
            Function<ServiceId, String> serviceName) {
        this.setup = setup;
        this.before = before;
        this.speaker = words.in(language);
        this.serviceName = serviceName;
    }

    List<JsonObject> warnings() {
        List<JsonObject> warnings = new ArrayList<>();
        Set<CounterId> cutOff = new HashSet<>(cutOff(setup, false));
        way("no-way", cutOff, before.map(was -> cutOff(was, false))).ifPresent(warnings::add);
        Set<CounterId> bySteps = promisedStepFree(setup);
        bySteps.removeAll(cutOff);
        way("no-step-free-way", bySteps, before.map(LeftOut::promisedStepFree)).ifPresent(warnings::add);
        warnings.addAll(unspoken());
        return warnings;
    }

    private static Set<CounterId> cutOff(BranchSetup setup, boolean stepFree) {
        Optional<Floor> plan = setup.rules().premises().flatMap(Premises::plan);
        return plan.map(floor -> FloorReach.cutOff(floor, stepFree)).orElse(Set.of());
    }

    /** Behind steps in a hall that is said to have none: whoever can take no step is called there. */
    private static Set<CounterId> promisedStepFree(BranchSetup setup) {
        Map<String, List<Need>> halls =
                setup.rules().matching().flatMap(Matching::halls).orElse(Map.of());
        Set<CounterId> cutOff = cutOff(setup, true);
        return setup.counters().stream()
                .filter(counter -> halls.getOrDefault(counter.hall(), List.of()).contains(Need.STEP_FREE))
                .map(BranchSetup.Counter::id)
                .filter(cutOff::contains)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Optional<JsonObject> way(String reason, Set<CounterId> cutOff, Optional<Set<CounterId>> known) {
        List<BranchSetup.Counter> counters = setup.counters().stream()
                .filter(counter -> cutOff.contains(counter.id()))
                .filter(counter -> !known.orElse(Set.of()).contains(counter.id()))
                .toList();
        String labels = counters.stream().map(BranchSetup.Counter::label).collect(Collectors.joining(" · "));
        return counters.stream()
                .findFirst()
                .map(first -> warning("plan/rows", reason, first.id().value(), Map.of("counters", labels)));
    }

    private List<JsonObject> unspoken() {
        Map<String, List<ServiceId>> known = before.map(LeftOut::unspoken).orElse(Map.of());
        List<JsonObject> warnings = new ArrayList<>();
        unspoken(setup).forEach((language, services) -> {
            List<ServiceId> fresh = services.stream()
                    .filter(service -> !known.getOrDefault(language, List.of()).contains(service))
                    .toList();
            if (!fresh.isEmpty()) {
                warnings.add(warning(
                        "languages",
                        "unspoken",
                        language,
                        Map.of(
                                "language", named(language),
                                "services", fresh.stream().map(serviceName).collect(Collectors.joining(" · ")))));
            }
        });
        return warnings;
    }

    /** By a language that visitors may choose, the services at no counter of which it is spoken. */
    private static Map<String, List<ServiceId>> unspoken(BranchSetup setup) {
        Map<String, List<ServiceId>> unspoken = new LinkedHashMap<>();
        setup.languages()
                .forEach(language -> unspoken.put(
                        language,
                        setup.services().stream()
                                .map(BranchSetup.Service::id)
                                .filter(service -> setup.counters().stream()
                                        .filter(counter -> counter.services().contains(service))
                                        .noneMatch(
                                                counter -> counter.languages().contains(language)))
                                .toList()));
        return unspoken;
    }

    private String named(String language) {
        return Locale.of(language).getDisplayLanguage(Locale.of(speaker.language()));
    }

    private JsonObject warning(String field, String reason, String subject, Map<String, Object> filling) {
        return new JsonObject()
                .put("field", field)
                .put("reason", reason)
                .put("subject", subject)
                .put("text", speaker.say("setup." + reason, filling));
    }
}
