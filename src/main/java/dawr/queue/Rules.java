package dawr.queue;

import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;
import java.util.Optional;
import java.util.UUID;

/** The rules of the office: every command finds its rule here. */
public final class Rules {
    private Rules() {}

    /**
     * Decides a command. Looks, changes nothing.
     *
     * @param now when it is decided, epoch milliseconds; never before the state's newest entry
     */
    public static Decision decide(BranchState state, Command command, long now) {
        if (command instanceof Command.Found found) {
            return state.founded() ? Refused.because(Why.BRANCH_EXISTS) : DayRules.found(found.setup(), now);
        }
        return state.founded() ? decideFounded(state, command, now) : Refused.because(Why.BRANCH_UNKNOWN);
    }

    private static Decision decideFounded(BranchState state, Command command, long now) {
        return switch (command) {
            case Command.IssueTicket issue -> IssueRules.issue(state, issue, now);
            case Command.AdmitPaper admit -> PaperRules.admit(state, admit, now);
            case Command.GiveVoucher give -> DoorRules.voucher(state, give, now);
            case Command.BookAppointment book -> BookingRules.book(state, book, now);
            case Command.CancelAppointment cancel -> BookingRules.cancel(state, cancel.appointment());
            case Command.CheckIn checkIn -> BookingRules.checkIn(state, checkIn, now);
            case Command.OpenCounter open -> CounterRules.open(state, open);
            case Command.PauseCounter pause -> CounterRules.pause(state, pause, now);
            case Command.ResumeCounter resume -> CounterRules.resume(state, resume);
            case Command.CloseCounter close -> CounterRules.close(state, close, now);
            case Command.HandOver handOver -> HandOverRules.handOver(state, handOver, now);
            case Command.CallNext next -> CallRules.next(state, next, now);
            case Command.CallTicket one -> CallRules.one(state, one, now);
            case Command.Recall recall -> CallRules.recall(state, recall);
            case Command.StartService start -> DeskRules.start(state, start, now);
            case Command.MarkNoShow noShow -> DeskRules.noShow(state, noShow, now);
            case Command.Park park -> DeskRules.park(state, park, now);
            case Command.Transfer transfer -> TransferRules.transfer(state, transfer, now);
            case Command.EmptySeat empty -> SeatRules.empty(state, empty);
            case Command.GiveSeat give -> SeatRules.give(state, give, now);
            case Command.SettleClaim settle -> DeskRules.settleClaim(state, settle);
            case Command.GrantClaim grant -> ReceptionRules.grant(state, grant);
            case Command.RenewSecret renew -> ReceptionRules.renew(state, renew.ticket());
            case Command.Meant meant -> CounterRules.meant(state, meant, now);
            case Command.FinishStep finish -> DeskRules.finish(state, finish, now);
            case Command.Reactivate back -> VisitRules.reactivate(state, back.ticket(), now);
            case Command.Leave leave -> VisitRules.leave(state, leave.ticket());
            case Command.LeaveKeepingPlace leave -> ReturnRules.leave(state, leave.ticket(), now);
            case Command.ComeBack back -> ReturnRules.comeBack(state, back, now);
            case Command.PostponePlaces places -> VisitRules.postpone(state, places, now);
            case Command.PostponeUntil until -> VisitRules.postpone(state, until, now);
            case Command.BeginStandstill begin -> StandstillRules.begin(state, begin, now);
            case Command.EndStandstill end -> StandstillRules.end(state, end);
            case Command.GiveSurvey survey -> VisitRules.survey(state, survey.ticket(), now);
            case Command.ChangeSetup change -> ChangeRules.change(state, change, now);
            case Command.TurnDay turn -> DayRules.turn(state, turn.day(), now);
            case Command.BeginBreak begin -> BreakRules.begin(state, begin, now);
            case Command.EndBreak end -> BreakRules.end(state, end, now);
            case Command.EndPause end -> VisitRules.endPause(state, end, now);
            case Command.Found found -> throw new IllegalStateException("already answered: " + found);
        };
    }

    /** What falls due by itself at this instant, if anything does. Every node proposes the same, under the same {@link #dueId}. */
    public static Optional<Command> due(BranchState state, long now) {
        if (!state.founded()) {
            return Optional.empty();
        }
        if (now >= state.dayEndsAtMillis()) {
            return Optional.of(new Command.TurnDay(DayRules.dayAfter(state, now)));
        }
        Optional<Command> ofBreaks = BreakRules.due(state, now);
        if (ofBreaks.isPresent()) {
            return ofBreaks;
        }
        Optional<DueTime> pause = state.nextDue();
        return pause.isPresent() && pause.get().atMillis() <= now
                ? Optional.of(
                        new Command.EndPause(pause.get().ticket(), pause.get().atMillis()))
                : SeatRules.due(state, now);
    }

    /** Tells two pauses of one visit apart that end at the same instant, and two seats of one desk or two breaks that were due at the same. */
    private static String occasion(BranchState state, Command due) {
        if (due instanceof Command.EndPause end) {
            Step step = state.visit(end.ticket()).orElseThrow().latest();
            return step.ordinal() + "/" + step.calls();
        }
        if (due instanceof Command.GiveSeat give) {
            return state.day() + "/" + state.people.seats.givenBy(give.counter());
        }
        if (due instanceof Command.BeginBreak begin) {
            return state.day() + "/" + state.breaks.begun(begin.id());
        }
        if (due instanceof Command.EndBreak end) {
            return state.day() + "/" + state.breaks.begun(end.id());
        }
        return "";
    }

    /** The command id of what falls due by itself, derived from what is due, so that of many proposals one is kept. */
    public static UUID dueId(BranchState state, Command due) {
        String what = state.setup().id() + "|" + due + "|" + occasion(state, due);
        return UUID.nameUUIDFromBytes(what.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
