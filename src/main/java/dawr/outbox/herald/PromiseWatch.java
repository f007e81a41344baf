package dawr.outbox.herald;

import dawr.branch.Branches;
import dawr.outbox.Kind;
import dawr.outbox.Message;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Forecast;
import dawr.queue.Promise;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import dawr.words.Words;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Tells those who wait elsewhere when it will be much later, or much sooner, than they were last told. */
public final class PromiseWatch {
    /** Less is no reason to look at a phone. */
    static final long CHANGE_MIN_MILLIS = 600_000;

    private static final long MINUTE_MILLIS = 60_000;

    private final Contacts contacts;
    private final Branches branches;
    private final Forecast forecast;
    private final Tidings tidings;
    private final Words words;
    private final LongSupplier clock;

    public PromiseWatch(
            Contacts contacts, Branches branches, Forecast forecast, Tidings tidings, Words words, LongSupplier clock) {
        this.contacts = contacts;
        this.branches = branches;
        this.forecast = forecast;
        this.tidings = tidings;
        this.words = words;
        this.clock = clock;
    }

    /** Looks once at everybody who is told. */
    public Future<?> round() {
        return contacts.all(clock.getAsLong()).compose(all -> {
            Map<BranchId, List<Contact>> byBranch = new LinkedHashMap<>();
            all.forEach(each -> byBranch.computeIfAbsent(each.branch(), any -> new ArrayList<>())
                    .add(each));
            return Future.all(byBranch.entrySet().stream()
                    .map(each -> look(each.getKey(), each.getValue()))
                    .toList());
        });
    }

    private Future<?> look(BranchId branch, List<Contact> there) {
        return branches.look(branch, state -> changed(there, state))
                .compose(changed -> Future.all(changed.stream()
                        .map(each -> contacts.promised(
                                each.contact(),
                                each.by(),
                                each.message().stream().toList()))
                        .toList()));
    }

    private record Changed(Contact contact, long by, Optional<Message> message) {}

    private List<Changed> changed(List<Contact> there, BranchState state) {
        List<Changed> changed = new ArrayList<>();
        long now = clock.getAsLong();
        there.forEach(contact -> changed(contact, state, now).ifPresent(changed::add));
        return changed;
    }

    private Optional<Changed> changed(Contact contact, BranchState state, long now) {
        return state.visit(contact.ticket())
                .filter(visit -> visit.phase() == VisitPhase.WAITING)
                .flatMap(visit -> forecast.expected(state, visit, now) instanceof Promise.Range range
                        ? Optional.of(new Seen(visit, range.promisedByMillis() / MINUTE_MILLIS * MINUTE_MILLIS))
                        : Optional.empty())
                .filter(seen -> contact.promisedBy().isEmpty()
                        || Math.abs(seen.by() - contact.promisedBy().getAsLong()) >= CHANGE_MIN_MILLIS)
                .map(seen -> new Changed(contact, seen.by(), message(contact, state, seen, now)));
    }

    private record Seen(Visit visit, long by) {}

    /** The first time they have it on the page before their eyes. */
    private Optional<Message> message(Contact contact, BranchState state, Seen seen, long now) {
        if (contact.promisedBy().isEmpty()) {
            return Optional.empty();
        }
        String time = words.in(contact.language()).time(seen.by(), state.setup().timeZone());
        Map<String, String> filling = Map.of("number", seen.visit().number(), "time", time);
        String cause = "promise-" + seen.by() / MINUTE_MILLIS;
        return Optional.of(tidings.of(Kind.PROMISE, contact, seen.visit(), cause, now, filling));
    }
}
