package dawr.congestion.proof;

import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.By;
import dawr.queue.CallingOrder;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Limits;
import dawr.queue.OpeningHours;
import dawr.queue.Outcome;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.TicketId;
import dawr.replay.LogRow;
import dawr.replay.TicketLog;
import dawr.simulate.Hall;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Days of an old log as a journal would have them: everybody takes a ticket, is called and goes when they did, by whom they did. Whoever served is a
 * counter, staffed from the first turn to the last of those that follow each other. The log's local times are taken as UTC.
 */
final class ReplayedDays {
    private static final String HALL = "hall";
    private static final int LETTERS = 26;
    private static final int TARGET_MINUTES = 20;

    /** Whoever calls nobody for so long has gone. */
    private static final long GONE_MILLIS = 90L * 60_000;

    private static final Command.Finish SERVED = new Command.Finish(Outcome.SERVED, Optional.empty(), List.of());

    private final List<Entry> history = new ArrayList<>();
    private final Map<String, ServiceId> services = new LinkedHashMap<>();
    private final Map<String, CounterId> counters = new LinkedHashMap<>();
    private final Map<String, TicketId> tickets = new HashMap<>();
    private final TreeMap<Long, List<Runnable>> moments = new TreeMap<>();
    private final List<LogRow> rows;
    private final Hall hall;

    private ReplayedDays(TicketLog log, int seats) {
        rows = log.rows().stream()
                .sorted(Comparator.comparing(LogRow::issuedAt))
                .toList();
        BranchSetup setup = setup(seats);
        hall = new Hall(new BranchState(), millis(rows.getFirst().issuedAt()) - 1, setup);
        hall.writeTo(history::add);
        hall.ask(new Command.Found(setup));
    }

    /** The journal of a log; seats are what no log knows. */
    static List<Entry> of(TicketLog log, int seats) {
        ReplayedDays days = new ReplayedDays(log, seats);
        days.rows.forEach(days::expect);
        days.expectBreaks();
        days.moments.forEach((at, each) -> {
            days.hall.moveTo(at);
            each.forEach(Runnable::run);
        });
        return days.history;
    }

    private static Optional<String> clerk(LogRow row) {
        return row.agent().or(row::counter);
    }

    private static long millis(LocalDateTime local) {
        return local.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private BranchSetup setup(int seats) {
        TreeMap<String, TreeSet<String>> skills = new TreeMap<>();
        for (LogRow row : rows) {
            services.computeIfAbsent(row.service(), any -> new ServiceId("s" + (services.size() + 1)));
            clerk(row)
                    .ifPresent(clerk -> skills.computeIfAbsent(clerk, any -> new TreeSet<>())
                            .add(row.service()));
        }
        List<BranchSetup.Counter> desks = new ArrayList<>();
        skills.forEach((clerk, skilled) -> {
            CounterId id = new CounterId("c" + (counters.size() + 1));
            counters.put(clerk, id);
            desks.add(counter(id, skilled));
        });
        return new BranchSetup(
                new BranchId("replayed"),
                1,
                Map.of(),
                ZoneOffset.UTC,
                "ksa",
                LocalTime.of(5, 0),
                new OpeningHours.Always(),
                List.of("en"),
                List.of(new BranchSetup.Hall(HALL, Map.of(), seats)),
                services.values().stream().map(this::service).toList(),
                desks,
                CallingOrder.LONGEST_WAITING_FIRST,
                Limits.USUAL,
                List.of(15.0, 30.0, 45.0, 60.0),
                Optional.empty(),
                Optional.empty());
    }

    private BranchSetup.Service service(ServiceId id) {
        int number = Integer.parseInt(id.value().substring(1)) - 1;
        String letter = "" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS);
        return new BranchSetup.Service(id, letter, Map.of(), Map.of(), "paper", TARGET_MINUTES, 1, List.of());
    }

    private BranchSetup.Counter counter(CounterId id, Iterable<String> skills) {
        List<ServiceId> served = new ArrayList<>();
        skills.forEach(
                skill -> served.add(Optional.ofNullable(services.get(skill)).orElseThrow()));
        return new BranchSetup.Counter(id, id.value(), HALL, served, List.of("en"));
    }

    private void at(long when, Runnable deed) {
        moments.computeIfAbsent(when, any -> new ArrayList<>()).add(deed);
    }

    private void expect(LogRow row) {
        at(millis(row.issuedAt()), () -> comes(row));
        if (row.startAt().isPresent() && clerk(row).isPresent()) {
            at(millis(row.startAt().get()), () -> isCalled(row));
            row.endAt().ifPresent(end -> at(millis(end), () -> isServed(row)));
        } else {
            row.endAt().ifPresent(end -> at(millis(end), () -> goes(row)));
        }
    }

    private void comes(LogRow row) {
        Command issue = new Command.IssueTicket(
                List.of(Optional.ofNullable(services.get(row.service())).orElseThrow()),
                "en",
                PriorityClass.NONE,
                Channel.KIOSK,
                new Promise.NoCounterOpen(),
                1);
        for (Event event : hall.ask(issue)) {
            if (event instanceof Event.TicketIssued issued) {
                tickets.put(row.ticket(), issued.ticket());
            }
        }
    }

    private void goes(LogRow row) {
        Optional.ofNullable(tickets.get(row.ticket())).ifPresent(ticket -> hall.ask(new Command.Leave(ticket)));
    }

    private CounterId counter(LogRow row) {
        return Optional.ofNullable(counters.get(clerk(row).orElseThrow())).orElseThrow();
    }

    private static By by(CounterId counter) {
        return new By(new StaffId("clerk-" + counter.value()), false);
    }

    /** Whoever is called while another is still there ends that other's turn: the log is not always exact. */
    private void isCalled(LogRow row) {
        CounterId counter = counter(row);
        Optional.ofNullable(tickets.get(row.ticket())).ifPresent(ticket -> {
            hall.ask(new Command.OpenCounter(counter, by(counter), List.of(), List.of()));
            hall.ask(new Command.FinishStep(counter, by(counter), SERVED));
            hall.ask(new Command.CallTicket(counter, by(counter), ticket));
            hall.ask(new Command.StartService(counter, by(counter)));
        });
    }

    private void isServed(LogRow row) {
        CounterId counter = counter(row);
        boolean isTheirs = hall.state()
                .counter(counter)
                .flatMap(CounterNow::ticket)
                .filter(ticket -> ticket.equals(tickets.get(row.ticket())))
                .isPresent();
        if (isTheirs) {
            hall.ask(new Command.FinishStep(counter, by(counter), SERVED));
        }
    }

    /** A clerk goes after the last of several turns that follow each other. */
    private void expectBreaks() {
        Map<CounterId, List<LogRow>> turns = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.startAt().isPresent()
                        && row.endAt().isPresent()
                        && clerk(row).isPresent())
                .sorted(Comparator.comparing(row -> row.startAt().orElseThrow()))
                .forEach(row -> turns.computeIfAbsent(counter(row), any -> new ArrayList<>())
                        .add(row));
        turns.forEach(this::expectBreaks);
    }

    private void expectBreaks(CounterId counter, List<LogRow> turns) {
        for (int turn = 0; turn < turns.size(); turn++) {
            long end = millis(turns.get(turn).endAt().orElseThrow());
            long next = turn + 1 < turns.size()
                    ? millis(turns.get(turn + 1).startAt().orElseThrow())
                    : Long.MAX_VALUE;
            if (next - end > GONE_MILLIS) {
                at(end, () -> hall.ask(new Command.CloseCounter(counter, by(counter))));
            }
        }
    }
}
