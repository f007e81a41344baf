package dawr.queue;

import dawr.queue.Command.Finish;
import dawr.queue.Command.Target;
import dawr.queue.calendar.Break;
import dawr.queue.calendar.Manner;
import dawr.queue.calendar.OfficeCalendar;
import dawr.queue.calendar.Season;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** What people in an office might ask next, sensible or not. Chance is handed in: {@code dice.applyAsInt(n)} is from 0 to n - 1. */
public final class Wishes {
    private static final ServiceId NO_SERVICE = new ServiceId("taxes");

    private final BranchState state;
    private final long now;
    private final IntUnaryOperator dice;

    private Wishes(BranchState state, long now, IntUnaryOperator dice) {
        this.state = state;
        this.now = now;
        this.dice = dice;
    }

    /** A branch of chance: one to three services, one to four counters, small limits that are soon reached. */
    public static BranchSetup anySetup(String branch, IntUnaryOperator dice) {
        List<BranchSetup.Service> services = new ArrayList<>();
        for (int i = 0; i <= dice.applyAsInt(3); i++) {
            services.add(Office.service(new ServiceId("s" + i), "ABC".substring(i, i + 1)));
        }
        List<BranchSetup.Counter> counters = new ArrayList<>();
        for (int i = 0; i <= dice.applyAsInt(4); i++) {
            int mask = 1 + dice.applyAsInt((1 << services.size()) - 1);
            ServiceId[] served = services.stream()
                    .filter(service -> (mask >> services.indexOf(service) & 1) == 1)
                    .map(BranchSetup.Service::id)
                    .toArray(ServiceId[]::new);
            counters.add(Office.counterIn(i % 2 == 0 ? "hall" : "annex", new CounterId("c" + i), served));
        }
        OpeningHours hours = switch (dice.applyAsInt(6)) {
            case 0, 1 -> new OpeningHours.Week(everyDay());
            case 2 -> withBreaks(dice);
            default -> new OpeningHours.Always();
        };
        CallingOrder order = oneOf(CallingOrder.values(), dice);
        Limits limits = new Limits(6 + dice.applyAsInt(20), 60, 2, dice.applyAsInt(3) * 5, 20);
        return Office.setup(branch, services, counters, hours, order, limits).with(anyRules(dice));
    }

    private static List<OpeningHours.Span> everyDay() {
        return Arrays.stream(java.time.DayOfWeek.values())
                .map(day -> new OpeningHours.Span(day, 0, 1_440))
                .toList();
    }

    /** Open every day, with a break soon after these days begin. */
    private static OpeningHours withBreaks(IntUnaryOperator dice) {
        Break soon = new Break(
                "soon",
                java.util.Map.of(),
                PauseReason.PRAYER,
                new Break.When.AtMinute(605 + dice.applyAsInt(10)),
                1 + dice.applyAsInt(10),
                oneOf(Manner.values(), dice),
                List.of(),
                Season.ALL_YEAR);
        return new OpeningHours.ByCalendar(new OfficeCalendar(
                false,
                everyDay(),
                List.of(),
                List.of(),
                List.of(),
                List.of(soon),
                List.of(),
                List.of(),
                Optional.empty()));
    }

    /** Limits that are soon reached, or none. */
    private static HouseRules anyRules(IntUnaryOperator dice) {
        CallingTerms terms = new CallingTerms(
                100 + dice.applyAsInt(500),
                dice.applyAsInt(300),
                1 + dice.applyAsInt(3),
                dice.applyAsInt(3) == 0 ? Optional.empty() : Optional.of(dice.applyAsInt(4)),
                dice.applyAsInt(3) == 0 ? Optional.of(1 + dice.applyAsInt(10)) : Optional.empty());
        HouseRules rules = HouseRules.PLAIN
                .with(anyLineRules(dice))
                .with(anyMatching(dice))
                .with(anyArrivalRules(dice).with(anySegments(dice)))
                .with(new Pools(
                        java.util.Map.of("few", List.of(new CounterId("c0"), new CounterId("c2"))),
                        java.util.Map.of(),
                        java.util.Map.of()))
                .with(anySeating(dice))
                .with(anyQuickDesks(dice));
        return dice.applyAsInt(4) == 0 ? rules : rules.with(terms);
    }

    private static Matching anyMatching(IntUnaryOperator dice) {
        List<Need> offers =
                dice.applyAsInt(2) == 0 ? List.of(Need.STEP_FREE) : List.of(Need.FAMILY_HALL, Need.STEP_FREE);
        return new Matching(
                dice.applyAsInt(2) == 0 ? Optional.empty() : Optional.of(dice.applyAsInt(200)),
                dice.applyAsInt(3) == 0 ? Optional.empty() : Optional.of(java.util.Map.of("annex", offers)));
    }

    /** Often one hall with hot seats, sometimes both. */
    private static Seating anySeating(IntUnaryOperator dice) {
        return new Seating(
                List.of("hall", "annex").subList(0, dice.applyAsInt(3)), dice.applyAsInt(200), 1 + dice.applyAsInt(4));
    }

    /** Seldom a desk that serves one thing only. */
    private static QuickDesks anyQuickDesks(IntUnaryOperator dice) {
        return new QuickDesks(
                dice.applyAsInt(4) == 0 ? List.of(new CounterId("c0")) : List.of(),
                5,
                java.util.Map.of(new ServiceId("s0"), 1 + dice.applyAsInt(6)));
    }

    private static LineRules anyLineRules(IntUnaryOperator dice) {
        return new LineRules(
                Optional.of(1 + dice.applyAsInt(3)),
                dice.applyAsInt(2) == 0 ? Optional.empty() : Optional.of(1 + dice.applyAsInt(5)),
                dice.applyAsInt(2) == 0 ? Optional.empty() : Optional.of(dice.applyAsInt(2) == 0));
    }

    private static ArrivalRules anyArrivalRules(IntUnaryOperator dice) {
        Booking.Capacity capacity = new Booking.Capacity(5 * (1 + dice.applyAsInt(3)), 1 + dice.applyAsInt(2));
        return ArrivalRules.PLAIN
                .with(new Booking(
                        java.util.Map.of(new ServiceId("s0"), capacity),
                        dice.applyAsInt(8),
                        dice.applyAsInt(8),
                        2,
                        true))
                .withClosing(50)
                .withReturns(1)
                .withBatches(1 + dice.applyAsInt(3))
                .with(new OneTicket(dice.applyAsInt(2) == 0, Optional.of(new OneTicket.InARow(3, 20))));
    }

    private static List<Segment> anySegments(IntUnaryOperator dice) {
        Segment.When english =
                new Segment.When(List.of("en"), List.of(), List.of(), List.of(), List.of(), Optional.empty());
        Segment.When kept =
                new Segment.When(List.of(), List.of(), List.of(), List.of(), List.of(Coming.IN_TIME), Optional.empty());
        Segment.When errands =
                new Segment.When(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.of(true));
        Optional<String> few = dice.applyAsInt(2) == 0 ? Optional.of("few") : Optional.empty();
        Optional<ServiceId> first = dice.applyAsInt(3) == 0 ? Optional.of(new ServiceId("s0")) : Optional.empty();
        return List.of(
                new Segment("english", english, new Segment.Then(Optional.empty(), Optional.empty(), few)),
                new Segment("kept", kept, new Segment.Then(Optional.of(PriorityClass.CARER), Optional.empty(), few)),
                new Segment("errands", errands, new Segment.Then(Optional.empty(), first, Optional.empty())));
    }

    /** What somebody brings to the door, sometimes what they must not. */
    private CameBy came() {
        return switch (dice.applyAsInt(14)) {
            case 0 -> CameBy.WALKING_IN.with(voucher());
            case 1, 2 -> CameBy.WALKING_IN.after(ended());
            case 3, 4 -> CameBy.WALKING_IN.of("person" + dice.applyAsInt(4));
            case 5, 6 -> CameBy.WALKING_IN.at("kiosk" + dice.applyAsInt(2));
            case 7, 8 -> CameBy.WALKING_IN.with(new Batch(1 + dice.applyAsInt(7), perTurn()));
            case 9 -> CameBy.WALKING_IN.likelyByClosing(dice.applyAsInt(101));
            default -> CameBy.WALKING_IN;
        };
    }

    private int perTurn() {
        return state.setup().rules().arrivalRules().transactionsPerTurn().orElse(1);
    }

    /** One of a few, so that some are brought again. */
    private Voucher voucher() {
        long since = now - (dice.applyAsInt(40) - 2) * 60_000L;
        return new Voucher(
                "20261122-v" + dice.applyAsInt(6),
                new BranchId("jeddah"),
                dice.applyAsInt(9) == 0
                        ? new BranchId("elsewhere")
                        : state.setup().id(),
                service(),
                since,
                since + 60 * 60_000L,
                1);
    }

    /** Mostly somebody whose visit is over. */
    private TicketId ended() {
        List<TicketId> over = state.visits().stream()
                .filter(visit -> visit.endedAt().isPresent())
                .map(Visit::id)
                .toList();
        List<TicketId> mayReturn =
                state.door.placesKept().stream().map(KeptPlace::ticket).toList();
        if (!mayReturn.isEmpty() && dice.applyAsInt(2) == 0) {
            return mayReturn.get(dice.applyAsInt(mayReturn.size()));
        }
        return over.isEmpty() || dice.applyAsInt(9) == 0 ? ticket() : over.get(dice.applyAsInt(over.size()));
    }

    /** Somebody books, mostly for one of the next slots, comes, too soon or too late, or gives it back. */
    private Command appointment() {
        List<Appointment> toCome = List.copyOf(state.appointments().toCome());
        int kind = dice.applyAsInt(7);
        if (kind < 3 || toCome.isEmpty()) {
            long slot = (now / 300_000 + dice.applyAsInt(6)) * 300_000;
            long at = dice.applyAsInt(5) == 0 ? slot + 24 * 3_600_000L : slot;
            ServiceId service = dice.applyAsInt(5) == 0 ? service() : new ServiceId("s0");
            PriorityClass priority = dice.applyAsInt(4) == 0 ? PriorityClass.CARER : PriorityClass.NONE;
            return new Command.BookAppointment(service, at, "ar", priority, 1, List.of());
        }
        AppointmentId id = dice.applyAsInt(9) == 0
                ? new AppointmentId("20261122-x1")
                : toCome.get(dice.applyAsInt(toCome.size())).id();
        return kind == 3 ? new Command.CancelAppointment(id) : new Command.CheckIn(id, new Promise.NoCounterOpen(), 1);
    }

    private Command standstill() {
        Scope scope = switch (dice.applyAsInt(3)) {
            case 0 -> Scope.BRANCH;
            case 1 -> Scope.hall(dice.applyAsInt(4) == 0 ? "cellar" : "hall");
            default -> Scope.service(service());
        };
        return dice.applyAsInt(4) == 0
                ? new Command.BeginStandstill(scope, oneOf(Standstill.Reason.values(), dice), until())
                : new Command.EndStandstill(state.standstills().stream()
                        .map(Standstill::scope)
                        .findFirst()
                        .orElse(scope));
    }

    /** Somebody asks for something. */
    public static Command any(BranchState state, long now, IntUnaryOperator dice) {
        return new Wishes(state, now, dice).any();
    }

    private Command any() {
        int rare = dice.applyAsInt(30);
        if (rare < 3) {
            return rare == 0
                    ? new Command.GiveVoucher(service(), new BranchId("jeddah"), dice.applyAsInt(101), 1)
                    : appointment();
        }
        int kind = dice.applyAsInt(100);
        if (kind < 26) {
            return issue();
        }
        return kind < 82 ? atCounter(kind) : kind < 97 ? byVisitor(kind) : change();
    }

    private Command atCounter(int kind) {
        CounterId counter = counter();
        By by = by(counter);
        if (kind < 44) {
            return new Command.CallNext(
                    counter, by, dice.applyAsInt(3) == 0 ? Optional.empty() : Optional.of(finish()));
        }
        if (kind < 52) {
            return new Command.StartService(
                    counter,
                    by,
                    dice.applyAsInt(4) == 0 ? Optional.empty() : Optional.of(now + 10_000L * dice.applyAsInt(30)));
        }
        if (kind < 58) {
            return new Command.FinishStep(counter, by, finish());
        }
        if (kind < 63) {
            return new Command.OpenCounter(counter, by, List.of(), List.of());
        }
        return rare(kind, counter, by);
    }

    private Command rare(int kind, CounterId counter, By by) {
        return switch (kind) {
            case 63, 64 -> new Command.CallTicket(counter, by, ticket());
            case 65, 66 -> new Command.Recall(counter, by);
            case 67 ->
                dice.applyAsInt(2) == 0 ? new Command.MarkNoShow(counter, by) : new Command.EmptySeat(counter, by);
            case 68 -> new Command.SettleClaim(counter, by, dice.applyAsInt(2) == 0);
            case 69, 70, 71 -> new Command.Park(counter, by, until());
            case 72, 73, 74 -> new Command.Transfer(counter, by, new Target.ToService(service()), placement());
            case 75 -> new Command.Transfer(counter, by, new Target.Back(), placement());
            case 76, 77 -> new Command.Transfer(counter, by, new Target.ToCounter(counter()), placement());
            case 78 -> new Command.PauseCounter(counter, by, PauseReason.BREAK, until());
            case 79, 80 -> new Command.ResumeCounter(counter, by);
            default ->
                dice.applyAsInt(2) == 0
                        ? new Command.HandOver(counter, by, colleague())
                        : new Command.CloseCounter(counter, by);
        };
    }

    private Command byVisitor(int kind) {
        return switch (kind) {
            case 82 -> new Command.Leave(ticket());
            case 83 -> goesOrComesBack();
            case 84, 85, 86, 87 -> new Command.PostponePlaces(ticket(), dice.applyAsInt(5));
            case 88, 89, 90 -> new Command.PostponeUntil(ticket(), until().orElse(now));
            case 91, 92 -> new Command.Reactivate(ticket());
            case 93 -> standstill();
            case 96 -> atReception();
            default -> new Command.GiveSurvey(ticket());
        };
    }

    private Command atReception() {
        return dice.applyAsInt(2) == 0
                ? new Command.GrantClaim(
                        ticket(), oneOf(PriorityClass.values(), dice), oneOf(ClaimGround.values(), dice))
                : new Command.RenewSecret(ticket());
    }

    private Command goesOrComesBack() {
        return switch (dice.applyAsInt(4)) {
            case 0 -> new Command.Leave(ticket());
            case 1 -> new Command.ComeBack(ended(), Channel.PHONE, new Promise.NoCounterOpen(), 1);
            default -> new Command.LeaveKeepingPlace(ticket());
        };
    }

    private Command issue() {
        List<ServiceId> services = new ArrayList<>(List.of(service()));
        while (dice.applyAsInt(5) == 4) {
            services.add(service());
        }
        PriorityClass priority = dice.applyAsInt(4) == 0 ? oneOf(PriorityClass.values(), dice) : PriorityClass.NONE;
        List<Need> needs = dice.applyAsInt(5) == 0 ? List.of(oneOf(Need.values(), dice)) : List.of();
        String language = dice.applyAsInt(2) == 0 ? "en" : "ar";
        return new Command.IssueTicket(
                services, language, priority, Channel.KIOSK, promise(), 1, needs, Optional.empty(), came());
    }

    /** Told by the time of day, so that no throw of the dice is spent on it; mostly far too short or too long. */
    private Promise promise() {
        int low = (int) (now / 1_000 % 40);
        return low == 0
                ? new Promise.NoCounterOpen()
                : new Promise.Range(low, low + 6, now + (low + 6) * 60_000L, Optional.of(low * 60 + 100));
    }

    private Command change() {
        BranchSetup old = state.setup();
        List<BranchSetup.Counter> counters = new ArrayList<>(old.counters());
        List<BranchSetup.Service> services = new ArrayList<>(old.services());
        java.util.Collections.rotate(counters, 1);
        if (dice.applyAsInt(3) == 0 && counters.size() > 1) {
            counters.removeLast();
        }
        if (dice.applyAsInt(3) == 0 && services.size() > 1) {
            services.removeLast();
        }
        BranchSetup next = Office.setup(old.id().value(), services, counters, old.hours(), order(old), old.limits())
                .with(dice.applyAsInt(3) == 0 ? anyRules(dice) : old.rules());
        return new Command.ChangeSetup(next, old.version() - (dice.applyAsInt(5) == 0 ? 1 : 0));
    }

    /** Sometimes the calling order is changed under everybody's feet. */
    private CallingOrder order(BranchSetup old) {
        return dice.applyAsInt(3) == 0 ? oneOf(CallingOrder.values(), dice) : old.callingOrder();
    }

    private Finish finish() {
        return switch (dice.applyAsInt(8)) {
            case 0 ->
                new Finish(
                        Outcome.NOT_COMPLETED,
                        Optional.of(Shortfall.MISSING_DOCUMENT),
                        List.of(),
                        List.of(Mark.CAME_AGAIN, Mark.COULD_BE_ONLINE));
            case 1 -> new Finish(Outcome.NOT_COMPLETED, Optional.empty(), List.of());
            case 2 -> new Finish(Outcome.NO_SHOW, Optional.empty(), List.of());
            default -> Office.SERVED;
        };
    }

    private ServiceId service() {
        List<BranchSetup.Service> all = state.setup().services();
        return dice.applyAsInt(40) == 0
                ? NO_SERVICE
                : all.get(dice.applyAsInt(all.size())).id();
    }

    private CounterId counter() {
        List<BranchSetup.Counter> all = state.setup().counters();
        return dice.applyAsInt(60) == 0
                ? new CounterId("c9")
                : all.get(dice.applyAsInt(all.size())).id();
    }

    /** Mostly whoever is at the counter, sometimes a manager, sometimes the clerk of another. */
    private By by(CounterId counter) {
        return switch (dice.applyAsInt(12)) {
            case 0 -> new By(new StaffId("manager"), true);
            case 1 -> Office.clerk(counter());
            default ->
                state.counter(counter)
                        .flatMap(CounterNow::staff)
                        .map(staff -> new By(staff, false))
                        .orElseGet(() -> Office.clerk(counter));
        };
    }

    /** Mostly one who has no counter yet. */
    private StaffId colleague() {
        return dice.applyAsInt(3) == 0 ? Office.clerk(counter()).staff() : new StaffId("relief" + dice.applyAsInt(3));
    }

    private TicketId ticket() {
        List<Visit> here = state.visits().stream()
                .filter(visit -> dice.applyAsInt(10) == 0 || visit.phase().inTheHouse())
                .toList();
        List<TicketId> rated = List.copyOf(state.mayBeRated.keySet());
        if (!rated.isEmpty() && dice.applyAsInt(4) == 0) {
            return rated.get(dice.applyAsInt(rated.size()));
        }
        return here.isEmpty()
                ? new TicketId("20261122-Z999")
                : here.get(dice.applyAsInt(here.size())).id();
    }

    private Placement placement() {
        return oneOf(Placement.values(), dice);
    }

    private Optional<Long> until() {
        return dice.applyAsInt(4) == 0 ? Optional.empty() : Optional.of(now + (dice.applyAsInt(23) - 1) * 60_000L);
    }

    private static <E> E oneOf(E[] choices, IntUnaryOperator dice) {
        return List.of(choices).get(dice.applyAsInt(choices.length));
    }
}
