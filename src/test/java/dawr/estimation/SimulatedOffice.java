package dawr.estimation;

import dawr.queue.BranchSetup;
import dawr.queue.CallingOrder;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.Decision;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Limits;
import dawr.queue.Office;
import dawr.queue.OpeningHours;
import dawr.queue.PauseReason;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.Rules;
import dawr.queue.ServiceId;
import dawr.queue.TicketId;
import dawr.queue.calendar.Break;
import dawr.queue.calendar.Manner;
import dawr.queue.calendar.OfficeCalendar;
import dawr.queue.calendar.Season;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An invented office whose every step the real rules decide, with the real estimator beside it: eight counters, four services, a midday break of the whole
 * house, clerks who take a few minutes off without saying for how long, people who don't come when called; and days on which clerks go home early.
 */
final class SimulatedOffice {
    private static final int COUNTERS = 8;
    private static final double[] SERVICE_MINUTES = {4, 6, 9, 14};
    private static final double[] SHARES = {0.35, 0.3, 0.2, 0.15};

    /** People an hour from eight on; the morning is what one knows of offices. */
    private static final double[] ARRIVALS = {44, 62, 64, 56, 40, 50, 52, 36};

    private static final double SPREAD = 0.65;
    private static final double GAP_SECONDS = 25;
    private static final double NO_SHOW = 0.04;
    private static final long MINUTE = 60_000;
    private static final int OPENS = 8 * 60;
    private static final int BREAK_FROM = 12 * 60 + 15;
    private static final int BREAK_MINUTES = 40;

    /** Who came so long before the break, or in it, came around it. */
    private static final int AROUND_MINUTES = 60;

    private final Random luck;
    private final Office office = Office.with(setup());
    private final Estimator estimator = new Estimator(Rounding.WHOLE_MINUTES);
    private final Watch watch = new Watch(estimator, true);
    private final LivePromise live = new LivePromise();
    private final PriorityQueue<Due> agenda =
            new PriorityQueue<>(Comparator.comparingLong(Due::at).thenComparingLong(Due::order));
    private final Map<TicketId, Said> said = new HashMap<>();
    private final Set<CounterId> gone = new HashSet<>();
    private final Set<CounterId> wantsPause = new HashSet<>();
    private final Set<CounterId> idle = new HashSet<>();
    private final List<Kept> kept = new ArrayList<>();
    private double pace = 1;
    private boolean judged;
    private long order;
    private int heard;

    private record Due(long at, long order, Runnable deed) {}

    private record Said(Promise.Range range, long issuedAt, boolean aroundTheBreak, boolean afterLoss) {}

    /** A promise and what came of it, minutes. */
    record Kept(Promise.Range range, double waited, boolean aroundTheBreak, boolean afterLoss) {
        boolean within() {
            return range.lowMinutes() <= waited && waited <= range.highMinutes();
        }

        boolean inTime() {
            return waited <= range.highMinutes();
        }
    }

    SimulatedOffice(long seed) {
        luck = new Random(seed);
    }

    private static BranchSetup setup() {
        List<BranchSetup.Service> services = IntStream.range(0, SERVICE_MINUTES.length)
                .mapToObj(each -> Office.service(service(each), String.valueOf((char) ('A' + each))))
                .toList();
        List<BranchSetup.Counter> counters = IntStream.range(0, COUNTERS)
                .mapToObj(each -> Office.counter(counter(each), skills(each)))
                .toList();
        OpeningHours hours = new OpeningHours.ByCalendar(new OfficeCalendar(
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(midday()),
                List.of(),
                List.of(),
                Optional.empty()));
        return Office.setup("riyadh-olaya", services, counters, hours, CallingOrder.ACCUMULATING, Limits.USUAL);
    }

    private static Break midday() {
        return new Break(
                "midday",
                Map.of(),
                PauseReason.BREAK,
                new Break.When.AtMinute(BREAK_FROM),
                BREAK_MINUTES,
                Manner.ALL_STOP,
                List.of(),
                Season.ALL_YEAR);
    }

    private static ServiceId service(int number) {
        return new ServiceId("s" + number);
    }

    private static CounterId counter(int number) {
        return new CounterId("c" + number);
    }

    /** Most serve three of the four. */
    private static ServiceId[] skills(int counter) {
        return IntStream.range(0, SERVICE_MINUTES.length)
                .filter(service -> counter == 0 || service != counter % SERVICE_MINUTES.length)
                .mapToObj(SimulatedOffice::service)
                .toArray(ServiceId[]::new);
    }

    /**
     * Lets days go by.
     *
     * @param servicePace how long services take against what is usual here
     * @param counted are the promises of these days to be judged?
     * @param lossEvery every so many days two or three clerks go home early; 0 for never
     */
    void days(int days, double servicePace, boolean counted, int lossEvery) {
        pace = servicePace;
        judged = counted;
        for (int day = 0; day < days; day++) {
            day(lossEvery > 0 && day % lossEvery == 0);
            estimator.train().ifPresent(estimator::adopt);
        }
    }

    List<Kept> kept() {
        return kept;
    }

    /** Its journal. */
    List<Entry> entries() {
        return office.entries;
    }

    private void day(boolean loss) {
        office.now = office.state.dayEndsAtMillis();
        office.settles();
        gone.clear();
        for (int each = 0; each < COUNTERS; each++) {
            CounterId counter = counter(each);
            at(OPENS + each % 3, () -> opens(counter));
            at(OPENS + 40 + luck.nextInt(400), () -> wantsPause.add(counter));
        }
        comeIn(loss);
        if (loss) {
            double from = OPENS + 90 + luck.nextInt(270);
            int fewer = 2 + luck.nextInt(2);
            for (int each = 0; each < fewer; each++) {
                at(from, () -> gone.add(counter(luck.nextInt(COUNTERS))));
            }
        }
        run();
    }

    private void comeIn(boolean loss) {
        double loud = 0.9 + 0.2 * luck.nextDouble();
        for (int hour = 0; hour < ARRIVALS.length; hour++) {
            double between = 60 / (ARRIVALS[hour] * loud);
            for (double at = exponential(between); at < 60; at += exponential(between)) {
                double minute = OPENS + hour * 60 + at;
                at(minute, () -> arrives(minute, loss));
            }
        }
    }

    private long midnight() {
        return office.state.dayEndsAtMillis() - 27 * 60 * MINUTE;
    }

    private void at(double minuteOfDay, Runnable deed) {
        agenda.add(new Due(midnight() + (long) (minuteOfDay * MINUTE), order++, deed));
    }

    private void in(double minutes, Runnable deed) {
        agenda.add(new Due(office.now + Math.max(1, (long) (minutes * MINUTE)), order++, deed));
    }

    private void run() {
        while (!agenda.isEmpty()) {
            Due due = agenda.remove();
            office.now = Math.max(office.now, due.at());
            office.settles();
            due.deed().run();
        }
        for (int each = 0; each < COUNTERS; each++) {
            closes(counter(each));
        }
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - luck.nextDouble());
    }

    private double lognormal(double mean) {
        return mean * Math.exp(SPREAD * luck.nextGaussian() - SPREAD * SPREAD / 2);
    }

    private ServiceId wish() {
        double draw = luck.nextDouble();
        int number = 0;
        while (draw > SHARES[number] && number < SHARES.length - 1) {
            draw -= SHARES[number++];
        }
        return service(number);
    }

    private void arrives(double minute, boolean loss) {
        ServiceId service = wish();
        PriorityClass priority = luck.nextInt(12) == 0 ? PriorityClass.SENIOR : PriorityClass.NONE;
        refresh();
        Promise promise = live.promise(office.state, service, priority, office.now);
        Command issue = new Command.IssueTicket(List.of(service), "ar", priority, Channel.KIOSK, promise, 1);
        TicketId ticket = ((Event.TicketIssued) office.accepted(issue).getFirst()).ticket();
        boolean around = minute >= BREAK_FROM - AROUND_MINUTES && minute < BREAK_FROM + BREAK_MINUTES;
        if (judged && promise instanceof Promise.Range range) {
            said.put(ticket, new Said(range, office.now, around, loss));
        }
        wake();
    }

    private void refresh() {
        while (heard < office.entries.size()) {
            watch.happened(office.entries.get(heard++));
        }
        live.publish(office.state.setup().id(), watch.refreshed(office.now));
    }

    private void wake() {
        List<CounterId> free = new ArrayList<>(idle);
        free.sort(Comparator.comparing(CounterId::value));
        free.forEach(counter -> in((5 + luck.nextInt(20)) / 60.0, () -> calls(counter)));
    }

    private boolean tries(Command command) {
        if (Rules.decide(office.state, command, office.now) instanceof Decision.Accepted) {
            office.accepted(command);
            return true;
        }
        return false;
    }

    private void opens(CounterId counter) {
        tries(new Command.OpenCounter(counter, Office.clerk(counter), List.of(), List.of()));
        calls(counter);
    }

    private void closes(CounterId counter) {
        idle.remove(counter);
        tries(new Command.CloseCounter(counter, Office.clerk(counter)));
    }

    private boolean isBusy(CounterId counter) {
        return office.state.counter(counter).orElseThrow().ticket().isPresent();
    }

    private void calls(CounterId counter) {
        if (isBusy(counter)) {
            return;
        }
        if (gone.contains(counter)) {
            closes(counter);
        } else if (wantsPause.remove(counter)) {
            pauses(counter);
        } else {
            callsNext(counter);
        }
    }

    private void callsNext(CounterId counter) {
        Decision answer = Rules.decide(
                office.state, new Command.CallNext(counter, Office.clerk(counter), Optional.empty()), office.now);
        if (answer instanceof Decision.Accepted) {
            idle.remove(counter);
            called(counter, office.callsNext(counter));
        } else if (answer instanceof Decision.Refused) {
            in(1, () -> calls(counter));
        } else {
            idle.add(counter);
        }
    }

    private void pauses(CounterId counter) {
        idle.remove(counter);
        if (tries(new Command.PauseCounter(counter, Office.clerk(counter), PauseReason.BREAK, Optional.empty()))) {
            in(lognormal(10), () -> {
                tries(new Command.ResumeCounter(counter, Office.clerk(counter)));
                calls(counter);
            });
        }
    }

    private void called(CounterId counter, TicketId ticket) {
        Said told = said.remove(ticket);
        if (told != null) {
            double waited = (office.now - told.issuedAt()) / (double) MINUTE;
            kept.add(new Kept(told.range(), waited, told.aroundTheBreak(), told.afterLoss()));
        }
        if (luck.nextDouble() < NO_SHOW) {
            in(1.5, () -> ends(counter, new Command.MarkNoShow(counter, Office.clerk(counter))));
            return;
        }
        ServiceId service = office.state.visit(ticket).orElseThrow().latest().service();
        int number = Integer.parseInt(service.value().substring(1));
        in(0.4, () -> tries(new Command.StartService(counter, Office.clerk(counter))));
        in(
                0.5 + lognormal(SERVICE_MINUTES[number] * pace),
                () -> ends(counter, new Command.FinishStep(counter, Office.clerk(counter), Office.SERVED)));
    }

    private void ends(CounterId counter, Command command) {
        tries(command);
        in(exponential(GAP_SECONDS / 60), () -> calls(counter));
    }
}
