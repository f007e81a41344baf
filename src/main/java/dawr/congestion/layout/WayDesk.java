package dawr.congestion.layout;

import dawr.branch.Branches;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.Floor;
import dawr.queue.Need;
import dawr.queue.Premises;
import dawr.queue.Step;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Answers the phone of whoever is called which way leads from the door to their counter; without a step for whom that is needed. */
public final class WayDesk {
    private static final double HALF = 0.5;

    private final Branches branches;

    public WayDesk(Branches branches) {
        this.branches = branches;
    }

    /** Takes its operation. */
    public void take(Operations operations) {
        operations.on("ticketWay", this::answer);
    }

    private Future<Answer> answer(Request request) {
        return request.caller() instanceof Caller.Visitor visitor
                ? branches.look(visitor.at(), state -> way(state, visitor.ticket()))
                : Future.succeededFuture(nowhere());
    }

    private static Answer way(BranchState state, TicketId ticket) {
        Optional<Visit> visit = state.visit(ticket);
        Optional<CounterId> counter = visit.flatMap(Visit::current).flatMap(Step::counter);
        Optional<Floor> floor = state.setup().rules().premises().flatMap(Premises::plan);
        boolean stepFree = visit.flatMap(Visit::special)
                .filter(needs -> needs.contains(Need.STEP_FREE))
                .isPresent();
        return counter.flatMap(to -> floor.flatMap(FloorPlan::of).flatMap(plan -> drawn(plan, to, stepFree)))
                .<Answer>map(way ->
                        Answer.ok(way.put("counter", counter.orElseThrow().value())))
                .orElseGet(WayDesk::nowhere);
    }

    private static Answer nowhere() {
        return Problem.of(ProblemKind.NOT_FOUND, "way");
    }

    /** Nothing where no way leads: better none than one with a step for somebody who can't take it. */
    static Optional<JsonObject> drawn(FloorPlan drawn, CounterId counter, boolean stepFree) {
        FloorPlan walked = stepFree ? drawn.withoutSteps() : drawn;
        return Optional.ofNullable(walked.counters().get(counter))
                .map(goal -> Ways.to(walked, goal))
                .flatMap(ways -> ways.fromNearest(walked.doors()))
                .map(way -> json(drawn, way).put("stepFree", stepFree || !crossesSteps(drawn, way.cells())));
    }

    private static boolean crossesSteps(FloorPlan plan, List<Cell> cells) {
        return cells.stream().anyMatch(plan::isSteps);
    }

    private static JsonObject json(FloorPlan plan, Ways.Way way) {
        return new JsonObject()
                .put("metres", (int) Math.round(way.metres()))
                .put("width", plan.width())
                .put("height", plan.height())
                .put("walls", squares(plan, '#'))
                .put("steps", squares(plan, '='))
                .put("way", line(way.cells()));
    }

    /** The squares of a letter as the path of a drawing, those side by side as one. */
    private static String squares(FloorPlan plan, char letter) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < plan.height(); y++) {
            String row = plan.rows().get(y);
            for (int x = row.indexOf(letter); x >= 0; x = row.indexOf(letter, x)) {
                int from = x;
                while (x < row.length() && row.charAt(x) == letter) {
                    x++;
                }
                path.append('M').append(from).append(' ').append(y);
                path.append('h').append(x - from).append("v1h").append(from - x).append('z');
            }
        }
        return path.toString();
    }

    private static String line(List<Cell> cells) {
        StringBuilder path = new StringBuilder();
        for (Cell cell : cells) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(cell.x() + HALF)
                    .append(' ')
                    .append(cell.y() + HALF);
        }
        return path.toString();
    }
}
