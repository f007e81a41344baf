package dawr.journal;

import dawr.queue.Appointment;
import dawr.queue.AppointmentId;
import dawr.queue.ArrivalRules;
import dawr.queue.Batch;
import dawr.queue.Booking;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BusinessDay;
import dawr.queue.CallReason;
import dawr.queue.CallingOrder;
import dawr.queue.CallingTerms;
import dawr.queue.CameBy;
import dawr.queue.Channel;
import dawr.queue.ClaimGround;
import dawr.queue.Coming;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Event;
import dawr.queue.Floor;
import dawr.queue.HouseRules;
import dawr.queue.KeptPlace;
import dawr.queue.Limits;
import dawr.queue.LineRules;
import dawr.queue.Mark;
import dawr.queue.Matching;
import dawr.queue.Need;
import dawr.queue.OfflinePaper;
import dawr.queue.OldVisit;
import dawr.queue.OneTicket;
import dawr.queue.OpeningHours;
import dawr.queue.Outcome;
import dawr.queue.Outstanding;
import dawr.queue.PauseReason;
import dawr.queue.Pools;
import dawr.queue.Premises;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.Punctuality;
import dawr.queue.QuickDesks;
import dawr.queue.Scope;
import dawr.queue.Seating;
import dawr.queue.Segment;
import dawr.queue.ServiceId;
import dawr.queue.Shortfall;
import dawr.queue.StaffId;
import dawr.queue.Standstill;
import dawr.queue.Step;
import dawr.queue.StepRef;
import dawr.queue.StepState;
import dawr.queue.Stood;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import dawr.queue.Voucher;
import dawr.queue.calendar.Manner;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One of each thing that can happen, on a day at the Deira branch. */
public final class Samples {
    /** 22 November 2026, 08:00 in Dubai. */
    public static final long MORNING = 1_795_320_000_000L;

    public static final BranchId DEIRA = new BranchId("dubai-deira");
    private static final BusinessDay DAY = new BusinessDay(LocalDate.of(2026, 11, 22));
    private static final ServiceId PERMITS = new ServiceId("permits");
    private static final ServiceId CONTRACTS = new ServiceId("contracts");
    private static final CounterId C4 = new CounterId("c4");
    private static final TicketId PAPER = new TicketId("20261122-KA012");
    private static final TicketId A017 = new TicketId("20261122-A017");
    private static final StepRef FIRST = new StepRef(A017, "A-017", 1, PERMITS, "ar");

    private Samples() {}

    /** An event of every kind, in the order in which they are declared. */
    public static List<Event> everyKind() {
        return Stream.of(ofDays(), ofVisits(), ofCounters())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Event> ofDays() {
        Map<TicketId, Long> mayBeRated = Map.of(A017, MORNING - 60_000);
        return List.of(
                new Event.DayOpened(
                        DAY,
                        setup(),
                        List.of(paused()),
                        List.of(visit()),
                        mayBeRated,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Event.DayClosed(DAY, List.of(A017)),
                new Event.SetupChanged(setup().withVersion(2)));
    }

    private static List<Event> ofVisits() {
        return Stream.of(ofTheDoor(), ofTurns()).flatMap(List::stream).toList();
    }

    private static List<Event> ofTheDoor() {
        return List.of(
                issued(),
                new Event.PaperLapsed(PAPER, "KA-012", paper(), Event.PaperLapsed.Why.DAY_OVER),
                new Event.VoucherGiven(voucher()),
                new Event.AppointmentBooked(appointment()),
                new Event.AppointmentCancelled(appointment().id()),
                new Event.AppointmentKept(appointment().id(), A017, Punctuality.IN_TIME));
    }

    private static List<Event> ofTurns() {
        return List.of(
                new Event.StepQueued(FIRST, Optional.of(C4), MORNING, MORNING - 1),
                new Event.TicketCalled(FIRST, C4, 1, CallReason.plain(CallReason.Order.LONGEST_WAITING_FIRST, 754, 0)),
                new Event.TicketRecalled(FIRST, C4, 2),
                new Event.TicketNears(FIRST, 3),
                new Event.ServiceStarted(FIRST, C4, Optional.empty()),
                new Event.SeatGiven(
                        FIRST, C4, MORNING + 600_000, CallReason.plain(CallReason.Order.ACCUMULATING, 754, 0)),
                new Event.SeatLeft(FIRST, C4, Event.SeatLeft.Why.NOBODY_CAME),
                new Event.TicketParked(FIRST, C4, MORNING + 600_000),
                new Event.TicketReturned(FIRST),
                new Event.PlaceGivenUp(FIRST, 3, MORNING + 1),
                new Event.TicketPostponed(FIRST, MORNING + 600_000),
                new Event.ClaimSettled(FIRST, C4, true),
                new Event.ClaimGranted(FIRST, PriorityClass.SENIOR, ClaimGround.PAPER_SHOWN),
                new Event.SecretRenewed(A017, 1),
                new Event.StepMarked(FIRST, C4, List.of(Mark.INTERPRETED, Mark.COULD_BE_ONLINE)),
                new Event.StepEnded(
                        FIRST,
                        Optional.of(C4),
                        Outcome.NOT_COMPLETED,
                        Optional.of(Shortfall.MISSING_DOCUMENT),
                        List.of(PERMITS, CONTRACTS)),
                new Event.VisitHeld(A017, MORNING + 1_800_000),
                new Event.VisitEnded(A017),
                new Event.PlaceKept(place()));
    }

    private static List<Event> ofCounters() {
        return List.of(
                new Event.CounterOpened(C4, new StaffId("clerk4"), List.of(PERMITS), List.of("ar", "en")),
                new Event.CounterPaused(C4, PauseReason.PRAYER, Optional.of(MORNING + 900_000)),
                new Event.CounterResumed(C4),
                new Event.CounterClosed(C4),
                new Event.CounterHandedOver(C4, new StaffId("clerk4"), new StaffId("clerk7")),
                new Event.CounterServes(C4, List.of(PERMITS)),
                new Event.LinesStranded(List.of(new Event.LinesStranded.Line(PERMITS, 4))),
                new Event.BreakBegan("dhuhr", PauseReason.PRAYER, Manner.ALL_STOP, MORNING + 900_000),
                new Event.BreakEnded("dhuhr"),
                new Event.StandstillBegan(
                        Scope.service(PERMITS), Standstill.Reason.SYSTEM_DOWN, Optional.of(MORNING + 900_000)),
                new Event.StandstillEnded(Scope.BRANCH),
                new Event.SurveyGiven(A017),
                new Event.HistoryImported(List.of(
                        new OldVisit(
                                "17",
                                PERMITS,
                                MORNING,
                                Optional.of(MORNING + 60_000),
                                Optional.of(MORNING + 90_000),
                                "d1",
                                true),
                        new OldVisit("18", PERMITS, MORNING, Optional.empty(), Optional.empty(), "", false))));
    }

    /** Events with all that was added to their kinds later. */
    static Map<String, Event> fuller() {
        Map<String, Event> fuller = new TreeMap<>(atTheDoor());
        fuller.put(
                "setup-changed-seats",
                new Event.SetupChanged(setup().with(HouseRules.PLAIN.with(Seating.usual(List.of("h1"))))));
        fuller.put("setup-changed-premises", new Event.SetupChanged(setup().with(HouseRules.PLAIN.with(premises()))));
        fuller.put("service-started-foretold", new Event.ServiceStarted(FIRST, C4, Optional.of(MORNING + 360_000)));
        fuller.put("ticket-called-passing", new Event.TicketCalled(FIRST, C4, 1, passing()));
        fuller.put("day-opened-settled", settled());
        fuller.put("day-opened-after-standstill", afterStandstill());
        fuller.put("day-opened-after-papers", afterPapers());
        return fuller;
    }

    private static Premises premises() {
        Floor floor = new Floor(50, List.of("####", "#a1=", "#DD#"), Map.of("a", C4), Map.of("1", "h1"));
        return new Premises(Map.of("en", "Riyadh region"), Optional.of(floor));
    }

    private static Map<String, Event> atTheDoor() {
        return Map.of(
                "day-opened-owing",
                owing(),
                "ticket-issued-by-paper",
                byPaper(),
                "ticket-issued-by-appointment",
                byAppointment(),
                "ticket-issued-bringing",
                withEverything(),
                "day-opened-after-vouchers",
                afterVouchers(),
                "setup-changed-pools",
                withPools());
    }

    private static KeptPlace place() {
        return new KeptPlace(
                A017,
                "A-017",
                List.of(PERMITS, CONTRACTS),
                "ar",
                PriorityClass.SENIOR,
                Optional.of(List.of(Need.STEP_FREE)),
                Optional.of(CameBy.WALKING_IN.of("kZ4dN0v1x8pYt3qRb7mCwA")),
                MORNING - 2_400_000,
                1_500_000,
                DAY);
    }

    /** What is owed after a standstill: a place, and the time in which nobody could be called. */
    private static Event afterStandstill() {
        return new Event.DayOpened(
                DAY,
                setup(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Outstanding(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(List.of(place())),
                        Optional.of(List.of(new Stood(Scope.BRANCH, MORNING - 900_000, MORNING))),
                        Optional.empty())));
    }

    private static Event afterPapers() {
        return new Event.DayOpened(
                DAY,
                setup(),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Outstanding(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Map.of("KA@20261121", 17)))));
    }

    private static Event settled() {
        Standstill still = new Standstill(Scope.BRANCH, Standstill.Reason.POWER_CUT, MORNING, Optional.empty());
        BranchSetup settled = setup().with(HouseRules.of(CallingTerms.USUAL)
                .with(new LineRules(Optional.of(3), Optional.of(5), Optional.of(true)))
                .with(Map.of(new StaffId("clerk4"), List.of(PERMITS)))
                .with(new Matching(Optional.of(180), Optional.of(Map.of("h1", List.of(Need.STEP_FREE))))));
        return new Event.DayOpened(
                DAY,
                settled,
                List.of(),
                List.of(),
                Map.of(),
                Optional.of(Map.of(A017, 2)),
                Optional.of(List.of(still)),
                Optional.empty());
    }

    private static CallReason passing() {
        CallReason.Terms terms = new CallReason.Terms(
                Optional.of(300),
                Optional.of(120),
                Optional.of(900),
                Optional.of(CallReason.Limit.WAIT),
                Optional.of(180));
        return new CallReason(
                CallReason.Order.ACCUMULATING,
                754,
                1,
                Optional.of(terms),
                Optional.of(List.of(new CallReason.PassedLine(CONTRACTS, false, CallReason.Cause.LAWFUL_CLAIM))));
    }

    private static Event owing() {
        Booking booking = new Booking(Map.of(PERMITS, new Booking.Capacity(15, 2)), 15, 10, 30, true);
        return new Event.DayOpened(
                DAY,
                setup().with(HouseRules.PLAIN.with(ArrivalRules.PLAIN.with(booking))),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Outstanding(
                        Optional.of(List.of(appointment())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static Event byAppointment() {
        return new Event.TicketIssued(
                A017,
                "A-017",
                List.of(PERMITS),
                "ar",
                PriorityClass.NONE,
                Channel.APPOINTMENT,
                MORNING + 600_000,
                4,
                new Promise.NoCounterOpen(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.of(CameBy.WALKING_IN.keeping(appointment().id())));
    }

    /** What happens most often. */
    public static Event issued() {
        return new Event.TicketIssued(
                A017,
                "A-017",
                List.of(PERMITS, CONTRACTS),
                "ar",
                PriorityClass.DETERMINATION,
                Channel.KIOSK,
                MORNING,
                4,
                new Promise.Range(12, 20, MORNING + 1_200_000),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Voucher voucher() {
        BranchId olaya = new BranchId("riyadh-olaya");
        return new Voucher("20261122-v17", DEIRA, olaya, PERMITS, MORNING, MORNING + 14_400_000, 1);
    }

    /** With everything that somebody may bring to the door. */
    private static Event withEverything() {
        return new Event.TicketIssued(
                A017,
                "A-017",
                List.of(PERMITS),
                "ar",
                PriorityClass.NONE,
                Channel.KIOSK,
                MORNING,
                4,
                new Promise.NoCounterOpen(),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.of(CameBy.WALKING_IN
                        .with(voucher())
                        .after(A017)
                        .of("kZ4dN0v1x8pYt3qRb7mCwA")
                        .at("kiosk-1")
                        .with(new Batch(7, 3))
                        .likelyByClosing(96)));
    }

    private static OfflinePaper paper() {
        return new OfflinePaper(
                "k-1c0ffee5", DAY, MORNING + 90_000, MORNING, "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg");
    }

    /** Which a kiosk gave while it could not reach the office. */
    private static Event byPaper() {
        return new Event.TicketIssued(
                PAPER,
                "KA-012",
                List.of(PERMITS),
                "ar",
                PriorityClass.NONE,
                Channel.KIOSK,
                MORNING + 90_000,
                4,
                new Promise.Range(12, 20, MORNING + 1_200_000),
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.of(CameBy.WALKING_IN.with(paper())));
    }

    private static Event withPools() {
        Segment.When runners = new Segment.When(
                List.of("en"),
                List.of(PriorityClass.NONE),
                List.of(Channel.KIOSK),
                List.of(PERMITS),
                List.of(Coming.WALK_IN, Coming.LATE),
                Optional.of(true));
        Segment.Then there =
                new Segment.Then(Optional.of(PriorityClass.CARER), Optional.of(PERMITS), Optional.of("runners"));
        return new Event.SetupChanged(setup().with(HouseRules.PLAIN
                .with(ArrivalRules.PLAIN.with(List.of(new Segment("runners", runners, there))))
                .with(new Pools(
                        Map.of("runners", List.of(C4)),
                        Map.of("labour", List.of(PERMITS)),
                        Map.of("evening", List.of(new StaffId("clerk4")))))
                .with(new QuickDesks(List.of(C4), 5, Map.of(PERMITS, 4)))));
    }

    private static Event afterVouchers() {
        ArrivalRules rules = ArrivalRules.PLAIN
                .withClosing(95)
                .withReturns(3)
                .with(new OneTicket(true, Optional.of(new OneTicket.InARow(3, 60))))
                .withBatches(3);
        return new Event.DayOpened(
                DAY,
                setup().with(HouseRules.PLAIN.with(rules)),
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Outstanding(
                        Optional.empty(),
                        Optional.of(Map.of("riyadh-olaya/20261121-v9", MORNING + 60_000)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static Appointment appointment() {
        return new Appointment(
                new AppointmentId("20261122-x17"),
                PERMITS,
                MORNING + 600_000,
                "ar",
                PriorityClass.NONE,
                1,
                Optional.of(List.of(Need.STEP_FREE)));
    }

    static BranchSetup setup() {
        return new BranchSetup(
                DEIRA,
                1,
                words("ديرة", "Deira"),
                ZoneId.of("Asia/Dubai"),
                "uae",
                LocalTime.of(3, 0),
                new OpeningHours.Week(List.of(new OpeningHours.Span(DayOfWeek.MONDAY, 450, 900))),
                List.of("ar", "en"),
                List.of(new BranchSetup.Hall("h1", words("القاعة الأولى", "Hall 1"), 60)),
                List.of(new BranchSetup.Service(
                        PERMITS,
                        "A",
                        words("تصاريح العمل", "Work permits"),
                        words("إصدار وتجديد", "Issue and renewal"),
                        "identification-card",
                        20,
                        1,
                        List.of(words("جواز السفر", "Passport")))),
                List.of(new BranchSetup.Counter(C4, "4", "h1", List.of(PERMITS), List.of("ar"))),
                CallingOrder.PRIORITY_FIRST,
                Limits.USUAL,
                List.of(15.0, 30.0, 45.0, 60.0),
                Optional.empty(),
                Optional.empty());
    }

    private static CounterNow paused() {
        return new CounterNow(
                C4,
                CounterState.PAUSED,
                Optional.of(new StaffId("clerk4")),
                List.of(PERMITS),
                List.of("ar"),
                Optional.of(PauseReason.SYSTEM_DOWN),
                Optional.empty(),
                Optional.empty(),
                7,
                Optional.empty());
    }

    private static Visit visit() {
        return new Visit(
                A017,
                "A-017",
                "ar",
                PriorityClass.NONE,
                Channel.PHONE,
                MORNING,
                new Promise.NoCounterOpen(),
                1,
                List.of(calledStep()),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Step calledStep() {
        return new Step(
                1,
                PERMITS,
                StepState.CALLED,
                Optional.empty(),
                MORNING,
                MORNING,
                MORNING,
                17,
                Optional.of(C4),
                1,
                Optional.of(MORNING + 5_000),
                Optional.of(MORNING + 5_000),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Map<String, String> words(String arabic, String english) {
        return new TreeMap<>(Map.of("ar", arabic, "en", english));
    }
}
