package dawr.queue;

import dawr.queue.Command.AdmitPaper;
import dawr.queue.Command.IssueTicket;
import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Event.PaperLapsed;
import dawr.queue.Refusal.Why;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How papers come into the lines that a kiosk gave while it could not reach the office. The person holds the number already, so nothing turns them
 * away that would turn away somebody at the door: a hall that has filled up meanwhile, a standstill, the end of opening hours.
 */
final class PaperRules {
    private static final char DAY = '@';

    /** No kiosk is cut off for longer and then hands over a paper a second time. */
    private static final int DAYS_KNOWN = 7;

    private PaperRules() {}

    static Decision admit(BranchState state, AdmitPaper wish, long now) {
        return outOfTurn(state, wish)
                .map(Decision.class::cast)
                .orElseGet(() -> isOver(state, wish.paper())
                        ? lapsed(wish, PaperLapsed.Why.DAY_OVER)
                        : fitting(state, wish.asTicket())
                                .map(fit -> admitted(state, wish, fit, now))
                                .orElseGet(() -> lapsed(wish, PaperLapsed.Why.SERVICE_GONE)));
    }

    /** A kiosk hands its papers over in the order of their numbers, each once; so its series has no gap and no number twice. */
    private static Optional<Refused> outOfTurn(BranchState state, AdmitPaper wish) {
        String series = wish.series();
        boolean taken = state.services().values().stream()
                .anyMatch(service -> service.letter().equals(series));
        if (taken) {
            return Optional.of(Refused.because(Why.SERIES_TAKEN, "series", series));
        }
        String number = number(wish);
        Integer last = state.lastOfSeries.get(key(state.day(), wish.paper(), series));
        boolean next = last == null || wish.numeral() == last + 1;
        boolean known = state.visit(ticket(wish)).isPresent() || state.people.numbersStillInUse.contains(number);
        boolean tomorrow = wish.paper().day().compareTo(state.day()) > 0;
        return next && !known && !tomorrow
                ? Optional.empty()
                : Optional.of(Refused.because(Why.PAPER_OUT_OF_TURN, "number", number));
    }

    /** Where the office closes, nobody of an earlier day still waits. */
    private static boolean isOver(BranchState state, OfflinePaper paper) {
        return !paper.day().equals(state.day()) && !state.setup().hours().neverCloses();
    }

    /** As it was wished for; or, if the set-up has changed meanwhile, what of it can still be had. */
    private static Optional<IssueTicket> fitting(BranchState state, IssueTicket wish) {
        IssueTicket known = Segment.allOf(state, wish, Coming.WALK_IN);
        IssueTicket anyCounter = known.as(known.priority(), List.of());
        String language = state.setup().languages().getFirst();
        return Stream.of(known, anyCounter, plain(anyCounter, language))
                .filter(some -> IssueRules.unfit(state, some).isEmpty())
                .findFirst();
    }

    private static IssueTicket plain(IssueTicket wish, String language) {
        return new IssueTicket(
                wish.services(),
                language,
                wish.priority(),
                wish.channel(),
                wish.promise(),
                wish.tokenKey(),
                List.of(),
                Optional.empty(),
                wish.came());
    }

    private static Decision admitted(BranchState state, AdmitPaper wish, IssueTicket fit, long now) {
        long seniority = wish.paper().seniority(now);
        Place place = IssueRules.place(state, fit, ticket(wish), seniority);
        return Accepted.of(new Event.TicketIssued(
                ticket(wish),
                number(wish),
                fit.services(),
                fit.language(),
                fit.priority(),
                fit.channel(),
                seniority,
                Ahead.of(state, place, now),
                fit.promise(),
                fit.tokenKey(),
                Optional.of(fit.needs()),
                fit.bundle(),
                Optional.of(fit.came())));
    }

    private static Decision lapsed(AdmitPaper wish, PaperLapsed.Why why) {
        return Accepted.of(new PaperLapsed(ticket(wish), number(wish), wish.paper(), why));
    }

    private static String number(AdmitPaper wish) {
        return Series.number(wish.series(), wish.numeral());
    }

    private static TicketId ticket(AdmitPaper wish) {
        return TicketId.of(wish.paper().day().compact(), number(wish));
    }

    /** A paper has been handed over: its number is used. */
    static void used(BranchState state, OfflinePaper paper, String number) {
        String key = key(state.day(), paper, Series.letters(number));
        state.lastOfSeries.put(key, Series.numeral(number));
    }

    /** A series that goes on over the turn of the day is told apart from the one that begins anew. */
    private static String key(BusinessDay today, OfflinePaper paper, String series) {
        return paper.day().equals(today) ? series : of(series, paper.day());
    }

    private static String of(String series, BusinessDay day) {
        return series + DAY + day.compact();
    }

    /** How far each kiosk has come with the papers of the day that ends and of those before, as the next day knows them. */
    static Map<String, Integer> handedOver(BranchState state) {
        Set<String> letters = new HashSet<>();
        state.services().values().forEach(service -> letters.add(service.letter()));
        String oldest = new BusinessDay(state.day().date().minusDays(DAYS_KNOWN)).compact();
        Map<String, Integer> papers = new HashMap<>();
        state.lastOfSeries.forEach((series, last) -> {
            int day = series.indexOf(DAY);
            if (day < 0 && !letters.contains(series)) {
                papers.put(of(series, state.day()), last);
            } else if (day >= 0 && series.substring(day + 1).compareTo(oldest) > 0) {
                papers.put(series, last);
            }
        });
        return papers;
    }
}
