package dawr.outbox.herald;

import dawr.branch.Branches;
import dawr.outbox.Addresses;
import dawr.outbox.Letter;
import dawr.outbox.Outbox;
import dawr.outbox.Way;
import dawr.outbox.push.Subscription;
import dawr.queue.BranchState;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Takes from somebody with a ticket how they want to be told about it, and takes it back. Nobody has to say anything. */
public final class ContactDesk {
    /** Where nobody notes the end of a visit. */
    private static final long KEPT_MILLIS = TimeUnit.DAYS.toMillis(7);

    private final Contacts contacts;
    private final Branches branches;
    private final Outbox outbox;
    private final String pushKey;
    private final LongSupplier clock;

    /** @param pushKey what a browser subscribes with */
    public ContactDesk(Contacts contacts, Branches branches, Outbox outbox, String pushKey, LongSupplier clock) {
        this.contacts = contacts;
        this.branches = branches;
        this.outbox = outbox;
        this.pushKey = pushKey;
        this.clock = clock;
    }

    /** Takes its operations. */
    public void take(Operations operations) {
        operations.on("contactWays", this::ways).on("giveContact", this::give).on("takeContactBack", this::takeBack);
    }

    private Future<Answer> ways(Request request) {
        return contacts.of(request.branch(), List.of(request.ticket())).map(given -> {
            JsonObject json = new JsonObject()
                    .put("ways", new JsonArray(open().map(Way::slug).toList()))
                    .put(
                            "given",
                            new JsonArray(given.stream()
                                    .map(each -> each.blank().way().slug())
                                    .toList()));
            return Answer.ok(outbox.goes(Way.PUSH) ? json.put("pushKey", pushKey) : json);
        });
    }

    private Stream<Way> open() {
        return Stream.of(Way.SMS, Way.PUSH).filter(outbox::goes);
    }

    private Future<Answer> give(Request request) {
        return branches.lookFresh(request.branch(), state -> here(state, request))
                .compose(visit -> visit.isEmpty()
                        ? Future.succeededFuture(Problem.of(ProblemKind.TICKET_UNKNOWN))
                        : letter(request.body())
                                .map(blank -> keep(request, visit.get(), blank))
                                .orElseGet(() ->
                                        Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, field(request)))));
    }

    private static Optional<Visit> here(BranchState state, Request request) {
        return state.visit(request.ticket()).filter(visit -> visit.phase() != VisitPhase.ENDED);
    }

    private Optional<Letter> letter(JsonObject body) {
        if (!Boolean.TRUE.equals(body.getBoolean("consent"))) {
            return Optional.empty();
        }
        Optional<Letter> phone = Optional.ofNullable(body.getString("phone"))
                .filter(Addresses::isPhone)
                .map(number -> new Letter.Sms(number, ""));
        return phone.or(() ->
                        Optional.ofNullable(body.getJsonObject("subscription")).flatMap(Subscription::blank))
                .filter(blank -> outbox.goes(blank.way()));
    }

    private static String field(Request request) {
        if (!Boolean.TRUE.equals(request.body().getBoolean("consent"))) {
            return "consent";
        }
        return request.body().containsKey("phone") ? "phone" : "subscription";
    }

    private Future<Answer> keep(Request request, Visit visit, Letter blank) {
        long now = clock.getAsLong();
        String language =
                Optional.ofNullable(request.body().getString("language")).orElse(visit.language());
        Contact contact = new Contact(request.branch(), request.ticket(), blank, language, now, OptionalLong.empty());
        return contacts.keep(contact, now + KEPT_MILLIS)
                .map(Answer.created(new JsonObject().put("way", blank.way().slug())));
    }

    private Future<Answer> takeBack(Request request) {
        return contacts.drop(request.branch(), request.ticket()).map(Answer.nothing());
    }
}
