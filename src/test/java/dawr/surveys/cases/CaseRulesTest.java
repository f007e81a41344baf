package dawr.surveys.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.OpeningHours.Span;
import dawr.queue.calendar.OfficeCalendar;
import dawr.queue.calendar.Timetable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A case has an owner, a clock, a cause and a reply before it is closed, and is open again while its giver is unhappy. */
class CaseRulesTest {
    private static final long HOUR = 3_600_000;

    /** Sunday to Thursday, eight to two: six hours a day. */
    private static final BusinessTime TIME = new BusinessTime(new Timetable(
            OfficeCalendar.ofHours(
                    false,
                    Stream.of(
                                    DayOfWeek.SUNDAY,
                                    DayOfWeek.MONDAY,
                                    DayOfWeek.TUESDAY,
                                    DayOfWeek.WEDNESDAY,
                                    DayOfWeek.THURSDAY)
                            .map(day -> new Span(day, 8 * 60, 14 * 60))
                            .toList()),
            ZoneId.of("Asia/Riyadh"),
            List.of()));

    /** A Thursday, an hour before the weekend. */
    private static final long THURSDAY = Instant.parse("2026-11-26T10:00:00Z").toEpochMilli();

    private static Case fresh(boolean reachable) {
        return Case.opened(OptionalInt.of(1), reachable, THURSDAY, TIME);
    }

    private static Case yes(Case before, Deed deed, long now) {
        return assertInstanceOf(CaseRules.Outcome.Changed.class, CaseRules.decide(before, deed, now, TIME))
                .now();
    }

    private static CaseRules.Why no(Case before, Deed deed, long now) {
        return assertInstanceOf(CaseRules.Outcome.No.class, CaseRules.decide(before, deed, now, TIME))
                .why();
    }

    @Test
    void theClockStandsStillAtTheWeekend() {
        // One hour on Thursday, six on Sunday, six on Monday, three on Tuesday
        assertEquals(
                Instant.parse("2026-12-01T08:00:00Z"),
                Instant.ofEpochMilli(fresh(true).dueAt()));
        assertEquals(
                7 * HOUR,
                TIME.between(THURSDAY, Instant.parse("2026-11-30T01:00:00Z").toEpochMilli()));
    }

    @Test
    void afterAndBetweenAgree() {
        Random luck = new Random(8);
        for (int round = 0; round < 300; round++) {
            long from = THURSDAY + luck.nextLong(14 * 24 * HOUR);
            long worth = 1 + luck.nextLong(40 * HOUR);
            assertEquals(worth, TIME.between(from, TIME.after(from, worth)));
        }
    }

    @Test
    void nothingIsClosedWithoutItsCauseNorWithoutAReplyWhereSomebodyCanBeReached() {
        Case one = fresh(true);
        assertEquals(CaseRules.Why.CAUSE_MISSING, no(one, new Deed.Close(), THURSDAY));
        Case known = yes(one, new Deed.Find(Cause.WAIT), THURSDAY);
        assertEquals(CaseRules.Why.REPLY_MISSING, no(known, new Deed.Close(), THURSDAY));
        Case replied = yes(known, new Deed.Reply(), THURSDAY);
        Case closed = yes(replied, new Deed.Close(), THURSDAY + 3 * 24 * HOUR);
        assertEquals(CaseState.CLOSED, closed.state());
        assertEquals(HOUR * 6, closed.settling().workedMillis().orElseThrow());
        assertEquals(CaseRules.Why.CASE_CLOSED, no(closed, new Deed.Reply(), THURSDAY));
        assertEquals(
                CaseState.CLOSED,
                yes(yes(fresh(false), new Deed.Find(Cause.OTHER), 0), new Deed.Close(), THURSDAY)
                        .state());
    }

    @Test
    void whoIsStillUnhappyOpensItAgainAndIsAskedOnce() {
        Case closed = yes(
                yes(yes(fresh(true), new Deed.Find(Cause.WAIT), 0), new Deed.Reply(), THURSDAY),
                new Deed.Close(),
                THURSDAY + HOUR);
        Case again = yes(closed, new Deed.AskedAgain(2), THURSDAY + HOUR);
        assertEquals(CaseState.OPEN, again.state());
        assertEquals(1, again.settling().reopened());
        assertEquals(CaseRules.Why.CAUSE_MISSING, no(again, new Deed.Close(), THURSDAY));
        assertEquals(CaseRules.Why.ASKED_ALREADY, no(again, new Deed.AskedAgain(5), THURSDAY));
        Case answered = yes(again, new Deed.Reply(), THURSDAY);
        assertEquals(
                CaseState.ANSWERED,
                yes(answered, new Deed.AskedAgain(5), THURSDAY).state());
        assertEquals(
                CaseState.CLOSED, yes(closed, new Deed.AskedAgain(3), THURSDAY).state());
    }

    @Test
    void aLetterThatComesBackAnswersNobody() {
        Case replied = yes(yes(fresh(true), new Deed.Find(Cause.WAIT), 0), new Deed.Reply(), THURSDAY);
        Case bounced = yes(replied, new Deed.Bounce(), THURSDAY);
        assertEquals(CaseState.OPEN, bounced.state());
        assertTrue(bounced.reach() == Case.Reach.BOUNCED
                && bounced.settling().repliedAt().isEmpty());
        assertEquals(CaseRules.Why.NOBODY_TO_REPLY_TO, no(bounced, new Deed.Reply(), THURSDAY));
        assertEquals(CaseState.CLOSED, yes(bounced, new Deed.Close(), THURSDAY).state());
    }

    @Test
    void aCaseIsHandedUpTwiceAndOnlyWhenItsTimeIsOver() {
        Case one = fresh(true);
        assertEquals(CaseRules.Why.NOT_DUE, no(one, new Deed.Escalate(), one.dueAt() - 1));
        Case first = yes(one, new Deed.Escalate(), one.dueAt());
        assertTrue(first.dueAt() > one.dueAt());
        Case second = yes(first, new Deed.Escalate(), first.dueAt());
        assertEquals(CaseRules.Why.NOT_DUE, no(second, new Deed.Escalate(), second.dueAt() + HOUR));
    }

    @Test
    void whoeverLeavesLeavesTheCaseToOthers() {
        Case owned = yes(fresh(true), new Deed.Give(Optional.of("manager")), THURSDAY);
        assertEquals(Optional.of("manager"), owned.owner());
        assertEquals(
                Optional.empty(),
                yes(owned, new Deed.Give(Optional.empty()), THURSDAY).owner());
    }

    @Test
    void whateverIsDoneInWhateverOrderAClosedCaseHasItsCause() {
        Random luck = new Random(4);
        List<Deed> deeds = List.of(
                new Deed.Note(),
                new Deed.Find(Cause.PAPERS),
                new Deed.Reply(),
                new Deed.Close(),
                new Deed.Reopen(),
                new Deed.AskedAgain(1),
                new Deed.Escalate(),
                new Deed.Bounce());
        for (int round = 0; round < 2_000; round++) {
            Case now = fresh(luck.nextBoolean());
            for (int step = 0; step < 30; step++) {
                long at = THURSDAY + step * 5L * HOUR;
                if (CaseRules.decide(now, deeds.get(luck.nextInt(deeds.size())), at, TIME)
                        instanceof CaseRules.Outcome.Changed changed) {
                    now = changed.now();
                }
                boolean closed = now.state() == CaseState.CLOSED;
                assertTrue(!closed || now.settling().cause().isPresent());
                assertEquals(closed, now.settling().closedAt().isPresent());
            }
        }
    }

    @Test
    void aLowFaceOrGraveWordsOpenACase() {
        assertEquals(Optional.of(Kind.LOW_SCORE), Opening.of(OptionalInt.of(2), Optional.empty()));
        assertEquals(Optional.empty(), Opening.of(OptionalInt.of(3), Optional.of("too cold")));
        assertEquals(Optional.of(Kind.FLAGGED), Opening.of(OptionalInt.of(5), Optional.of("He asked for a BRIBE")));
        assertEquals(Optional.of(Kind.FLAGGED), Opening.of(OptionalInt.of(4), Optional.of("طلب مني رشوة")));
    }

    @Test
    void figuresCountWhatIsOpenLateClosedAndReopened() {
        Case closed = yes(yes(fresh(false), new Deed.Find(Cause.WAIT), 0), new Deed.Close(), THURSDAY + HOUR);
        Case again = yes(closed, new Deed.Reopen(), THURSDAY + HOUR);
        CaseFigures figures = CaseFigures.of(List.of(fresh(true), closed, again), again.dueAt() - 1);
        assertEquals(2, figures.open());
        assertEquals(1, figures.overdue());
        assertEquals(1.0, figures.medianHours().orElseThrow());
        assertEquals(0.5, figures.reopenedShare().orElseThrow());
    }
}
