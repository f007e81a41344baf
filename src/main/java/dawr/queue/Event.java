package dawr.queue;

import dawr.queue.calendar.Manner;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has happened, carved in stone: kinds are added, never changed, and a golden file of each lies among the tests. Times are epoch
 * milliseconds; the entry around the events says when they happened.
 */
public sealed interface Event {
    /**
     * A business day begins. Carries all that is needed to go on from here: the set-up in force, the counters that are open and whoever is still
     * in the house, the served visits that may still be rated (ticket → when they ended), how often those here have been passed by later
     * ones, if any was, what stands still, and what is owed to those who are yet to come.
     */
    record DayOpened(
            BusinessDay day,
            BranchSetup setup,
            List<CounterNow> counters,
            List<Visit> inTheHouse,
            Map<TicketId, Long> mayBeRated,
            Optional<Map<TicketId, Integer>> timesPassed,
            Optional<List<Standstill>> standstills,
            Optional<Outstanding> outstanding)
            implements Event {
        public DayOpened {
            counters = List.copyOf(counters);
            inTheHouse = List.copyOf(inTheHouse);
            mayBeRated = Collections.unmodifiableMap(new LinkedHashMap<>(mayBeRated));
            timesPassed = timesPassed
                    .filter(some -> !some.isEmpty())
                    .map(some -> Collections.unmodifiableMap(new LinkedHashMap<>(some)));
            standstills = standstills.filter(some -> !some.isEmpty()).map(List::copyOf);
        }
    }

    /** An office that closes ends its day: counters close, and whoever was not served is named. */
    record DayClosed(BusinessDay day, List<TicketId> unserved) implements Event {
        public DayClosed {
            unserved = List.copyOf(unserved);
        }
    }

    record SetupChanged(BranchSetup setup) implements Event {}

    /** A visit begins; its first step waits, {@code ahead} people before it in its service. */
    record TicketIssued(
            TicketId ticket,
            String number,
            List<ServiceId> services,
            String language,
            PriorityClass priority,
            Channel channel,
            long seniority,
            int ahead,
            Promise promise,
            int tokenKey,
            Optional<List<Need>> needs,
            Optional<String> bundle,
            Optional<CameBy> came)
            implements Event {
        public TicketIssued {
            services = List.copyOf(services);
            needs = needs.filter(some -> !some.isEmpty()).map(List::copyOf);
            came = came.filter(some -> !some.equals(CameBy.WALKING_IN));
        }
    }

    /** A paper that a kiosk gave while it could not reach the office comes too late for any line; its number is used. */
    record PaperLapsed(TicketId ticket, String number, OfflinePaper paper, PaperLapsed.Why why) implements Event {
        /** What it came too late for. */
        public enum Why implements Named {
            DAY_OVER,
            SERVICE_GONE
        }
    }

    /** Somebody goes to another branch; what they take along is signed with the voucher's key. */
    record VoucherGiven(Voucher voucher) implements Event {}

    record AppointmentBooked(Appointment appointment) implements Event {}

    /** It was given back; its slot is free again. */
    record AppointmentCancelled(AppointmentId appointment) implements Event {}

    /** The person has come and holds this ticket, issued in the same entry. */
    record AppointmentKept(AppointmentId appointment, TicketId ticket, Punctuality punctuality) implements Event {}

    /**
     * A further step joins a line: the next service of the visit, a transfer, or somebody held who is back.
     *
     * @param counter the only counter that may call it, if it was sent to one
     * @param seniority what overtakes are judged by
     * @param place what the line is ordered by: seniority, unless a member of staff put the person first
     */
    record StepQueued(StepRef of, Optional<CounterId> counter, long seniority, long place) implements Event {}

    /** {@code calls} counts this step's calls, 1 for the first. */
    record TicketCalled(StepRef of, CounterId counter, int calls, CallReason reason) implements Event {}

    record TicketRecalled(StepRef of, CounterId counter, int calls) implements Event {}

    /** The person stands this near to the head of their line; told once for each step. */
    record TicketNears(StepRef of, int place) implements Event {}

    /** {@code likelyEnd} is when it is likely to be over, if anybody has foretold it. */
    record ServiceStarted(StepRef of, CounterId counter, Optional<Long> likelyEnd) implements Event {}

    /**
     * The person is called to the seat by a desk, or moves on from one seat to another; it is theirs until an instant, and they go to the first
     * counter that fits. Whom that passes over is recorded now. It is no call to a counter.
     */
    record SeatGiven(StepRef of, CounterId counter, long until, CallReason reason) implements Event {}

    /** No call came of the seat; the step waits again at its place. */
    record SeatLeft(StepRef of, CounterId counter, SeatLeft.Why why) implements Event {
        /** What became of it. */
        public enum Why implements Named {
            NOBODY_CAME,
            TOO_LONG,
            DESK_CHANGED
        }
    }

    record TicketParked(StepRef of, CounterId counter, long until) implements Event {}

    /** A park or a postponement is over; the step waits again at its place. */
    record TicketReturned(StepRef of) implements Event {}

    /** The person let others go first and now stands here. */
    record PlaceGivenUp(StepRef of, int places, long seniority) implements Event {}

    /** The person steps out of the line until a time and keeps their seniority. */
    record TicketPostponed(StepRef of, long until) implements Event {}

    /** The counter has looked at what the claim rests on: it holds, or it falls, and the person is served all the same. */
    record ClaimSettled(StepRef of, CounterId counter, boolean holds) implements Event {}

    /** The reception grants a claim; the person keeps their place among those of that claim. */
    record ClaimGranted(StepRef of, PriorityClass claim, ClaimGround ground) implements Event {}

    /** {@code turn} counts the secrets of this ticket after its first; none but the newest opens it. */
    record SecretRenewed(TicketId ticket, int turn) implements Event {}

    /** What the counter noted of a step as it ended. */
    record StepMarked(StepRef of, CounterId counter, List<Mark> marks) implements Event {
        public StepMarked {
            marks = List.copyOf(marks);
        }
    }

    /** {@code counter} is where the person was, if they were at one. */
    record StepEnded(
            StepRef of,
            Optional<CounterId> counter,
            Outcome outcome,
            Optional<Shortfall> reason,
            List<ServiceId> delivered)
            implements Event {
        public StepEnded {
            delivered = List.copyOf(delivered);
        }
    }

    /** Did not come when called; may come back until then. */
    record VisitHeld(TicketId ticket, long until) implements Event {}

    record VisitEnded(TicketId ticket) implements Event {}

    /** Somebody went because calling stood still, and may come back to their place. */
    record PlaceKept(KeptPlace place) implements Event {}

    record CounterOpened(CounterId counter, StaffId staff, List<ServiceId> services, List<String> languages)
            implements Event {
        public CounterOpened {
            services = List.copyOf(services);
            languages = List.copyOf(languages);
        }
    }

    record CounterPaused(CounterId counter, PauseReason reason, Optional<Long> until) implements Event {}

    record CounterResumed(CounterId counter) implements Event {}

    record CounterClosed(CounterId counter) implements Event {}

    /** Another member of staff goes on at a counter; whoever is at it stays there. */
    record CounterHandedOver(CounterId counter, StaffId from, StaffId to) implements Event {}

    /** What a counter that is staffed may serve from now on: the branch has changed its rules. */
    record CounterServes(CounterId counter, List<ServiceId> services) implements Event {
        public CounterServes {
            services = List.copyOf(services);
        }
    }

    /** By what the same entry has changed no open counter may call these people any more. */
    record LinesStranded(List<Line> lines) implements Event {
        public LinesStranded {
            lines = List.copyOf(lines);
        }

        /** So many wait for a service. */
        public record Line(ServiceId service, int waiting) {}
    }

    /** A break of the calendar is on, until an instant; said again, it ends at another. */
    record BreakBegan(String id, PauseReason reason, Manner manner, long until) implements Event {}

    record BreakEnded(String id) implements Event {}

    /** Nobody is called for it, or at it, until it ends; said again it has another reason or end. */
    record StandstillBegan(Scope scope, Standstill.Reason reason, Optional<Long> expectedEnd) implements Event {}

    record StandstillEnded(Scope scope) implements Event {}

    /** That an answer was given; the answer itself lies beside the journal. */
    record SurveyGiven(TicketId ticket) implements Event {}

    /** What an old system knows of days before this one, in order of issue. History to learn from; nobody here stood in a line of this journal. */
    record HistoryImported(List<OldVisit> visits) implements Event {
        public HistoryImported {
            visits = List.copyOf(visits);
        }
    }
}
