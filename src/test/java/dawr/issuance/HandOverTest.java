package dawr.issuance;

import static dawr.issuance.Counter.OLAYA;
import static dawr.issuance.Counter.ask;
import static dawr.issuance.Counter.json;
import static dawr.issuance.Counter.problem;
import static dawr.issuance.Counter.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.branch.Reply;
import dawr.branch.Submission;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.Event;
import dawr.queue.Office;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Role;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a kiosk that was cut off hands over, and what it can't. */
class HandOverTest {
    private static final Caller.Device FIRST = new Caller.Device("k-00000001", Role.KIOSK, OLAYA);
    private static final Caller.Device SECOND = new Caller.Device("k-00000002", Role.KIOSK, OLAYA);
    private static final long HOUR = 3_600_000;
    private static final int TICKETS_EACH = 500;

    private final Counter counter = new Counter();
    private final CutOffKiosk kiosk = new CutOffKiosk();

    @AfterEach
    void close() {
        counter.close();
    }

    private JsonObject contact(Caller.Device device, CutOffKiosk page) {
        return json(ask(
                counter.contact::contact,
                request(
                        device,
                        Map.of(),
                        new JsonObject().put("publicKey", page.publicKey()).encode(),
                        UUID.randomUUID())));
    }

    private Answer handOver(Caller.Device device, CutOffKiosk.Paper paper) {
        return ask(
                counter.handOver::admit,
                request(device, Map.of("branch", OLAYA.value()), paper.body().encode(), paper.key()));
    }

    private Visit visit(JsonObject admitted) {
        TicketId ticket = new TicketId(admitted.getString("ticketId"));
        return Counter.await(counter.branches.look(OLAYA, state -> state.visit(ticket)))
                .orElseThrow();
    }

    @Test
    void aContactTellsAllThatAKioskNeedsToGoOnAlone() {
        JsonObject told = contact(FIRST, kiosk);
        assertEquals("KA", told.getString("series"));
        assertEquals("2026-11-22", told.getString("day"));
        assertEquals(Instant.ofEpochMilli(counter.now), told.getInstant("at"));
        assertEquals("https://dawr.example.org/t#", told.getString("code"));
        assertEquals(0, told.getInteger("last"));
        assertTrue(told.getJsonArray("open").size() > 0);
    }

    @Test
    void aKioskWhoseClockIsThreeHoursWrongGivesTheRightTimes() {
        long wrong = 3 * HOUR;
        kiosk.hears(contact(FIRST, kiosk), counter.now + wrong);
        CutOffKiosk.Paper paper = kiosk.gives("permits", counter.now + wrong + 60_000);
        long taken = counter.now + 60_000;
        counter.now += HOUR;
        JsonObject admitted = json(handOver(FIRST, paper));
        assertEquals(Instant.ofEpochMilli(taken), admitted.getInstant("waitsSince"));
        assertEquals(taken, visit(admitted).arrivedAt());
    }

    @Test
    void aPaperThatIsHandedOverAgainIsAnsweredWithTheSameBytesAndStandsInLineOnce() {
        kiosk.hears(contact(FIRST, kiosk), counter.now);
        CutOffKiosk.Paper paper = kiosk.gives("permits", counter.now);
        Answer.Whole first = (Answer.Whole) handOver(FIRST, paper);
        counter.now += HOUR;
        Answer.Whole again = (Answer.Whole) handOver(FIRST, paper);
        assertEquals(first.body(), again.body());
        List<Visit> visits = Counter.await(counter.branches.look(OLAYA, state -> List.copyOf(state.visits())));
        assertEquals(1, visits.size());
    }

    @Test
    void onlyWhatTheKioskHasSignedSinceItsContactIsTaken() {
        kiosk.hears(contact(FIRST, kiosk), counter.now);
        List<JsonObject> forged = new ArrayList<>();
        for (Map.Entry<String, Object> change : Map.<String, Object>of(
                        "numeral", 99, "service", "wages", "priority", "senior", "takenAt", "2026-11-22T03:00:00Z")
                .entrySet()) {
            forged.add(kiosk.gives("permits", counter.now).body().copy().put(change.getKey(), change.getValue()));
        }
        JsonObject longAgo = kiosk.gives("permits", counter.now).body().copy();
        longAgo.getJsonObject("contact").put("at", "2026-11-22T03:00:00Z");
        forged.add(longAgo);
        for (JsonObject body : forged) {
            Answer answer = handOver(FIRST, new CutOffKiosk.Paper(UUID.randomUUID(), body, ""));
            assertEquals("paper-unfit", problem(answer).slug(), body.encode());
        }
    }

    @Test
    void aPaperOutOfItsTurnWaitsForTheOneBeforeIt() {
        kiosk.hears(contact(FIRST, kiosk), counter.now);
        CutOffKiosk.Paper one = kiosk.gives("permits", counter.now);
        CutOffKiosk.Paper two = kiosk.gives("permits", counter.now);
        CutOffKiosk.Paper three = kiosk.gives("permits", counter.now);
        handOver(FIRST, one);
        assertEquals("paper-out-of-turn", problem(handOver(FIRST, three)).slug());
        assertEquals("KA-002", json(handOver(FIRST, two)).getString("number"));
        assertEquals("KA-003", json(handOver(FIRST, three)).getString("number"));
        assertEquals(3, contact(FIRST, kiosk).getInteger("last"));
    }

    /** Half of each kiosk's hand-overs are sent twice, as when an answer is lost; the kiosks take turns at chance, and people are called in between. */
    @Test
    void fourHoursOfTwoKiosksComeInWithoutADoubleAndInTheOrderInWhichTheyWereGiven() {
        TwoKiosks kiosks = new TwoKiosks(new Random(5));
        counter.now += 4 * HOUR;
        kiosks.handAllOver();
        List<Visit> visits = Counter.await(counter.branches.look(OLAYA, state -> List.copyOf(state.visits())));
        assertEquals(2 * TICKETS_EACH, visits.size());
        Set<String> numbers = new HashSet<>();
        visits.forEach(visit -> assertTrue(numbers.add(visit.number()), visit.number()));
        assertEquals(kiosks.numbersAsGiven(), called());
    }

    /** Calls everybody, and says whom in which order. */
    private List<String> called() {
        List<String> called = new ArrayList<>();
        Optional<Command.Finish> finish = Optional.empty();
        for (int i = 0; i < 2 * TICKETS_EACH; i++) {
            called.add(callNext(finish));
            finish = Optional.of(new Command.Finish(dawr.queue.Outcome.SERVED, Optional.empty(), List.of()));
        }
        return called;
    }

    private String callNext(Optional<Command.Finish> finish) {
        Command next = new Command.CallNext(Office.C1, Office.clerk(Office.C1), finish);
        Reply reply = Counter.await(counter.branches.submit(
                new Submission(OLAYA, UUID.randomUUID(), "test", "", (BranchState state) -> next)));
        Event.TicketCalled called =
                (Event.TicketCalled) ((Reply.Done) reply).entry().events().getLast();
        assertEquals(0, called.reason().overtaken());
        return called.of().number();
    }

    /** Two kiosks whose clocks are wrong in different ways, each giving a ticket every half a minute or so. */
    private final class TwoKiosks {
        private final Random chance;
        private final List<Given> given = new ArrayList<>();

        private record Given(Caller.Device device, CutOffKiosk.Paper paper, long atMillis) {}

        TwoKiosks(Random chance) {
            this.chance = chance;
            CutOffKiosk other = new CutOffKiosk();
            give(FIRST, kiosk, 95 * 60_000L);
            give(SECOND, other, -20 * 60_000L);
        }

        private void give(Caller.Device device, CutOffKiosk page, long aheadMillis) {
            counter.letters = device.equals(FIRST) ? "KA" : "KB";
            page.hears(contact(device, page), counter.now + aheadMillis);
            for (int i = 0; i < TICKETS_EACH; i++) {
                long at = counter.now + i * 4L * HOUR / TICKETS_EACH + chance.nextInt(20_000);
                given.add(new Given(device, page.gives("permits", at + aheadMillis), at));
            }
        }

        void handAllOver() {
            List<Given> first = new ArrayList<>(given.subList(0, TICKETS_EACH));
            List<Given> second = new ArrayList<>(given.subList(TICKETS_EACH, 2 * TICKETS_EACH));
            while (!first.isEmpty() || !second.isEmpty()) {
                List<Given> from = second.isEmpty() || (!first.isEmpty() && chance.nextBoolean()) ? first : second;
                Given next = from.removeFirst();
                int times = 1 + chance.nextInt(2);
                for (int i = 0; i < times; i++) {
                    assertEquals(
                            next.paper().number(),
                            json(handOver(next.device(), next.paper())).getString("number"));
                }
            }
        }

        /** Of tickets of the same instant the one that came in first goes first, so instants are kept apart. */
        List<String> numbersAsGiven() {
            return given.stream()
                    .sorted(Comparator.comparingLong(Given::atMillis))
                    .map(one -> one.paper().number())
                    .toList();
        }
    }
}
