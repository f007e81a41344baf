package dawr.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.CallReason;
import dawr.queue.CallReason.Cause;
import dawr.queue.CallReason.PassedLine;
import dawr.queue.CounterId;
import dawr.queue.Event;
import dawr.queue.ServiceId;
import dawr.queue.StepRef;
import dawr.queue.TicketId;
import dawr.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What staff read of a call names what really decided. */
class CallInWordsTest {
    private static final ServiceId PERMITS = new ServiceId("permits");

    private final Words words = Words.load();

    private String told(String language, CallReason.Order order, Cause... causes) {
        List<PassedLine> passed = Arrays.stream(causes)
                .map(cause -> new PassedLine(PERMITS, false, cause))
                .toList();
        CallReason reason = new CallReason(order, 125, passed.size(), Optional.empty(), Optional.of(passed));
        StepRef step = new StepRef(new TicketId("20261122-A017"), "A-017", 1, PERMITS, "ar");
        return CallInWords.of(words.in(language), new Event.TicketCalled(step, new CounterId("c1"), 1, reason));
    }

    @Test
    void whoGoesFirstByStrictPriorityIsNotSaidToHaveWaitedLongest() {
        assertEquals(
                "A-017 goes first: the longest waiting, 2 minutes in line.",
                told("en", CallReason.Order.PRIORITY_FIRST));
        assertEquals(
                "A-017 goes first by lawful priority, after 2 minutes in line.",
                told("en", CallReason.Order.PRIORITY_FIRST, Cause.LAWFUL_CLAIM));
    }

    @Test
    void whoseLanguageTheCounterSpeaksIsSaidToGoFirstForThat() {
        assertEquals(
                "A-017 goes first: your counter speaks their language, after 2 minutes.",
                told("en", CallReason.Order.LONGEST_WAITING_FIRST, Cause.LANGUAGE));
        assertEquals(
                "A-017 أولًا: شباكك يتحدث لغته، وينتظر منذ دقيقتين.",
                told("ar", CallReason.Order.PRIORITY_FIRST, Cause.LANGUAGE));
    }

    @Test
    void whomTheStaffHavePutFirstIsSaidToBeThereByTheirDecision() {
        for (CallReason.Order order : List.of(CallReason.Order.LONGEST_WAITING_FIRST, CallReason.Order.ACCUMULATING)) {
            assertEquals("A-017 was put first by the staff, after 2 minutes.", told("en", order, Cause.STAFF_DECISION));
        }
    }

    @Test
    void whatTheOrderItselfCountsIsSaidInItsOwnWords() {
        assertEquals(
                "A-017 goes first: the wait and any lawful claim together weigh most, after 2 minutes.",
                told("en", CallReason.Order.ACCUMULATING, Cause.LAWFUL_CLAIM));
        assertEquals(
                "A-017 goes first: nearest to the target time of the service, after 2 minutes.",
                told("en", CallReason.Order.TARGET_WAIT, Cause.NEARER_TARGET));
        assertEquals(
                "A-017 was sent to your counter and has waited 2 minutes.",
                told("en", CallReason.Order.DIRECTED, Cause.STAFF_DECISION));
    }
}
