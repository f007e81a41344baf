package dawr.queue;

import dawr.queue.calendar.CalendarCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks a set-up over before it takes effect: what contradicts itself is named, field by field. */
public final class SetupCheck {
    private final BranchSetup setup;
    private final List<Flaw> flaws = new ArrayList<>();

    private SetupCheck(BranchSetup setup) {
        this.setup = setup;
    }

    /** What is wrong in a set-up, and where: {@code services/3/letter}. */
    public record Flaw(String field, Kind kind, String subject) {}

    /** The sorts of things that can be wrong. */
    public enum Kind implements Named {
        USED_TWICE,
        UNKNOWN,
        LANGUAGE_MISSING,
        OUT_OF_ORDER,
        /** Two things at one time where only one can be. */
        OVERLAPS,
        /** Two settings that can't both be meant. */
        CONTRADICTS,
        /** A rule that changes nothing for anybody. */
        WITHOUT_EFFECT,
        /** No day on which the office is open. */
        NEVER_OPEN,
        ON_WEEKEND,
        /** The office is never open then. */
        OUTSIDE_HOURS,
        /** A break follows a prayer, but nothing says when that is. */
        PRAYERS_MISSING,
        NO_COUNTER,
        /** Each waits for the other. */
        CYCLE,
        /** Legal, but somebody may wait for ever. */
        STARVES
    }

    /** All flaws of a set-up; an empty list means that it may take effect. */
    public static List<Flaw> flaws(BranchSetup setup) {
        SetupCheck check = new SetupCheck(setup);
        check.unique("halls", "/id", setup.halls(), BranchSetup.Hall::id);
        check.unique(
                "services", "/id", setup.services(), service -> service.id().value());
        check.unique("services", "/letter", setup.services(), BranchSetup.Service::letter);
        check.unique(
                "counters", "/id", setup.counters(), counter -> counter.id().value());
        check.unique("counters", "/label", setup.counters(), BranchSetup.Counter::label);
        check.counters();
        check.everyServiceHasACounter();
        check.skills();
        // Before what lies within them: no hour at all is why an appointment has none
        check.hours();
        check.bundles();
        check.flaws.addAll(ArrivalCheck.flaws(setup));
        check.texts();
        check.bands();
        check.calling();
        setup.rules().premises().flatMap(Premises::plan).ifPresent(check::plan);
        return List.copyOf(check.flaws);
    }

    /** What is legal in a set-up and yet harms somebody: whom it starves. */
    public static List<Flaw> warnings(BranchSetup setup) {
        CallingPolicy policy = setup.calling();
        boolean starves = !policy.isLimited() && policy.order() == CallingOrder.PRIORITY_FIRST;
        return starves ? List.of(new Flaw("callingOrder", Kind.STARVES, PriorityClass.NONE.slug())) : List.of();
    }

    /** The services that none of these members of staff can serve, by what the branch says of their skills. */
    public static List<ServiceId> withoutStaff(BranchSetup setup, List<StaffId> staff) {
        return setup.services().stream()
                .map(BranchSetup.Service::id)
                .filter(service -> staff.stream().noneMatch(one -> setup.rules().skilled(one, service)))
                .toList();
    }

    private <T> void unique(String field, String setting, List<T> things, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < things.size(); i++) {
            String value = key.apply(things.get(i));
            if (!seen.add(value)) {
                flaws.add(new Flaw(field + '/' + i + setting, Kind.USED_TWICE, value));
            }
        }
    }

    private void counters() {
        Set<String> halls =
                new HashSet<>(setup.halls().stream().map(BranchSetup.Hall::id).toList());
        Set<ServiceId> services = setup.servicesById().keySet();
        for (int i = 0; i < setup.counters().size(); i++) {
            BranchSetup.Counter counter = setup.counters().get(i);
            String field = "counters/" + i;
            if (!halls.contains(counter.hall())) {
                flaws.add(new Flaw(field + "/hall", Kind.UNKNOWN, counter.hall()));
            }
            counter.services().stream()
                    .filter(service -> !services.contains(service))
                    .forEach(service -> flaws.add(new Flaw(field + "/services", Kind.UNKNOWN, service.value())));
        }
    }

    private void everyServiceHasACounter() {
        for (int i = 0; i < setup.services().size(); i++) {
            ServiceId service = setup.services().get(i).id();
            boolean served = setup.counters().stream()
                    .anyMatch(counter -> counter.services().contains(service)
                            && setup.rules().meantFor(counter.id(), service));
            if (!served) {
                flaws.add(new Flaw("services/" + i, Kind.NO_COUNTER, service.value()));
            }
        }
    }

    private void bundles() {
        List<Bundle> bundles = setup.rules().bundles().orElse(List.of());
        unique("bundles", "/id", bundles, Bundle::id);
        for (int i = 0; i < bundles.size(); i++) {
            bundle("bundles/" + i, bundles.get(i));
        }
    }

    private void bundle(String field, Bundle bundle) {
        List<ServiceId> services = bundle.services();
        unique(field + "/services", "", services, ServiceId::value);
        Set<ServiceId> known = setup.servicesById().keySet();
        services.stream()
                .filter(service -> !known.contains(service))
                .forEach(service -> flaws.add(new Flaw(field + "/services", Kind.UNKNOWN, service.value())));
        bundle.parts().stream()
                .flatMap(part -> part.after().stream())
                .filter(service -> !services.contains(service))
                .forEach(service -> flaws.add(new Flaw(field + "/after", Kind.UNKNOWN, service.value())));
        if (!bundle.canBeDone()) {
            flaws.add(new Flaw(field + "/after", Kind.CYCLE, bundle.id()));
        }
    }

    private void skills() {
        Set<ServiceId> services = setup.servicesById().keySet();
        setup.rules()
                .skills()
                .ifPresent(skills -> skills.forEach((staff, able) -> able.stream()
                        .filter(service -> !services.contains(service))
                        .filter(name -> !setup.rules().knownPools().services().containsKey(name.value()))
                        .forEach(service -> flaws.add(new Flaw("skills/" + staff, Kind.UNKNOWN, service.value())))));
    }

    /** Whatever a visitor reads must have words in Arabic and English at least; the other languages fall back to them. A bundle without a name is called by its services. */
    private void texts() {
        inBoth("names", setup.names());
        inBoth("halls", setup.halls(), BranchSetup.Hall::names);
        inBoth("services", setup.services(), BranchSetup.Service::names);
        List<Bundle> bundles = setup.rules().bundles().orElse(List.of());
        for (int i = 0; i < bundles.size(); i++) {
            if (!bundles.get(i).names().isEmpty()) {
                inBoth("bundles/" + i + "/names", bundles.get(i).names());
            }
        }
        for (int i = 0; i < setup.services().size(); i++) {
            List<Map<String, String>> documents = setup.services().get(i).documents();
            for (int j = 0; j < documents.size(); j++) {
                inBoth("services/" + i + "/documents/" + j, documents.get(j));
            }
        }
    }

    private <T> void inBoth(String field, List<T> things, Function<T, Map<String, String>> names) {
        for (int i = 0; i < things.size(); i++) {
            inBoth(field + '/' + i + "/names", names.apply(things.get(i)));
        }
    }

    private void inBoth(String field, Map<String, String> texts) {
        Stream.of("ar", "en")
                .filter(language -> !texts.containsKey(language))
                .forEach(language -> flaws.add(new Flaw(field, Kind.LANGUAGE_MISSING, language)));
    }

    private void hours() {
        List<CounterId> counters =
                setup.counters().stream().map(BranchSetup.Counter::id).toList();
        flaws.addAll(CalendarCheck.flaws(setup.hours().calendar(), counters));
    }

    /** Whom nobody may ever pass can't be passed by claims either: an order that lets them go first means nothing then. */
    private void calling() {
        boolean never =
                setup.calling().terms().overtakesMax().filter(most -> most == 0).isPresent();
        if (never && setup.callingOrder() != CallingOrder.LONGEST_WAITING_FIRST) {
            flaws.add(new Flaw(
                    "calling/overtakesMax",
                    Kind.CONTRADICTS,
                    setup.callingOrder().slug()));
        }
    }

    /** A floor that can't be walked helps nobody find their way. */
    private void plan(Floor floor) {
        if (!floor.hasADoor()) {
            flaws.add(new Flaw("plan/rows", Kind.UNKNOWN, "D"));
        }
        floor.unknown().forEach(letter -> flaws.add(new Flaw("plan/rows", Kind.UNKNOWN, letter)));
        floor.drawnTwice().forEach(letter -> flaws.add(new Flaw("plan/rows", Kind.USED_TWICE, letter)));
        Set<CounterId> counters = setup.countersById().keySet();
        floor.counters().forEach((letter, counter) -> {
            if (!counters.contains(counter)) {
                flaws.add(new Flaw("plan/counters/" + letter, Kind.UNKNOWN, counter.value()));
            }
        });
        Set<String> halls =
                new HashSet<>(setup.halls().stream().map(BranchSetup.Hall::id).toList());
        floor.halls().forEach((digit, hall) -> {
            if (!halls.contains(hall)) {
                flaws.add(new Flaw("plan/halls/" + digit, Kind.UNKNOWN, hall));
            }
        });
    }

    private void bands() {
        for (int i = 1; i < setup.congestionBands().size(); i++) {
            if (setup.congestionBands().get(i) <= setup.congestionBands().get(i - 1)) {
                flaws.add(new Flaw("congestionBands/" + i, Kind.OUT_OF_ORDER, ""));
            }
        }
    }
}
