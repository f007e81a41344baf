package dawr.issuance;

import dawr.live.JsonShapes;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.Forecast;
import dawr.queue.InLine;
import dawr.queue.KeptPlace;
import dawr.queue.Limits;
import dawr.queue.Step;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.queue.VisitPhase;
import dawr.queue.calendar.Plan;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;

/** What a phone shows of its ticket, schema {@code TicketNow}: place, promise, counter, and why others went first. */
public final class TicketView {
    /** The business day and a hyphen stand before the number in a ticket's id. */
    private static final int NUMBER_FROM = 9;

    private static final long MINUTE_MILLIS = 60_000;

    private final Forecast forecast;
    private final WhyBefore why;
    private final Function<BranchId, Optional<JsonObject>> emergency;

    /** @param emergency what everybody in a branch has to know at once, schema {@code EmergencyNow} */
    public TicketView(Forecast forecast, WhyBefore why, Function<BranchId, Optional<JsonObject>> emergency) {
        this.forecast = forecast;
        this.why = why;
        this.emergency = emergency;
    }

    /** The ticket as it stands at an instant (epoch milliseconds); empty if the branch knows it no longer. */
    public Optional<JsonObject> of(BranchState state, TicketId ticket, long now) {
        return state.visit(ticket)
                .map(visit -> visit(state, visit, now))
                .or(() -> state.keptPlace(ticket).map(place -> ofWhoWent(state, place)))
                .or(() -> state.mayStillBeRated(ticket) ? Optional.of(ofYesterday(state, ticket)) : Optional.empty());
    }

    private JsonObject visit(BranchState state, Visit visit, long now) {
        Step step = visit.latest();
        JsonObject json = new JsonObject()
                .put("branch", state.setup().id().value())
                .put("ticketId", visit.id().value())
                .put("number", visit.number())
                .put("language", visit.language())
                .put("service", step.service().value())
                .put("state", visit.phase().slug())
                .put("promise", JsonShapes.promise(visit.promise()))
                .put("issuedAt", JsonShapes.instant(visit.issuedAt()))
                .put("calls", step.calls())
                .put("steps", JsonShapes.steps(visit))
                .put("wentFirst", why.of(state, visit, visit.language()))
                .put("surveyOpen", surveyOpen(visit, now))
                .put("seq", state.seq());
        if (visit.phase() != VisitPhase.ENDED) {
            emergency.apply(state.setup().id()).ifPresent(shown -> json.put("emergency", shown));
        }
        JsonShapes.putInstant(json, "calledAt", step.lastCalledAt());
        long still = state.stoodStillMillis(
                step.service(),
                step.queuedAt(),
                step.calledAt().or(step::endedAt).orElse(now));
        if (still >= MINUTE_MILLIS) {
            json.put("stoodStillMinutes", still / MINUTE_MILLIS);
        }
        JsonShapes.putInstant(json, "until", visit.heldUntil().or(step::until));
        return byPhase(json, state, visit, now);
    }

    private JsonObject byPhase(JsonObject json, BranchState state, Visit visit, long now) {
        return switch (visit.phase()) {
            case WAITING -> waiting(json, state, visit, now);
            case SEATED, CALLED -> standing(atCounter(json, state, visit.latest()), state, visit, now);
            case SERVING -> atCounter(json, state, visit.latest());
            case PARKED, POSTPONED, HELD -> standing(json, state, visit, now);
            case ENDED -> {
                JsonShapes.putWord(json, "outcome", visit.latest().outcome());
                state.keptPlace(visit.id()).ifPresent(place -> json.put("mayReturn", Returns.mayReturn(state, place)));
                yield json;
            }
        };
    }

    private JsonObject waiting(JsonObject json, BranchState state, Visit visit, long now) {
        int ahead = InLine.ahead(state, visit, now);
        return standing(json, state, visit, now)
                .put("position", ahead + 1)
                .put("ahead", ahead)
                .put("expected", JsonShapes.promise(forecast.expected(state, visit, now)));
    }

    /** Why nobody is called, or soon will not be; while something stands still, the person may go and keep their place. */
    private static JsonObject standing(JsonObject json, BranchState state, Visit visit, long now) {
        state.standstillTouching(visit.latest().service())
                .ifPresent(why ->
                        json.put("standstill", JsonShapes.standstill(why)).put("mayKeepPlace", true));
        Plan plan = state.plan(now);
        plan.breakAt(now).ifPresent(on -> json.put("break", JsonShapes.planned(on)));
        plan.nextBreak(now).ifPresent(next -> json.put("nextBreak", JsonShapes.planned(next)));
        return json;
    }

    /** Of somebody who went on an earlier day this is left: they may come back to their place. */
    private static JsonObject ofWhoWent(BranchState state, KeptPlace place) {
        return new JsonObject()
                .put("branch", state.setup().id().value())
                .put("ticketId", place.ticket().value())
                .put("number", place.number())
                .put("language", place.language())
                .put("service", place.services().getFirst().value())
                .put("state", VisitPhase.ENDED.slug())
                .put("mayReturn", Returns.mayReturn(state, place))
                .put("surveyOpen", false)
                .put("seq", state.seq());
    }

    private static JsonObject atCounter(JsonObject json, BranchState state, Step step) {
        JsonShapes.put(json, "counter", step.counter());
        JsonShapes.put(
                json,
                "hall",
                step.counter()
                        .flatMap(counter -> state.setup().counter(counter))
                        .map(BranchSetup.Counter::hall));
        return json;
    }

    private static boolean surveyOpen(Visit visit, long now) {
        boolean over = visit.phase() == VisitPhase.ENDED && visit.wasServed();
        return over && !visit.rated() && now <= visit.endedAt().orElse(now) + Limits.SURVEY_OPEN_MILLIS;
    }

    /** Of a visit of an earlier day only this is left: it was served and may be rated. */
    private static JsonObject ofYesterday(BranchState state, TicketId ticket) {
        String number = ticket.value().substring(NUMBER_FROM).replaceFirst("(?=[0-9])", "-");
        return new JsonObject()
                .put("branch", state.setup().id().value())
                .put("ticketId", ticket.value())
                .put("number", number)
                .put("state", VisitPhase.ENDED.slug())
                .put("surveyOpen", true)
                .put("seq", state.seq());
    }
}
