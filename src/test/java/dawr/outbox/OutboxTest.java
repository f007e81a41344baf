package dawr.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.BranchId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing that is owed is lost, and nothing is said twice. */
class OutboxTest {
    private static final BranchId OLAYA = new BranchId("riyadh-olaya");
    private static final String PHONE = "+966500000123";

    private final TestOutbox box = new TestOutbox();

    @AfterEach
    void close() {
        box.close();
    }

    private static Message message(String cause) {
        return Message.now(OLAYA, Kind.CALLED, cause, new Letter.Sms(PHONE, "a canary"), TestOutbox.START + 3_600_000);
    }

    @Test
    void aMessageIsOwedOnceHoweverOftenItsCauseIsRead() {
        box.put(message("entry/1"), message("entry/2"));
        box.put(message("entry/2"), message("entry/3"));

        box.work(new Mailbag());
        box.put(message("entry/1"));

        assertEquals(List.of(), box.work(new Mailbag()).taken());
        assertEquals(Map.of("sent", 3L), box.states());
    }

    @Test
    void twoCausesAreTwoMessages() {
        assertEquals(message("entry/1").id(), message("entry/1").id());
        assertNotEquals(message("entry/1").id(), message("entry/2").id());
        assertEquals(8, message("entry/1").id().version());
        assertThrows(IllegalArgumentException.class, () -> message("call " + PHONE));
    }

    @Test
    void twoSendersNeverHaveOneMessage() {
        box.put(IntStream.range(0, 200)
                .mapToObj(each -> message("entry/" + each))
                .toArray(Message[]::new));

        List<UUID> one = box.take(UUID.randomUUID(), 120);
        List<UUID> other = box.take(UUID.randomUUID(), 120);

        assertEquals(120, one.size());
        assertEquals(80, other.size());
        assertTrue(one.stream().noneMatch(other::contains));
    }

    @Test
    void whatADeadSenderHadIsSentByTheNextWhenItsTimeIsUp() {
        box.put(message("entry/1"));
        assertEquals(1, box.take(UUID.randomUUID(), 10).size());

        assertEquals(List.of(), box.work(new Mailbag()).taken());
        box.later(Courier.LEASE_MILLIS);

        assertEquals(List.of(message("entry/1").id()), box.work(new Mailbag()).taken());
    }

    @Test
    void whoWasTooSlowCannotUndoWhatTheNextHasDone() {
        UUID slow = UUID.randomUUID();
        box.put(message("entry/1"));
        Parcel held = box.parcels(slow, 1).getFirst();
        box.later(Courier.LEASE_MILLIS);
        box.work(new Mailbag());

        assertFalse(TestOutbox.get(box.table().again(held, slow, 0, "no-answer")));
        assertEquals(Map.of("sent", 1L), box.states());
    }

    @Test
    void whatIsNotTakenComesAgainLaterAndLater() {
        box.put(message("entry/1"));
        Mailbag closed = new Mailbag(new Delivery.NotNow("busy"));

        box.work(closed);
        box.later(999);
        box.work(closed);
        assertEquals(1, closed.taken().size());
        box.later(1_001);
        box.work(closed);
        box.later(1_999);
        box.work(closed);

        assertEquals(2, closed.taken().size());
        assertEquals(Map.of("failed", 1L), box.states());
    }

    @Test
    void theOtherSideMaySayWhenToComeAgain() {
        box.put(message("entry/1"));
        box.work(new Mailbag(new Delivery.NotNow("busy", OptionalLong.of(60_000))));

        box.later(59_000);
        assertEquals(List.of(), box.work(new Mailbag()).taken());
        box.later(1_000);
        assertEquals(1, box.work(new Mailbag()).taken().size());
    }

    @Test
    void whatIsRefusedForGoodOrTooOftenIsGivenUp() {
        box.put(message("entry/1"));
        box.work(new Mailbag(new Delivery.Never("no-such-reader")));
        assertEquals(Map.of("dead", 1L), box.states());

        box.put(new Message(
                OLAYA, Kind.CALLED, "entry/2", new Letter.Sms(PHONE, "a canary"), 0, TestOutbox.START + 864_000_000));
        Mailbag closed = new Mailbag(new Delivery.NotNow("busy"));
        IntStream.range(0, 40).forEach(any -> {
            box.work(closed);
            box.later(600_000);
        });
        assertEquals(Backoff.ATTEMPTS_MAX, closed.taken().size());
        assertEquals(Map.of("dead", 2L), box.states());
    }

    @Test
    void whatIsLateIsNotSentAnyMore() {
        box.put(message("entry/1"));
        box.later(3_600_000);

        assertEquals(List.of(), box.work(new Mailbag()).taken());
        assertEquals(Map.of("sms", 1L), TestOutbox.get(box.table().lapse(box.now())));
        assertEquals(Map.of("dead", 1L), box.states());
        assertEquals(0, box.letters());
    }

    @Test
    void whatIsMeantForLaterWaits() {
        box.put(new Message(
                OLAYA, Kind.SURVEY, "visit/1", new Letter.Sms(PHONE, "?"), box.now() + 5_000, box.now() + 9_000));
        assertEquals(List.of(), box.work(new Mailbag()).taken());
        box.later(5_000);
        assertEquals(1, box.work(new Mailbag()).taken().size());
    }

    @Test
    void nobodyWhoReadsTheTablesLearnsWhoWasToldWhat() {
        box.put(message("entry/1"));
        assertFalse(box.everything().contains(PHONE.substring(1)));
        assertFalse(box.everything().contains("canary"));
        assertEquals(1, box.letters());

        box.work(new Mailbag(new Delivery.Taken(Optional.of("gateway-17"))));

        assertEquals(0, box.letters());
        assertFalse(box.everything().contains(PHONE.substring(1)));
        TestOutbox.get(box.table().arrived(Way.SMS, "gateway-17", box.now()));
        assertTrue(box.everything().contains("gateway-17"));
    }

    @Test
    void whatWasDoneWithIsForgottenAfterAWhile() {
        box.put(message("entry/1"));
        box.work(new Mailbag());
        TestOutbox.get(box.table().forget(box.now() + 1));
        assertEquals(Map.of(), box.states());
    }

    @Test
    void theMetricsSayHowMuchIsOwedAndSinceWhen() {
        box.put(message("entry/1"), message("entry/2"));
        box.later(30_000);
        assertEquals(
                Map.of("sms", new Kept.Owed(2, 30_000)),
                TestOutbox.get(box.table().owed(box.now())));
        box.work(new Mailbag());
        assertEquals(2, box.meters().counter("dawr_outbox_sent", "way", "sms").count());
    }

    @Test
    void onlyAddressesAreWrittenTo() {
        assertTrue(Addresses.isPhone(PHONE));
        List.of("0501234567", "+0501234567", "+9665", "+96650123456789012", "+966 50 123", "+966501234567\n")
                .forEach(wrong -> assertFalse(Addresses.isPhone(wrong), wrong));
        assertTrue(Addresses.isMail("a.b+c@office.example"));
        List.of("a@b", "a b@c.de", "a@b.de\r\nBcc: x@y.z", "a..b@c.de", "<a@b.de>", "a@-b.de", "a@b.de,c@d.ef")
                .forEach(wrong -> assertFalse(Addresses.isMail(wrong), wrong));
    }
}
