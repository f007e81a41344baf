package dawr.congestion.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dawr.office.Demonstration;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.By;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.InLine;
import dawr.queue.Outcome;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.StaffId;
import dawr.simulate.Hall;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A film shows what the day was. */
class FilmTest {
    private static final BranchSetup SETUP = Demonstration.setup(Demonstration.OLAYA);
    private static final long BEGINS = 1_795_332_600_000L;
    private static final By CLERK = new By(new StaffId("clerk"), true);

    private final Film film = new Film();
    private final Hall hall = new Hall(new BranchState(), BEGINS, SETUP);
    private int calls;

    @BeforeEach
    void aMorningOfChance() {
        hall.writeTo(film::happened);
        hall.ask(new Command.Found(SETUP));
        assertFalse(film.isThere(), "the night is no film");
        hall.moveTo(BEGINS + 3_600_000);
        SplittableRandom dice = new SplittableRandom(7);
        for (int deed = 0; deed < 400; deed++) {
            hall.moveTo(hall.now() + 1_000 + dice.nextInt(60_000));
            BranchSetup.Counter counter =
                    SETUP.counters().get(dice.nextInt(SETUP.counters().size()));
            hall.ask(
                    switch (dice.nextInt(4)) {
                        case 0 -> new Command.OpenCounter(counter.id(), CLERK, counter.services(), List.of());
                        case 1 ->
                            new Command.FinishStep(
                                    counter.id(),
                                    CLERK,
                                    new Command.Finish(Outcome.SERVED, Optional.empty(), List.of()));
                        case 2 -> ticket(dice);
                        default -> new Command.CallNext(counter.id(), CLERK, Optional.empty());
                    });
        }
        calls = hall.state().visits().stream()
                .mapToInt(visit -> (int) visit.steps().stream()
                        .filter(step -> step.calledAt().isPresent())
                        .count())
                .sum();
    }

    private static Command ticket(SplittableRandom dice) {
        return new Command.IssueTicket(
                List.of(SETUP.services()
                        .get(dice.nextInt(SETUP.services().size()))
                        .id()),
                "ar",
                PriorityClass.NONE,
                Channel.KIOSK,
                new Promise.NoCounterOpen(),
                1);
    }

    @Test
    void itEndsAsTheDayStands() {
        JsonObject shown = film.json();
        JsonArray services = shown.getJsonArray("services");
        int[] waiting = new int[services.size()];
        shown.getJsonArray("line").forEach(step -> {
            JsonArray each = (JsonArray) step;
            waiting[each.getInteger(1)] = each.getInteger(2);
        });
        SETUP.services()
                .forEach(service -> assertEquals(
                        InLine.waiting(hall.state(), service.id()) + InLine.seated(hall.state(), service.id()),
                        waiting[services.getList().indexOf(service.id().value())],
                        service.id().value()));
    }

    @Test
    void everyCallIsSeenOnce() {
        long seen = film.json().getJsonArray("calls").stream()
                .filter(step -> ((JsonArray) step).getInteger(2) == 3)
                .count();
        assertEquals(calls, seen);
    }

    @Test
    void itRunsForwardFromTheFirstThatIsSeen() {
        JsonObject shown = film.json();
        int last = 0;
        for (Object step : shown.getJsonArray("line")) {
            int second = ((JsonArray) step).getInteger(0);
            assertEquals(Math.max(last, second), second);
            last = second;
        }
        assertEquals(true, last < shown.getLong("seconds"));
    }
}
