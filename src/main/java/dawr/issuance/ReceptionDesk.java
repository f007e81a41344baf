package dawr.issuance;

import dawr.branch.Branches;
import dawr.branch.Submission;
import dawr.live.JsonShapes;
import dawr.live.LiveDesk;
import dawr.live.StepAfter;
import dawr.queue.BranchState;
import dawr.queue.ClaimGround;
import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.InLine;
import dawr.queue.Named;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.Step;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the reception does for somebody whom the kiosk couldn't serve: finds their visit again, gives them another paper, grants a claim. */
public final class ReceptionDesk {
    /** Shown at once: whoever is not among them is described more closely. */
    private static final int FOUND_MAX = 50;

    /** {@code a17}, {@code A-017}, {@code 17}. */
    private static final Pattern NUMBER = Pattern.compile("([A-Za-z]*)-?0*([0-9]+)");

    private final Branches branches;
    private final TicketLinks links;
    private final LongSupplier clock;

    public ReceptionDesk(Branches branches, TicketLinks links, LongSupplier clock) {
        this.branches = branches;
        this.links = links;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations.on("visits", this::find).on("renewSecret", this::renew).on("grantClaim", this::grant);
    }

    private Future<Answer> find(Request request) {
        Predicate<Visit> wanted = wanted(request);
        return LiveDesk.seen(branches, request.branch(), state -> {
            List<Visit> found = state.visits().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparingLong(Visit::issuedAt).reversed())
                    .toList();
            JsonArray visits = new JsonArray();
            long now = Math.max(clock.getAsLong(), state.atMillis());
            found.stream().limit(FOUND_MAX).forEach(visit -> visits.add(json(state, visit, now)));
            return Answer.ok(new JsonObject().put("visits", visits).put("found", found.size()));
        });
    }

    private static Predicate<Visit> wanted(Request request) {
        Predicate<Visit> wanted = visit -> true;
        return wanted.and(like(request, "number", ReceptionDesk::numbered))
                .and(like(
                        request,
                        "service",
                        service -> visit -> visit.steps().stream()
                                .anyMatch(step -> step.service().equals(new ServiceId(service)))))
                .and(like(request, "from", from -> visit -> visit.issuedAt() >= millis(from)))
                .and(like(request, "to", to -> visit -> visit.issuedAt() < millis(to)))
                .and(like(
                        request, "state", state -> visit -> visit.phase().slug().equals(state)));
    }

    private static Predicate<Visit> like(Request request, String name, Function<String, Predicate<Visit>> sieve) {
        return request.parameter(name).map(sieve).orElse(visit -> true);
    }

    private static Predicate<Visit> numbered(String text) {
        Matcher said = NUMBER.matcher(text.strip());
        return said.matches() ? visit -> numbered(said.group(1), said.group(2), visit.number()) : visit -> false;
    }

    private static boolean numbered(String letters, String numeral, String number) {
        Matcher own = NUMBER.matcher(number);
        return own.matches()
                && own.group(2).equals(numeral)
                && (letters.isEmpty() || own.group(1).equalsIgnoreCase(letters));
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private static JsonObject json(BranchState state, Visit visit, long now) {
        JsonObject json = new JsonObject()
                .put("ticketId", visit.id().value())
                .put("number", visit.number())
                .put(
                        "services",
                        JsonShapes.list(visit.steps().stream()
                                .map(Step::service)
                                .distinct()
                                .toList()))
                .put("state", visit.phase().slug())
                .put("language", visit.language())
                .put("channel", visit.channel().slug())
                .put("priority", visit.priority().slug())
                .put("issuedAt", JsonShapes.instant(visit.issuedAt()))
                .put("papers", 1 + visit.secretTurn().orElse(0));
        if (visit.phase() == VisitPhase.WAITING) {
            json.put("ahead", InLine.ahead(state, visit, now));
        }
        Optional<CounterId> counter = visit.phase() == VisitPhase.CALLED || visit.phase() == VisitPhase.SERVING
                ? visit.current().flatMap(Step::counter)
                : Optional.empty();
        JsonShapes.put(json, "counter", counter);
        JsonShapes.putInstant(json, "heldUntil", visit.heldUntil());
        return json;
    }

    /** The paper before it opens nothing any more, on this node at once, on the others within a sweep. */
    private Future<Answer> renew(Request request) {
        TicketId ticket = request.ticket();
        return branches.lookFresh(request.branch(), state -> state.visit(ticket))
                .compose(visit -> submit(request, new Command.RenewSecret(ticket), entry -> renewed(entry, visit)));
    }

    private JsonObject renewed(Entry entry, Optional<Visit> before) {
        Event.SecretRenewed renewed = (Event.SecretRenewed) entry.events().getFirst();
        Visit visit = before.orElseThrow();
        String token = links.secrets().token(entry.branch(), renewed.ticket(), visit.tokenKey(), renewed.turn());
        return new JsonObject()
                .put("ticketId", renewed.ticket().value())
                .put("number", visit.number())
                .put("token", token)
                .put("url", links.url(token));
    }

    private Future<Answer> grant(Request request) {
        Command grant = new Command.GrantClaim(
                request.ticket(),
                word(PriorityClass.class, request, "claim"),
                word(ClaimGround.class, request, "ground"));
        return submit(request, grant, StepAfter::of);
    }

    private static <E extends Enum<E> & Named> E word(Class<E> words, Request request, String field) {
        return Named.find(words, request.body().getString(field)).orElseThrow();
    }

    private Future<Answer> submit(Request request, Command command, Function<Entry, JsonObject> answer) {
        return branches.submit(new Submission(
                        request.branch(), request.key(), request.actor(), request.digest(), state -> command))
                .map(reply -> Problems.answer(reply, entry -> Answer.ok(answer.apply(entry))));
    }
}
