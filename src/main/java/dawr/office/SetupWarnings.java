package dawr.office;

import dawr.queue.BranchSetup;
import dawr.queue.CallingOrder;
import dawr.queue.ServiceId;
import dawr.queue.SetupCheck;
import dawr.queue.StaffId;
import dawr.queue.calendar.Coverage;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is legal in a set-up and yet harms somebody, with what busy days of chance say of it, in the reader's words. Schema {@code SetupWarning}. */
public final class SetupWarnings {
    private static final String IN_FORCE = "in-force";
    private static final int MINUTES_PER_HOUR = 60;

    private final Trial trial;
    private final Words words;

    public SetupWarnings(Trial trial, Words words) {
        this.trial = trial;
        this.words = words;
    }

    /**
     * Of a set-up by itself: where nothing limits how often others go first, beside the same one with the longest waiting first. The same set-up at
     * the same time always has the same.
     */
    Future<JsonArray> of(BranchSetup setup, long atMillis, String language) {
        return tried(setup, alone(setup), atMillis, language);
    }

    /** Of a change: beside what is in force too. */
    Future<JsonArray> of(BranchSetup next, BranchSetup before, long atMillis, String language) {
        Map<String, BranchSetup> others = alone(next);
        others.put(IN_FORCE, before);
        return tried(next, others, atMillis, language);
    }

    /** The services that these, all who may take a counter, can't serve; where nobody has an account yet, nobody is missed. */
    JsonArray unstaffed(BranchSetup setup, List<StaffId> staff, String language) {
        return staff.isEmpty() ? new JsonArray() : missed(setup, staff, language);
    }

    /** The services that these, whoever is left of those who could take a counter, can't serve. */
    JsonArray missed(BranchSetup setup, List<StaffId> left, String language) {
        JsonArray some = new JsonArray();
        SetupCheck.withoutStaff(setup, left)
                .forEach(service -> some.add(new JsonObject()
                        .put("field", "skills")
                        .put("reason", "no-staff")
                        .put("subject", service.value())
                        .put(
                                "text",
                                words.in(language)
                                        .say("setup.no-staff", Map.of("service", name(setup, service, language))))));
        return some;
    }

    private static Map<String, BranchSetup> alone(BranchSetup setup) {
        Map<String, BranchSetup> others = new LinkedHashMap<>();
        CallingOrder fair = CallingOrder.LONGEST_WAITING_FIRST;
        if (setup.callingOrder() != fair && !setup.calling().isLimited()) {
            others.put(fair.slug(), setup.with(fair, setup.rules().withoutCallingTerms()));
        }
        return others;
    }

    private Future<JsonArray> tried(
            BranchSetup setup, Map<String, BranchSetup> others, long atMillis, String language) {
        JsonArray warnings = new JsonArray();
        SetupCheck.warnings(setup).forEach(warning -> warnings.add(starves(warning, language)));
        Optional<BranchSetup> before = Optional.ofNullable(others.get(IN_FORCE));
        uncovered(setup, before, language).forEach(warnings::add);
        new LeftOut(setup, before, words, language, service -> name(setup, service, language))
                .warnings()
                .forEach(warnings::add);
        return others.isEmpty()
                ? Future.succeededFuture(warnings)
                : trial.of(setup, others, atMillis).map(longer -> add(warnings, longer, setup, language));
    }

    /** When the office is open and no shift staffs a counter for a service; of a change, only what was not so before. */
    private List<JsonObject> uncovered(BranchSetup setup, Optional<BranchSetup> before, String language) {
        List<Coverage.Gap> known = before.map(Coverage::gaps).orElse(List.of());
        Map<String, List<Coverage.Gap>> alike = Coverage.gaps(setup).stream()
                .filter(gap -> !known.contains(gap))
                .collect(Collectors.groupingBy(
                        gap -> gap.service() + "/" + gap.fromMinute() + "/" + gap.toMinute(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(gaps -> uncovered(setup, gaps, language))
                .toList();
    }

    private JsonObject uncovered(BranchSetup setup, List<Coverage.Gap> gaps, String language) {
        Coverage.Gap gap = gaps.getFirst();
        Catalogue speaker = words.in(language);
        String days = gaps.stream().map(one -> speaker.weekday(one.day())).collect(Collectors.joining(" · "));
        return new JsonObject()
                .put("field", "hours/shifts")
                .put("reason", "uncovered")
                .put("subject", gap.service().value())
                .put(
                        "text",
                        speaker.say(
                                "setup.uncovered",
                                Map.of(
                                        "service",
                                        name(setup, gap.service(), language),
                                        "from",
                                        time(gap.fromMinute()),
                                        "to",
                                        time(gap.toMinute()),
                                        "days",
                                        days)));
    }

    private static String time(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR);
    }

    private JsonObject starves(SetupCheck.Flaw warning, String language) {
        return new JsonObject()
                .put("field", warning.field())
                .put("reason", warning.kind().slug())
                .put("subject", warning.subject())
                .put("text", words.in(language).say("setup.starves"));
    }

    private JsonArray add(JsonArray warnings, List<Trial.Longer> longer, BranchSetup setup, String language) {
        longer.forEach(one -> warnings.add(new JsonObject()
                .put("field", "services/" + one.service())
                .put("reason", "longer-wait")
                .put("subject", one.service().value())
                .put("comparedWith", one.comparedWith())
                .put("minutes", one.minutes())
                .put("insteadMinutes", one.insteadMinutes())
                .put("text", text(words.in(language), one, setup, language))));
        return warnings;
    }

    private static String text(Catalogue words, Trial.Longer one, BranchSetup setup, String language) {
        String service = name(setup, one.service(), language);
        return words.say(
                "setup.longer-wait",
                Map.of("service", service, "minutes", one.minutes(), "instead", one.insteadMinutes()));
    }

    private static String name(BranchSetup setup, ServiceId service, String language) {
        Map<String, String> names =
                setup.service(service).map(BranchSetup.Service::names).orElse(Map.of());
        return names.getOrDefault(language, names.getOrDefault("en", service.value()));
    }
}
