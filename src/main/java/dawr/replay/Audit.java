package dawr.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Asks the office after a run whether everything is as it should be: every visit has one ticket and every ticket one visit, the numbers of each
 * series follow one another (a gap is a ticket that nobody was told of), every step was called once and ended as in the log, and nobody is left.
 */
final class Audit {
    /** The live board follows the entries within two seconds. */
    private static final int BOARD_LOOKS_MAX = 30;

    private static final long BOARD_PAUSE_MILLIS = 100;

    private final Vertx vertx;
    private final Wire wire;
    private final MovingIn admin;
    private final String branch;
    private final Tickets tickets;
    private final List<String> discrepancies = new ArrayList<>();

    Audit(Vertx vertx, Wire wire, MovingIn admin, String branch, Tickets tickets) {
        this.vertx = vertx;
        this.wire = wire;
        this.admin = admin;
        this.branch = branch;
        this.tickets = tickets;
    }

    /** Everything that is not as it should be, a sentence each. */
    Future<List<String>> look(int connections) {
        issuedOnce();
        numbersFollow();
        return InFlight.each(tickets.all(), connections, this::visit)
                .compose(visits -> nobodyLeft(BOARD_LOOKS_MAX))
                .map(over -> discrepancies);
    }

    private void issuedOnce() {
        int missing = tickets.visits() - tickets.all().size();
        if (missing > 0) {
            discrepancies.add(missing + " of " + tickets.visits() + " visits have no ticket");
        }
        Set<String> ids = new HashSet<>();
        tickets.all().stream()
                .filter(given -> !ids.add(given.ticketId()))
                .forEach(given -> discrepancies.add("ticket " + given.ticketId() + " was given twice"));
    }

    /** Numbers begin at 1 on each day; only a number whose owner of an earlier day is still in the house is passed over. */
    private void numbersFollow() {
        Map<String, SortedSet<Integer>> series = new HashMap<>();
        Map<String, Set<Integer>> anyDay = new HashMap<>();
        for (Tickets.Given given : tickets.all()) {
            String day = given.ticketId().replaceAll("-.*", "");
            String letter = given.number().replaceAll("[-0-9]+$", "");
            int numeral = Integer.parseInt(given.number().replaceAll("^\\D+", ""));
            series.computeIfAbsent(day + ' ' + letter, each -> new TreeSet<>()).add(numeral);
            anyDay.computeIfAbsent(letter, each -> new HashSet<>()).add(numeral);
        }
        boolean oneDay = series.size() == anyDay.size();
        series.forEach((name, numerals) ->
                gaps(name, numerals, oneDay ? Set.of() : anyDay.getOrDefault(name.replaceAll("^.* ", ""), Set.of())));
    }

    private void gaps(String series, SortedSet<Integer> numerals, Set<Integer> maybeStillInUse) {
        for (int numeral = 1; numeral < numerals.last(); numeral++) {
            if (!numerals.contains(numeral) && !maybeStillInUse.contains(numeral)) {
                discrepancies.add("series " + series + ": number " + numeral + " was given to nobody of this run");
            }
        }
    }

    private Future<Void> visit(Tickets.Given given) {
        return wire.ask(Ask.get("/api/v1/ticket").with("Authorization", "Ticket " + given.token()))
                .onSuccess(answer -> {
                    if (answer.accepted()) {
                        steps(given, answer.json());
                    } else {
                        discrepancies.add("ticket " + given.ticketId() + ": " + answer.inWords());
                    }
                })
                .mapEmpty();
    }

    private void steps(Tickets.Given given, JsonNode visit) {
        List<Turn> turns = tickets.turns(given.visit());
        if (visit.path("steps").size() != turns.size()) {
            discrepancies.add(saying(given, visit.path("steps").size() + " steps instead of " + turns.size()));
            return;
        }
        if (!visit.path("state").asText().equals("ended")) {
            discrepancies.add(saying(given, "is still " + visit.path("state").asText()));
        }
        for (Turn turn : turns) {
            step(given, turn, visit.path("steps").path(turn.ordinal() - 1));
        }
    }

    private void step(Tickets.Given given, Turn turn, JsonNode step) {
        String outcome = step.path("outcome").asText();
        if (!outcome.equals(expected(turn))) {
            discrepancies.add(
                    saying(given, "step " + turn.ordinal() + " ended " + outcome + " instead of " + expected(turn)));
        }
        int calls = step.path("calls").asInt();
        if (turn.wasCalled() && calls != 1) {
            discrepancies.add(saying(given, "step " + turn.ordinal() + " was called " + calls + " times"));
        }
    }

    private static String expected(Turn turn) {
        if (!turn.wasCalled()) {
            return "left";
        }
        return switch (turn.ending()) {
            case Turn.Ending.Served served -> "served";
            case Turn.Ending.SentOut sentOut -> "not-completed";
            case Turn.Ending.SentOn sentOn -> "transferred";
        };
    }

    private static String saying(Tickets.Given given, String what) {
        return "ticket " + given.ticketId() + " (log ticket " + given.visit() + "): " + what;
    }

    /** Looks at the board until nobody is on it or it has had its time. */
    private Future<Void> nobodyLeft(int looks) {
        return admin.ask(Ask.get("/api/v1/branches/" + branch + "/live")).compose(answer -> {
            List<String> left = left(answer);
            if (left.isEmpty() || looks == 0) {
                discrepancies.addAll(left);
                return Future.succeededFuture();
            }
            return vertx.timer(BOARD_PAUSE_MILLIS).compose(later -> nobodyLeft(looks - 1));
        });
    }

    private static List<String> left(Answer answer) {
        JsonNode board = answer.json();
        List<String> left = new ArrayList<>();
        if (!answer.accepted()) {
            left.add("the live board: " + answer.inWords());
        }
        for (String place : List.of("waiting", "serving", "parked")) {
            if (board.path(place).asInt() != 0) {
                left.add("the live board has " + board.path(place).asInt() + " " + place);
            }
        }
        for (JsonNode counter : board.path("counters")) {
            if (!counter.path("state").asText().equals("closed") || counter.hasNonNull("ticket")) {
                left.add("counter " + counter.path("counter").asText() + " is "
                        + counter.path("state").asText() + " with "
                        + counter.path("ticket").path("number").asText("nobody"));
            }
        }
        return left;
    }
}
