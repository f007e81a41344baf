package dawr.issuance;

import dawr.branch.Branches;
import dawr.live.JsonShapes;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.Refusal;
import dawr.queue.calendar.Stretch;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** Where kiosks tell every few seconds that they are there, and learn what they need to go on giving tickets should the office be gone at the next. */
public final class KioskContact {
    private final Branches branches;
    private final Kiosks kiosks;
    private final TicketLinks links;
    private final LongSupplier clock;

    /** What is known of the kiosks. */
    public interface Kiosks {
        /** Keeps a kiosk's key; the letters of its own numbers, empty if none are left. */
        Future<Optional<String>> series(Caller.Device kiosk, String publicKey, Set<String> ofServices);

        /** The key of a kiosk of this branch, unless its right had been withdrawn by then. */
        Future<Optional<String>> key(dawr.queue.BranchId branch, String kiosk, long atMillis);
    }

    public KioskContact(Branches branches, Kiosks kiosks, TicketLinks links, LongSupplier clock) {
        this.branches = branches;
        this.kiosks = kiosks;
        this.links = links;
        this.clock = clock;
    }

    Future<Answer> contact(Request request) {
        Caller.Device kiosk = (Caller.Device) request.caller();
        return branches.look(kiosk.at(), KioskContact::letters)
                .compose(letters -> letters.isEmpty()
                        ? Future.succeededFuture(Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", "")))
                        : kiosks.series(kiosk, request.body().getString("publicKey"), letters)
                                .compose(series -> series.map(own -> told(kiosk, own))
                                        .orElseGet(
                                                () -> Future.succeededFuture(Problem.of(ProblemKind.NO_SERIES_FREE)))));
    }

    private static Set<String> letters(BranchState state) {
        return state.founded()
                ? state.setup().services().stream()
                        .map(BranchSetup.Service::letter)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Future<Answer> told(Caller.Device kiosk, String series) {
        return branches.look(kiosk.at(), state -> {
            long now = Math.max(clock.getAsLong(), state.atMillis());
            Contact contact = new Contact(kiosk.id(), series, state.day(), now);
            return Answer.ok(new JsonObject()
                    .put("kiosk", kiosk.id())
                    .put("branch", kiosk.at().value())
                    .put("series", series)
                    .put("day", state.day().date().toString())
                    .put("at", JsonShapes.instant(now))
                    .put("mark", contact.mark(kiosk.at(), links.secrets()))
                    .put("last", state.lastOfSeries(series))
                    .put("code", links.url(""))
                    .put("open", open(state, now)));
        });
    }

    private static JsonArray open(BranchState state, long now) {
        JsonArray spans = new JsonArray();
        for (Stretch stretch : state.plan(now).open().list()) {
            spans.add(new JsonObject()
                    .put("from", JsonShapes.instant(stretch.from()))
                    .put("to", JsonShapes.instant(stretch.to())));
        }
        return spans;
    }
}
