package dawr.ledger;

import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.Step;
import dawr.queue.StepState;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Who waits for their first call, line by line and the most senior first, so that overtakes can be counted. */
final class Waiting {
    /**
     * A step in line.
     *
     * @param line its service, or the one counter that may call it
     */
    record Standing(long seniority, long tie, TicketId ticket, int step, String line) implements Comparable<Standing> {
        private static final Comparator<Standing> ORDER = Comparator.comparingLong(Standing::seniority)
                .thenComparingLong(Standing::tie)
                .thenComparing(Standing::ticket);

        static Standing of(Visit visit, Step step) {
            String line = step.directedTo()
                    .map(Waiting::onlyAt)
                    .orElseGet(() -> step.service().value());
            return new Standing(step.seniority(), step.tie(), visit.id(), step.ordinal(), line);
        }

        @Override
        public int compareTo(Standing other) {
            return ORDER.compare(this, other);
        }
    }

    private final Map<String, NavigableSet<Standing>> lines = new HashMap<>();
    private final Map<TicketId, Standing> standing = new HashMap<>();

    private static String onlyAt(CounterId counter) {
        return "@" + counter.value();
    }

    /** A visit stands as it does now. */
    void follow(Visit visit) {
        leave(visit.id());
        visit.current()
                .filter(step ->
                        step.state() == StepState.WAITING && step.calledAt().isEmpty())
                .ifPresent(step -> join(Standing.of(visit, step)));
    }

    private void join(Standing place) {
        standing.put(place.ticket(), place);
        lines.computeIfAbsent(place.line(), any -> new TreeSet<>()).add(place);
    }

    /** Out of the line; where it stood. */
    Optional<Standing> leave(TicketId ticket) {
        Optional<Standing> place = Optional.ofNullable(standing.remove(ticket));
        place.ifPresent(stood -> line(stood.line()).ifPresent(line -> line.remove(stood)));
        return place;
    }

    /** Whom a call passes over: of earlier seniority, servable by the counter. */
    List<Standing> passedBy(Standing called, CounterNow counter) {
        List<Standing> passed = new ArrayList<>();
        counter.services().forEach(service -> passedIn(service.value(), called, passed));
        passedIn(onlyAt(counter.id()), called, passed);
        return passed;
    }

    private void passedIn(String name, Standing called, List<Standing> passed) {
        line(name)
                .ifPresent(line -> line.headSet(called).stream()
                        .filter(each -> each.seniority() < called.seniority())
                        .forEach(passed::add));
    }

    boolean anybodyFor(CounterNow counter) {
        return isWaited(onlyAt(counter.id()))
                || counter.services().stream().anyMatch(service -> isWaited(service.value()));
    }

    private boolean isWaited(String name) {
        return line(name).filter(line -> !line.isEmpty()).isPresent();
    }

    private Optional<NavigableSet<Standing>> line(String name) {
        return Optional.ofNullable(lines.get(name));
    }
}
