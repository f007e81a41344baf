package dawr.queue;

import dawr.queue.SetupCheck.Flaw;
import dawr.queue.SetupCheck.Kind;
import java.util.ArrayList;
import java.util.List;

/** What contradicts itself in how people come in, and in the pools of which its rules speak. */
final class ArrivalCheck {
    private final BranchSetup setup;
    private final List<Flaw> flaws = new ArrayList<>();

    private ArrivalCheck(BranchSetup setup) {
        this.setup = setup;
    }

    static List<Flaw> flaws(BranchSetup setup) {
        ArrivalCheck check = new ArrivalCheck(setup);
        ArrivalRules rules = setup.rules().arrivalRules();
        rules.booking().ifPresent(check::booking);
        check.pools();
        check.quickDesks();
        List<Segment> segments = rules.segments().orElse(List.of());
        for (int i = 0; i < segments.size(); i++) {
            check.segment("segments/" + i, segments.get(i), segments.subList(0, i));
        }
        return check.flaws;
    }

    private void booking(Booking booking) {
        booking.services().keySet().stream()
                .filter(service -> setup.service(service).isEmpty())
                .forEach(service ->
                        flaws.add(new Flaw("appointments/services/" + service, Kind.UNKNOWN, service.value())));
        booking.services().forEach((service, capacity) -> {
            if (!setup.hours().calendar().hasRoomForSlots(capacity.everyMinutes())) {
                flaw("appointments/services/" + service, Kind.OUTSIDE_HOURS, service.value());
            }
        });
    }

    private void pools() {
        Pools pools = setup.rules().knownPools();
        pools.counters()
                .forEach((name, counters) -> counters.stream()
                        .filter(counter -> setup.counter(counter).isEmpty())
                        .forEach(counter -> flaw("pools/counters/" + name, Kind.UNKNOWN, counter.value())));
        pools.services().forEach((name, services) -> {
            unknown("pools/services/" + name, services);
            if (setup.service(new ServiceId(name)).isPresent()) {
                flaw("pools/services/" + name, Kind.USED_TWICE, name);
            }
        });
    }

    /** A quick desk that nothing is quick enough for would serve nobody. */
    private void quickDesks() {
        for (int i = 0; i < setup.counters().size(); i++) {
            BranchSetup.Counter counter = setup.counters().get(i);
            boolean servesNone = counter.services().stream()
                    .noneMatch(service -> setup.rules().meantFor(counter.id(), service));
            if (servesNone && !counter.services().isEmpty()) {
                flaw("counters/" + i + "/type", Kind.CONTRADICTS, counter.id().value());
            }
        }
    }

    private void segment(String field, Segment segment, List<Segment> before) {
        if (before.stream().anyMatch(other -> other.id().equals(segment.id()))) {
            flaw(field, Kind.USED_TWICE, segment.id());
        }
        if (segment.then().equals(Segment.Then.NOTHING)) {
            flaw(field + "/then", Kind.WITHOUT_EFFECT, segment.id());
        }
        segment.when().languages().stream()
                .filter(language -> !setup.languages().contains(language))
                .forEach(language -> flaw(field + "/when/languages", Kind.UNKNOWN, language));
        unknown(field + "/when/services", segment.when().services());
        unknown(field + "/then/queue", segment.then().queue().stream().toList());
        segment.then().pool().ifPresent(pool -> pool(field + "/then/pool", pool, segment));
    }

    /** Nobody may be sent to counters none of which serves what they came for. */
    private void pool(String field, String pool, Segment segment) {
        List<CounterId> counters = setup.rules().knownPools().counters().get(pool);
        if (counters == null) {
            flaw(field, Kind.UNKNOWN, pool);
            return;
        }
        List<ServiceId> named = segment.when().services();
        List<ServiceId> came = named.isEmpty()
                ? setup.services().stream().map(BranchSetup.Service::id).toList()
                : named;
        segment.then().queue().map(List::of).orElse(came).stream()
                .filter(service -> counters.stream().noneMatch(counter -> serves(counter, service)))
                .forEach(service -> flaw(field, Kind.NO_COUNTER, service.value()));
    }

    private boolean serves(CounterId counter, ServiceId service) {
        return setup.rules().meantFor(counter, service)
                && setup.counter(counter)
                        .filter(known -> known.services().contains(service))
                        .isPresent();
    }

    private void unknown(String field, List<ServiceId> services) {
        services.stream()
                .filter(service -> setup.service(service).isEmpty())
                .forEach(service -> flaw(field, Kind.UNKNOWN, service.value()));
    }

    private void flaw(String field, Kind kind, String subject) {
        flaws.add(new Flaw(field, kind, subject));
    }
}
