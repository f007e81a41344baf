package dawr.issuance;

import dawr.queue.ArrivalRules;
import dawr.queue.Batch;
import dawr.queue.BranchState;
import dawr.queue.ByClosing;
import dawr.queue.CameBy;
import dawr.queue.OneTicket;
import dawr.queue.Refusal;
import dawr.queue.TicketId;
import dawr.queue.Voucher;
import dawr.web.Caller;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import dawr.web.Role;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;

/** What somebody brings to the door beside a wish: a voucher, an earlier ticket, who they are, errands for others. */
public final class Brought {
    /** Keeps the mark of a person apart from every other thing that the same key signs. */
    private static final String PERSON = "person/";

    /** A header, so that who it is goes into no digest of the body either. */
    private static final String PERSON_HEADER = "Dawr-Person";

    private final TicketLinks.Secrets secrets;
    private final VoucherText vouchers;
    private final Function<String, Optional<Caller.Visitor>> tickets;
    private final ByClosing byClosing;

    /** @param tickets whose ticket a secret opens, if any */
    public Brought(
            TicketLinks.Secrets secrets, Function<String, Optional<Caller.Visitor>> tickets, ByClosing byClosing) {
        this.secrets = secrets;
        this.vouchers = new VoucherText(secrets);
        this.tickets = tickets;
        this.byClosing = byClosing;
    }

    /** Things that are not what they are said to be. */
    Optional<Problem> unfit(Request request) {
        JsonObject body = request.body();
        if (body.containsKey("voucher") && voucher(body).isEmpty()) {
            return Optional.of(Problems.of(new Refusal(Refusal.Why.VOUCHER_UNFIT, "voucher", "")));
        }
        return body.containsKey("after") && ticketOf(request, "after").isEmpty()
                ? Optional.of(Problem.of(ProblemKind.TICKET_UNKNOWN, "after"))
                : Optional.empty();
    }

    private Optional<Voucher> voucher(JsonObject body) {
        return Optional.ofNullable(body.getString("voucher")).flatMap(vouchers::read);
    }

    /** The ticket of this branch that a secret in the body opens. */
    Optional<TicketId> ticketOf(Request request, String field) {
        return Optional.ofNullable(request.body().getString(field))
                .flatMap(tickets)
                .filter(opened -> opened.at().equals(request.branch()))
                .map(Caller.Visitor::ticket);
    }

    /** What led to a ticket, as far as the branch goes by it; what it doesn't go by is not written down. */
    CameBy of(Request request, TicketWish wish, BranchState state, long now) {
        if (!state.founded()) {
            return CameBy.WALKING_IN;
        }
        ArrivalRules rules = state.setup().rules().arrivalRules();
        return new CameBy(
                Optional.empty(),
                voucher(request.body()),
                ticketOf(request, "after"),
                person(request, rules),
                kiosk(request, rules),
                batch(request, rules),
                likely(rules, wish, state, now),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<String> person(Request request, ArrivalRules rules) {
        return request.parameter(PERSON_HEADER)
                .filter(any -> rules.oneTicket().filter(OneTicket::perPerson).isPresent())
                .map(person -> secrets.sign(PERSON + request.branch() + '/' + person, secrets.newestKey()));
    }

    private static Optional<String> kiosk(Request request, ArrivalRules rules) {
        boolean watched = rules.oneTicket().flatMap(OneTicket::perKiosk).isPresent();
        return watched && request.caller() instanceof Caller.Device device && device.role() == Role.KIOSK
                ? Optional.of(device.id())
                : Optional.empty();
    }

    private static Optional<Batch> batch(Request request, ArrivalRules rules) {
        return Optional.ofNullable(request.body().getInteger("transactions"))
                .filter(many -> many > 1)
                .map(many -> new Batch(many, rules.transactionsPerTurn().orElse(1)));
    }

    private Optional<Integer> likely(ArrivalRules rules, TicketWish wish, BranchState state, long now) {
        return rules.closingPercent()
                .flatMap(any -> wish.servicesAt(state, now).stream().findFirst())
                .filter(service -> state.setup().service(service).isPresent())
                .map(service -> byClosing.percent(state, service, wish.priority(), now));
    }
}
