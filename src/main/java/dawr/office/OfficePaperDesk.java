package dawr.office;

import dawr.branch.Branches;
import dawr.live.JsonShapes;
import dawr.live.LiveDesk;
import dawr.queue.BranchSetup;
import dawr.queue.Refusal;
import dawr.queue.ServiceId;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the office's own papers lie: charter, catalogue and guide for everybody, code of conduct and procedures for those who work here. Managers write
 * them, language by language, and can go back to any version.
 */
final class OfficePaperDesk {
    /** What visitors read as well. */
    private static final Set<String> PUBLIC = Set.of("charter", "catalogue", "guide");

    /** Written for each service of its own. */
    private static final String PROCEDURE = "procedure";

    /** Who lacks their own language reads the next of these that is there. */
    private static final List<String> ELSE = List.of("en", "ar");

    private static final Pattern VERSION = Pattern.compile("\"?([0-9]{1,7})\"?");

    private final PaperShelf shelf;
    private final Branches branches;
    private final Words words;
    private final LongSupplier clock;

    OfficePaperDesk(PaperShelf shelf, Branches branches, Words words, LongSupplier clock) {
        this.shelf = shelf;
        this.branches = branches;
        this.words = words;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations
                .on("officePapers", this::all)
                .on("officePaper", this::read)
                .on("putOfficePaper", this::put)
                .on("officePaperVersions", this::versions)
                .on("restoreOfficePaper", this::restore);
    }

    private Future<Answer> all(Request request) {
        boolean worksHere = request.caller() instanceof Caller.Staff;
        return LiveDesk.ifThere(
                branches,
                request.branch(),
                () -> shelf.all(request.branch()).map(sheets -> {
                    JsonArray papers = new JsonArray();
                    sheets.stream()
                            .filter(sheet -> worksHere || PUBLIC.contains(sheet.paper()))
                            .forEach(sheet -> papers.add(named(sheet, worksHere)));
                    return Answer.ok(new JsonObject().put("papers", papers));
                }));
    }

    private Future<Answer> read(Request request) {
        PaperShelf.Name name = name(request);
        boolean worksHere = request.caller() instanceof Caller.Staff;
        if (!PUBLIC.contains(name.paper()) && !worksHere) {
            return Future.succeededFuture(Problem.of(ProblemKind.NOT_SIGNED_IN));
        }
        return LiveDesk.ifThere(
                branches,
                request.branch(),
                () -> shelf.inEveryLanguage(name)
                        .map(sheets -> nearest(sheets, language(request))
                                .<Answer>map(sheet -> Answer.ok(whole(sheet, worksHere)))
                                .orElseGet(() -> Problem.of(ProblemKind.NOT_FOUND, "paper"))));
    }

    private static Optional<PaperShelf.Sheet> nearest(List<PaperShelf.Sheet> sheets, String language) {
        List<PaperShelf.Sheet> there =
                sheets.stream().filter(PaperShelf.Sheet::isThere).toList();
        Optional<PaperShelf.Sheet> own = in(there, language);
        return own.or(() -> ELSE.stream()
                        .flatMap(other -> in(there, other).stream())
                        .findFirst())
                .or(() -> there.stream().findFirst());
    }

    private static Optional<PaperShelf.Sheet> in(List<PaperShelf.Sheet> sheets, String language) {
        return sheets.stream()
                .filter(sheet -> sheet.language().equals(language))
                .findFirst();
    }

    private Future<Answer> put(Request request) {
        return put(request, request.body().getString("text"));
    }

    private Future<Answer> put(Request request, String text) {
        Matcher seen = VERSION.matcher(request.parameter("If-Match").orElse(""));
        if (!seen.matches()) {
            return Future.succeededFuture(Problem.of(ProblemKind.PARAMETER_INVALID, "If-Match"));
        }
        return refused(request)
                .compose(refused -> refused.map(Future::succeededFuture)
                        .orElseGet(() -> shelf.put(
                                        name(request),
                                        language(request),
                                        Integer.parseInt(seen.group(1)),
                                        clock.getAsLong(),
                                        request.actor(),
                                        text)
                                .map(put -> put.<Answer>map(sheet -> Answer.ok(whole(sheet, true)))
                                        .orElseGet(OfficePaperDesk::outdated))));
    }

    private static Answer outdated() {
        return Problems.of(new Refusal(Refusal.Why.VERSION_OUTDATED, "If-Match", ""));
    }

    /** A procedure is a service's, everything else is nobody's; and it is written in a language that the office has words in. */
    private Future<Optional<Answer>> refused(Request request) {
        PaperShelf.Name name = name(request);
        if (!words.languages().contains(language(request))) {
            return Future.succeededFuture(Optional.of(Problem.of(ProblemKind.PARAMETER_INVALID, "language")));
        }
        if (name.paper().equals(PROCEDURE) == name.service().isEmpty()) {
            return Future.succeededFuture(Optional.of(Problem.of(ProblemKind.PARAMETER_INVALID, "service")));
        }
        return LiveDesk.seen(
                        branches,
                        request.branch(),
                        state -> name.service().isEmpty() || knows(state.setup(), name.service())
                                ? Answer.nothing()
                                : Problems.of(new Refusal(Refusal.Why.SERVICE_UNKNOWN, "service", name.service())))
                .map(found -> found instanceof Problem ? Optional.of(found) : Optional.empty());
    }

    private static boolean knows(BranchSetup setup, String service) {
        return setup.service(new ServiceId(service)).isPresent();
    }

    private Future<Answer> versions(Request request) {
        return shelf.versions(name(request), language(request)).map(sheets -> {
            JsonArray versions = new JsonArray();
            sheets.forEach(sheet -> versions.add(named(sheet, true).put("text", sheet.text())));
            return Answer.ok(new JsonObject().put("versions", versions));
        });
    }

    private Future<Answer> restore(Request request) {
        int wanted = Integer.parseInt(request.parameter("version").orElseThrow());
        return shelf.versions(name(request), language(request))
                .compose(sheets -> sheets.stream()
                        .filter(sheet -> sheet.version() == wanted)
                        .findFirst()
                        .map(sheet -> put(request, sheet.text()))
                        .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.NOT_FOUND, "version"))));
    }

    private static PaperShelf.Name name(Request request) {
        return new PaperShelf.Name(
                request.branch(),
                request.parameter("paper").orElseThrow(),
                request.parameter("service").orElse(""));
    }

    private static String language(Request request) {
        return request.parameter("language").orElseThrow();
    }

    /** Who wrote it is for those who work here. */
    private static JsonObject named(PaperShelf.Sheet sheet, boolean worksHere) {
        JsonObject named = new JsonObject()
                .put("paper", sheet.paper())
                .put("language", sheet.language())
                .put("version", sheet.version())
                .put("at", JsonShapes.instant(sheet.atMillis()));
        if (!sheet.service().isEmpty()) {
            named.put("service", sheet.service());
        }
        return worksHere ? named.put("by", sheet.actor()) : named;
    }

    private static JsonObject whole(PaperShelf.Sheet sheet, boolean worksHere) {
        return named(sheet, worksHere).put("text", sheet.text()).put("pieces", Markdown.read(sheet.text()));
    }
}
