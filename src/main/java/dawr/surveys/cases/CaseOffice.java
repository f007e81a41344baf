package dawr.surveys.cases;

import dawr.branch.Branches;
import dawr.queue.BranchId;
import dawr.words.Catalogue;
import dawr.words.Words;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where cases are opened and seen to: asks the rules, keeps what they say, and writes to whoever gave the case. */
public final class CaseOffice {
    private static final Logger LOG = LoggerFactory.getLogger(CaseOffice.class);

    /** A contact goes this long after the case is closed. */
    static final long CONTACT_MILLIS = 30L * 24 * 3_600_000;

    private final Branches branches;
    private final CaseBook book;
    private final Post post;
    private final CaseEcho echo;
    private final Words words;
    private final Supplier<String> publicAddress;
    private final LongSupplier clock;

    /**
     * An office for cases.
     *
     * @param publicAddress where people find the pages
     * @param clock epoch milliseconds
     */
    public CaseOffice(
            Branches branches,
            CaseBook book,
            Post post,
            CaseEcho echo,
            Words words,
            Supplier<String> publicAddress,
            LongSupplier clock) {
        this.branches = branches;
        this.book = book;
        this.post = post;
        this.echo = echo;
        this.words = words;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    CaseBook book() {
        return book;
    }

    /** Can whoever left this channel be replied to? */
    private boolean repliesGo(Filed filed) {
        return filed.channel().filter(post::goes).isPresent();
    }

    long now() {
        return clock.getAsLong();
    }

    /** Files what came in; says the number of its case. */
    public Future<Integer> open(BranchId branch, Opened opened, OptionalInt face, String by) {
        return time(branch)
                .compose(time -> book.open(
                        branch, opened, Case.opened(face, opened.contact().isPresent(), now(), time), by))
                .compose(id -> book.find(branch, id)
                        .compose(filed -> told(branch, filed.orElseThrow(), "opened"))
                        .map(id));
    }

    /**
     * Does something about a case.
     *
     * @param revision that whoever does it has seen; empty where it does not matter
     */
    Future<Acted> act(BranchId branch, int id, OptionalInt revision, Deed deed, String by, Optional<String> text) {
        return book.find(branch, id).compose(found -> {
            if (found.isEmpty()) {
                return Future.succeededFuture(new Acted.Unknown());
            }
            boolean outdated =
                    revision.isPresent() && revision.getAsInt() != found.get().revision();
            return outdated
                    ? Future.succeededFuture(new Acted.Outdated())
                    : time(branch).compose(time -> act(branch, found.get(), deed, by, text, time));
        });
    }

    private Future<Acted> act(
            BranchId branch, Filed filed, Deed deed, String by, Optional<String> text, BusinessTime time) {
        long now = now();
        return switch (CaseRules.decide(filed.now(), deed, now, time)) {
            case CaseRules.Outcome.No no -> Future.succeededFuture(new Acted.No(no.why()));
            case CaseRules.Outcome.Changed changed ->
                deed instanceof Deed.Reply && !repliesGo(filed)
                        ? Future.succeededFuture(new Acted.NoPost())
                        : before(branch, filed, deed, text)
                                .compose(ready -> book.save(
                                        branch,
                                        filed,
                                        changed.now(),
                                        new CaseStep(now, by, deed.kind(), deed.detail(), text)))
                                .compose(kept -> kept ? done(branch, filed, changed.now(), deed) : outdated());
        };
    }

    private static Future<Acted> outdated() {
        return Future.succeededFuture(new Acted.Outdated());
    }

    /** A reply is on its way, durably, before the case says that it was given; the same letter handed over twice goes out once. */
    private Future<Void> before(BranchId branch, Filed filed, Deed deed, Optional<String> text) {
        return deed instanceof Deed.Reply
                ? book.contact(branch, filed.id())
                        .compose(to -> to.isEmpty()
                                ? Future.succeededFuture()
                                : book.secret(branch, filed.id())
                                        .compose(secret ->
                                                post.send(letter(branch, filed, to.get(), text.orElse(""), secret))))
                : Future.succeededFuture();
    }

    private Post.Letter letter(BranchId branch, Filed filed, Opened.Contact to, String text, String secret) {
        Catalogue catalogue = words.in(filed.language());
        String link = publicAddress.get() + "/survey#case." + branch + '.' + filed.id() + '.' + secret;
        return new Post.Letter(
                branch,
                filed.id(),
                "case/" + filed.id() + '/' + filed.revision(),
                to,
                filed.language(),
                catalogue.plain("survey.reply-subject", Map.of("number", Integer.toString(filed.id()))),
                text + "\n\n" + catalogue.plain("survey.reply-again", Map.of()) + '\n' + link);
    }

    /** What was closed is reachable for a while, for the question asked again; what is open, until it is closed. */
    private Future<Acted> done(BranchId branch, Filed before, Case next, Deed deed) {
        OptionalLong forget = next.state() == CaseState.CLOSED
                ? OptionalLong.of(next.settling().closedAt().orElseThrow() + CONTACT_MILLIS)
                : OptionalLong.empty();
        boolean same = before.now().state() == next.state();
        return (same ? Future.<Void>succeededFuture() : book.forgetContactAt(branch, before.id(), forget))
                .compose(kept -> book.find(branch, before.id()))
                .compose(now -> told(branch, now.orElseThrow(), deed.kind()).map(new Acted.Done(now.orElseThrow())));
    }

    /** What is done stands, whether or not others can be told of it now. */
    private Future<Void> told(BranchId branch, Filed filed, String step) {
        return echo.tell(branch, filed, step).recover(failure -> {
            LOG.warn("Nobody could be told of a case case={} cause={}", filed.id(), failure.toString());
            return Future.succeededFuture();
        });
    }

    /** A letter to the giver came back. */
    public Future<Void> bounced(BranchId branch, int id) {
        return act(branch, id, OptionalInt.empty(), new Deed.Bounce(), "post", Optional.empty())
                .mapEmpty();
    }

    private Future<BusinessTime> time(BranchId branch) {
        return branches.look(branch, state -> new BusinessTime(state.setup().timetable()));
    }
}
