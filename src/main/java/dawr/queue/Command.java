package dawr.queue;

import java.util.List;
import java.util.Optional;

/** What somebody asks of the branch. Times are epoch milliseconds. */
public sealed interface Command {
    /** A person takes a ticket for one service, for several in this order, or for a bundle, whose services are named. {@code tokenKey} numbers the key that their secret token is made with. */
    record IssueTicket(
            List<ServiceId> services,
            String language,
            PriorityClass priority,
            Channel channel,
            Promise promise,
            int tokenKey,
            List<Need> needs,
            Optional<String> bundle,
            CameBy came)
            implements Command {
        public IssueTicket {
            services = List.copyOf(services);
            needs = Need.inOrder(needs);
        }

        /** The same wish of somebody of whom other things are known. */
        IssueTicket as(PriorityClass known, List<Need> knownNeeds) {
            return new IssueTicket(services, language, known, channel, promise, tokenKey, knownNeeds, bundle, came);
        }

        /** Of somebody who walks in. */
        public IssueTicket(
                List<ServiceId> services,
                String language,
                PriorityClass priority,
                Channel channel,
                Promise promise,
                int tokenKey,
                List<Need> needs,
                Optional<String> bundle) {
            this(services, language, priority, channel, promise, tokenKey, needs, bundle, CameBy.WALKING_IN);
        }

        /** Of somebody who needs nothing of the counter but the service. */
        public IssueTicket(
                List<ServiceId> services,
                String language,
                PriorityClass priority,
                Channel channel,
                Promise promise,
                int tokenKey) {
            this(services, language, priority, channel, promise, tokenKey, List.of(), Optional.empty());
        }
    }

    /**
     * A kiosk hands over a paper that it gave while it could not reach the office, with what the person wished for.
     *
     * @param series the letters of the kiosk's own numbers
     * @param wish of somebody who came by this paper
     */
    record AdmitPaper(String series, int numeral, OfflinePaper paper, IssueTicket wish) implements Command {
        IssueTicket asTicket() {
            return new IssueTicket(
                    wish.services(),
                    wish.language(),
                    wish.priority(),
                    wish.channel(),
                    wish.promise(),
                    wish.tokenKey(),
                    wish.needs(),
                    wish.bundle(),
                    wish.came().with(paper));
        }
    }

    /** Somebody who can't be served here before closing goes to another branch, and takes their place in time along. */
    record GiveVoucher(ServiceId service, BranchId to, int byClosingPercent, int tokenKey) implements Command {}

    /** Somebody wants to come at a time; {@code tokenKey} numbers the key that the secret which opens the appointment is made with. */
    record BookAppointment(
            ServiceId service, long at, String language, PriorityClass priority, int tokenKey, List<Need> needs)
            implements Command {
        public BookAppointment {
            needs = Need.inOrder(needs);
        }

        /** What they would take at the door. */
        IssueTicket asTicket() {
            return new IssueTicket(
                    List.of(service),
                    language,
                    priority,
                    Channel.APPOINTMENT,
                    new Promise.NoCounterOpen(),
                    tokenKey,
                    needs,
                    Optional.empty());
        }
    }

    record CancelAppointment(AppointmentId appointment) implements Command {}

    /** Somebody has come to their appointment. */
    record CheckIn(AppointmentId appointment, Promise promise, int tokenKey) implements Command {
        IssueTicket asTicket(Appointment kept) {
            return new IssueTicket(
                    List.of(kept.service()),
                    kept.language(),
                    kept.priority(),
                    Channel.APPOINTMENT,
                    promise,
                    tokenKey,
                    kept.needs().orElse(List.of()),
                    Optional.empty(),
                    CameBy.appointment(kept.id()));
        }
    }

    /** A clerk takes the counter; empty lists mean all that it is set up for. */
    record OpenCounter(CounterId counter, By by, List<ServiceId> services, List<String> languages) implements Command {
        public OpenCounter {
            services = List.copyOf(services);
            languages = List.copyOf(languages);
        }
    }

    record PauseCounter(CounterId counter, By by, PauseReason reason, Optional<Long> until) implements Command {}

    record ResumeCounter(CounterId counter, By by) implements Command {}

    record CloseCounter(CounterId counter, By by) implements Command {}

    /** A colleague goes on at this counter, with whoever is at it. */
    record HandOver(CounterId counter, By by, StaffId to) implements Command {}

    /** Call whoever is next, ending the present step first if {@code finish} says how. */
    record CallNext(CounterId counter, By by, Optional<Finish> finish) implements Command {}

    /** Call this very ticket, whatever its place: a staff decision. */
    record CallTicket(CounterId counter, By by, TicketId ticket) implements Command {}

    record Recall(CounterId counter, By by) implements Command {}

    /** {@code likelyEnd} is when it is likely to be over, as far as anybody has published it. */
    record StartService(CounterId counter, By by, Optional<Long> likelyEnd) implements Command {
        /** Of which nothing is foretold. */
        public StartService(CounterId counter, By by) {
            this(counter, by, Optional.empty());
        }
    }

    /** Nobody came to the seat by the desk. */
    record EmptySeat(CounterId counter, By by) implements Command {}

    record MarkNoShow(CounterId counter, By by) implements Command {}

    record Park(CounterId counter, By by, Optional<Long> until) implements Command {}

    record Transfer(CounterId counter, By by, Target target, Placement place) implements Command {}

    /** The counter has looked at what a claim rests on. */
    record SettleClaim(CounterId counter, By by, boolean holds) implements Command {}

    /** The reception grants somebody who waits a claim that they did not make, or another one. */
    record GrantClaim(TicketId ticket, PriorityClass claim, ClaimGround ground) implements Command {}

    /** Somebody has lost their paper: they get another secret, and the one before it opens nothing any more. */
    record RenewSecret(TicketId ticket) implements Command {}

    record FinishStep(CounterId counter, By by, Finish finish) implements Command {}

    /** Whatever is asked at a counter, asked about this very person: a window that still shows somebody else can't hurt whoever came since. */
    record Meant(CounterId counter, TicketId ticket, Command wish) implements Command {}

    /** Whoever was held after a no-show is back. */
    record Reactivate(TicketId ticket) implements Command {}

    record Leave(TicketId ticket) implements Command {}

    /** As {@link Leave}, of somebody who can't be called because calling stands still, and who means to come back to their place. */
    record LeaveKeepingPlace(TicketId ticket) implements Command {}

    /** Somebody is back who went when calling stood still. */
    record ComeBack(TicketId earlier, Channel channel, Promise promise, int tokenKey) implements Command {}

    record PostponePlaces(TicketId ticket, int places) implements Command {}

    record PostponeUntil(TicketId ticket, long until) implements Command {}

    /** Nobody is called for a service, in a hall or in the branch until further notice. */
    record BeginStandstill(Scope scope, Standstill.Reason reason, Optional<Long> expectedEnd) implements Command {}

    record EndStandstill(Scope scope) implements Command {}

    record GiveSurvey(TicketId ticket) implements Command {}

    /** Replace the set-up; {@code expectedVersion} is the one it was written against. */
    record ChangeSetup(BranchSetup setup, int expectedVersion) implements Command {}

    /** The first entry of a branch. */
    record Found(BranchSetup setup) implements Command {}

    /** The business day turns. Proposed by every node once its hour has come. */
    record TurnDay(BusinessDay day) implements Command {}

    /** A park, a postponement or a hold is over. Proposed by every node once its time has come. */
    record EndPause(TicketId ticket, long dueAt) implements Command {}

    /** The seat by a desk that is about to free is given. Proposed by every node once its time has come. */
    record GiveSeat(CounterId counter, long dueAt) implements Command {}

    /** A break of the calendar begins, or ends at another time. Proposed by every node once its time has come. */
    record BeginBreak(String id, long dueAt) implements Command {}

    /** A break of the calendar is over. Proposed by every node once its time has come. */
    record EndBreak(String id, long dueAt) implements Command {}

    /** How a step ended. */
    record Finish(Outcome outcome, Optional<Shortfall> reason, List<ServiceId> delivered, List<Mark> marks) {
        public Finish {
            delivered = delivered.stream().distinct().toList();
            marks = marks.stream().distinct().toList();
        }

        /** With nothing noted of it. */
        public Finish(Outcome outcome, Optional<Shortfall> reason, List<ServiceId> delivered) {
            this(outcome, reason, delivered, List.of());
        }
    }

    /** Where a transfer goes. */
    sealed interface Target {
        /** Back to the counter that sent the person here. */
        record Back() implements Target {}

        record ToService(ServiceId service) implements Target {}

        record ToCounter(CounterId counter) implements Target {}
    }
}
