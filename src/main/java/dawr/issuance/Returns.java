package dawr.issuance;

import dawr.branch.Branches;
import dawr.branch.Submission;
import dawr.live.JsonShapes;
import dawr.queue.BranchState;
import dawr.queue.BusinessDay;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.Forecast;
import dawr.queue.KeptPlace;
import dawr.queue.Promise;
import dawr.queue.TicketId;
import dawr.web.Answer;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Whoever went because calling stood still is told what they keep, and comes back to it with the secret of their ticket. */
final class Returns {
    private final Branches branches;
    private final Forecast forecast;
    private final TicketLinks links;
    private final Brought brought;
    private final LongSupplier clock;
    private final TicketIssuing issuing;

    Returns(Branches branches, Forecast forecast, TicketLinks links, Brought brought, LongSupplier clock) {
        this.branches = branches;
        this.forecast = forecast;
        this.links = links;
        this.brought = brought;
        this.clock = clock;
        this.issuing = new TicketIssuing(links);
    }

    Future<Answer> comeBack(Request request) {
        return brought.ticketOf(request, "token")
                .map(ticket -> comeBack(request, ticket))
                .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.TICKET_UNKNOWN, "token")));
    }

    private Future<Answer> comeBack(Request request, TicketId ticket) {
        Channel channel = TicketWish.channelOf(request.caller());
        return branches.submit(new Submission(
                        request.branch(),
                        request.key(),
                        request.actor(),
                        request.digest(),
                        state -> new Command.ComeBack(
                                ticket,
                                channel,
                                promise(state, ticket),
                                links.secrets().newestKey())))
                .map(reply -> Problems.answer(reply, entry -> Answer.created(issuing.answer(entry))));
    }

    /** What somebody may expect at the place that was kept for them. */
    private Promise promise(BranchState state, TicketId ticket) {
        long now = Math.max(clock.getAsLong(), state.atMillis());
        return state.keptPlace(ticket)
                .map(place -> forecast.expected(state, place.asIfBack(state, now), now))
                .orElseGet(Promise.NoCounterOpen::new);
    }

    /** What is kept, and until when: schema {@code MayReturn}. */
    static JsonObject mayReturn(BranchState state, KeptPlace place) {
        long leftDayEnds = end(state, place.leftOn());
        OptionalLong opening = state.setup().timetable().nextOpening(leftDayEnds - 1);
        BusinessDay day = opening.isPresent()
                ? state.setup().dayOf(opening.getAsLong())
                : new BusinessDay(place.leftOn().date().plusDays(1));
        JsonObject json = new JsonObject()
                .put("services", JsonShapes.list(place.services()))
                .put("waitedMinutes", place.waitedMillis() / 60_000)
                .put("until", JsonShapes.instant(end(state, day)));
        opening.ifPresent(at -> json.put("opensAt", JsonShapes.instant(at)));
        return json;
    }

    private static long end(BranchState state, BusinessDay day) {
        return day.endsAtMillis(state.setup().timeZone(), state.setup().turnsAt());
    }
}
