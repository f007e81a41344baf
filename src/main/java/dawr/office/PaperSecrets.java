package dawr.office;

import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.queue.BusinessDay;
import dawr.queue.CameBy;
import dawr.queue.Event;
import dawr.queue.OfflinePaper;
import dawr.queue.TicketId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the secrets of papers that kiosks gave while they could not reach the office: random ones, of which the journal has the hash as soon as the
 * paper is handed over. Hears every entry of the branches that this node has opened.
 */
public final class PaperSecrets {
    /** The branch, the day, the letters of the series; behind them the numeral and the secret. */
    private static final Pattern SHAPE =
            Pattern.compile("([a-z0-9][a-z0-9-]{0,39})\\.([0-9]{8})-([A-Z]{2})([0-9]{3,6})\\.[A-Za-z0-9_-]{22}");

    /** A served visit may be rated for two days after its end. */
    private static final int DAYS_KNOWN = 3;

    /** No hash of anything: no line can take it any more. */
    private static final String LAPSED = "";

    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    /** What a secret of that shape speaks of. */
    record Named(BranchId branch, TicketId ticket, String series) {}

    /** Papers that come into the lines, or that the day opens with. */
    public void hear(Branches.News news) {
        news.entries().forEach(entry -> entry.events().forEach(event -> hear(entry.branch(), event)));
    }

    private void hear(BranchId branch, Event event) {
        if (event instanceof Event.TicketIssued issued) {
            know(branch, issued.ticket(), issued.came());
        } else if (event instanceof Event.PaperLapsed lapsed) {
            hashes.put(branch + "." + lapsed.ticket(), LAPSED);
        } else if (event instanceof Event.DayOpened opened) {
            forget(branch, new BusinessDay(opened.day().date().minusDays(DAYS_KNOWN)));
            opened.inTheHouse().forEach(visit -> know(branch, visit.id(), visit.came()));
        }
    }

    private void know(BranchId branch, TicketId ticket, Optional<CameBy> came) {
        Optional<String> hash = came.flatMap(CameBy::paper).map(OfflinePaper::secretHash);
        hash.ifPresent(known -> hashes.put(branch + "." + ticket, known));
    }

    private void forget(BranchId branch, BusinessDay before) {
        String limit = branch + "." + before.compact();
        hashes.keySet().removeIf(name -> name.startsWith(branch + ".") && name.compareTo(limit) < 0);
    }

    /** What a secret opens, if its paper has been handed over. */
    Optional<TicketTokens.Opened> open(String token) {
        return named(token)
                .filter(named -> isRight(hashes.getOrDefault(named.branch() + "." + named.ticket(), ""), token))
                .map(named -> new TicketTokens.Opened(named.branch(), named.ticket(), 0));
    }

    /** Has its paper been handed over? Then it is either right or not, and nothing more is to come. */
    boolean isHandedOver(Named named) {
        return hashes.containsKey(named.branch() + "." + named.ticket());
    }

    static Optional<Named> named(String token) {
        Matcher parts = SHAPE.matcher(token);
        return parts.matches()
                ? Optional.of(new Named(
                        new BranchId(parts.group(1)),
                        new TicketId(parts.group(2) + '-' + parts.group(3) + parts.group(4)),
                        parts.group(3)))
                : Optional.empty();
    }

    private static boolean isRight(String hash, String token) {
        String own = Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash(token));
        return MessageDigest.isEqual(hash.getBytes(StandardCharsets.US_ASCII), own.getBytes(StandardCharsets.US_ASCII));
    }
}
