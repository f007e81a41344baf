package dawr.verify;

import dawr.queue.Event;
import dawr.queue.TicketId;
import java.util.Optional;

/** Whom an event speaks of. */
final class Speaks {
    private Speaks() {}

    static Optional<TicketId> of(Event event) {
        return switch (event) {
            case Event.TicketIssued issued -> Optional.of(issued.ticket());
            case Event.VoucherGiven given -> Optional.empty();
            case Event.PaperLapsed lapsed -> Optional.empty();
            case Event.AppointmentBooked booked -> Optional.empty();
            case Event.AppointmentCancelled cancelled -> Optional.empty();
            case Event.AppointmentKept kept -> Optional.of(kept.ticket());
            case Event.StepQueued queued -> Optional.of(queued.of().ticket());
            case Event.TicketCalled called -> Optional.of(called.of().ticket());
            case Event.TicketRecalled recalled -> Optional.of(recalled.of().ticket());
            case Event.TicketNears nears -> Optional.of(nears.of().ticket());
            case Event.StepMarked marked -> Optional.of(marked.of().ticket());
            case Event.ClaimSettled settled -> Optional.of(settled.of().ticket());
            case Event.ClaimGranted granted -> Optional.of(granted.of().ticket());
            case Event.SecretRenewed renewed -> Optional.of(renewed.ticket());
            case Event.PlaceKept kept -> Optional.of(kept.place().ticket());
            case Event.CounterServes serves -> Optional.empty();
            case Event.LinesStranded stranded -> Optional.empty();
            case Event.BreakBegan began -> Optional.empty();
            case Event.BreakEnded ended -> Optional.empty();
            case Event.StandstillBegan began -> Optional.empty();
            case Event.StandstillEnded ended -> Optional.empty();
            case Event.ServiceStarted started -> Optional.of(started.of().ticket());
            case Event.SeatGiven given -> Optional.of(given.of().ticket());
            case Event.SeatLeft left -> Optional.of(left.of().ticket());
            case Event.TicketParked parked -> Optional.of(parked.of().ticket());
            case Event.TicketReturned returned -> Optional.of(returned.of().ticket());
            case Event.PlaceGivenUp given -> Optional.of(given.of().ticket());
            case Event.TicketPostponed postponed -> Optional.of(postponed.of().ticket());
            case Event.StepEnded ended -> Optional.of(ended.of().ticket());
            case Event.VisitHeld held -> Optional.of(held.ticket());
            case Event.VisitEnded ended -> Optional.of(ended.ticket());
            case Event.SurveyGiven given -> Optional.of(given.ticket());
            case Event.DayOpened opened -> Optional.empty();
            case Event.DayClosed closed -> Optional.empty();
            case Event.SetupChanged changed -> Optional.empty();
            case Event.HistoryImported imported -> Optional.empty();
            case Event.CounterOpened opened -> Optional.empty();
            case Event.CounterHandedOver handed -> Optional.empty();
            case Event.CounterPaused paused -> Optional.empty();
            case Event.CounterResumed resumed -> Optional.empty();
            case Event.CounterClosed closed -> Optional.empty();
        };
    }
}
