package dawr.office;

import dawr.branch.Branches;
import dawr.branch.Reply;
import dawr.branch.Submission;
import dawr.live.JsonShapes;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.Decision;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Refusal;
import dawr.queue.Rules;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where branches are set up, and looked up. */
final class BranchDesk {
    private static final Pattern VERSION = Pattern.compile("\"?([0-9]{1,9})\"?");

    private final Branches branches;
    private final BranchTable table;
    private final Accounts accounts;
    private final Set<String> unspoken;
    private final SetupWarnings warnings;
    private final SetupVersions versions;
    private final LongSupplier clock;

    BranchDesk(
            Branches branches,
            BranchTable table,
            Accounts accounts,
            Set<String> unspoken,
            SetupWarnings warnings,
            SetupVersions versions,
            LongSupplier clock) {
        this.branches = branches;
        this.table = table;
        this.accounts = accounts;
        this.unspoken = Set.copyOf(unspoken);
        this.warnings = warnings;
        this.versions = versions;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations
                .on("branches", this::all)
                .on("branch", this::one)
                .on("putBranch", this::put)
                .on("checkSetup", this::check);
    }

    /** Whoever belongs to a branch sees that one. */
    private Future<Answer> all(Request request) {
        return table.all().compose(known -> {
            List<BranchId> seen = request.caller().branch().map(List::of).orElse(known);
            List<Future<Optional<JsonObject>>> looks =
                    seen.stream().map(id -> branches.look(id, this::json)).toList();
            return Future.all(new ArrayList<>(looks)).map(any -> list(looks));
        });
    }

    private static Answer list(List<Future<Optional<JsonObject>>> looks) {
        JsonArray found = new JsonArray();
        looks.forEach(look -> look.result().ifPresent(found::add));
        return Answer.ok(new JsonObject().put("branches", found));
    }

    private Future<Answer> one(Request request) {
        return branches.look(request.branch(), this::json)
                .compose(known -> known.isPresent()
                        ? Future.succeededFuture(known)
                        : branches.lookFresh(request.branch(), this::json))
                .map(known -> known.map(json -> as(request.caller(), json))
                        .<Answer>map(json -> versioned(200, json))
                        .orElseGet(BranchDesk::unknown));
    }

    /** Screens, kiosks and visitors need the branch, and not who works there. */
    private static JsonObject as(Caller caller, JsonObject setup) {
        if (!(caller instanceof Caller.Staff)) {
            setup.remove("skills");
            setup.getJsonObject("pools", new JsonObject()).remove("staff");
        }
        return setup;
    }

    private Optional<JsonObject> json(BranchState state) {
        return state.founded() ? Optional.of(SetupJson.of(state.setup(), clock.getAsLong())) : Optional.empty();
    }

    Future<Answer> put(Request request) {
        return switch (SetupReader.read(request.branch(), request.body())) {
            case SetupReader.Reading.Flawed flawed -> Future.succeededFuture(flawed.problem());
            case SetupReader.Reading.Read read -> take(request, read.setup());
        };
    }

    private Future<Answer> take(Request request, BranchSetup setup) {
        if (setup.languages().stream().anyMatch(unspoken::contains)) {
            return Future.succeededFuture(Problem.of(ProblemKind.FIELD_INVALID, "languages"));
        }
        return request.parameter("If-Match")
                .map(version -> replace(request, setup, version))
                .orElseGet(() -> make(request, setup));
    }

    private Future<Answer> make(Request request, BranchSetup setup) {
        return submit(request, "", state -> new Command.Found(setup), entry -> versioned(201, entry));
    }

    private Future<Answer> replace(Request request, BranchSetup setup, String ifMatch) {
        Matcher version = VERSION.matcher(ifMatch);
        if (!version.matches()) {
            return Future.succeededFuture(Problem.of(ProblemKind.PARAMETER_INVALID, "If-Match"));
        }
        Command change = new Command.ChangeSetup(setup, Integer.parseInt(version.group(1)));
        return noted(request)
                .compose(any -> submit(request, version.group(1), state -> change, entry -> versioned(200, entry)));
    }

    /** What is in force before a change is kept, if nobody has kept it yet. */
    private Future<Void> noted(Request request) {
        return branches.lookFresh(request.branch(), this::json)
                .compose(found -> found.map(now -> versions.keep(request.branch(), clock.getAsLong(), "", now))
                        .orElseGet(Future::succeededFuture));
    }

    private Future<Void> kept(Entry entry) {
        return versions.keep(
                entry.branch(), entry.atMillis(), entry.actor(), SetupJson.of(setupOf(entry), entry.atMillis()));
    }

    /** The same set-up put again is a repeat; put against another version it is another command. */
    private Future<Answer> submit(
            Request request, String version, Function<BranchState, Command> command, Function<Entry, Answer> done) {
        String digest = request.digest() + version;
        UUID id = UUID.nameUUIDFromBytes(digest.getBytes(StandardCharsets.UTF_8));
        return branches.submit(new Submission(request.branch(), id, request.actor(), digest, command))
                .compose(reply -> reply instanceof Reply.Done made
                        ? table.add(request.branch(), clock.getAsLong())
                                .compose(added -> kept(made.entry()))
                                .compose(added -> warned(request, made.entry(), Problems.answer(reply, done)))
                        : Future.succeededFuture(Problems.answer(reply, done)));
    }

    /** Told by the entry and by who may sign in, so that a repeat is told the same. */
    private Future<Answer> warned(Request request, Entry entry, Answer answer) {
        if (!(answer instanceof Answer.Whole whole)) {
            return Future.succeededFuture(answer);
        }
        Future<JsonArray> told = warnings.of(setupOf(entry), entry.atMillis(), request.language());
        return unstaffed(request, setupOf(entry), told).map(some -> {
            JsonObject json = whole.body().toJsonObject();
            stranded(entry.events()).ifPresent(lines -> json.put("stranded", lines));
            return versioned(whole.status(), some.isEmpty() ? json : json.put("warnings", some));
        });
    }

    private static Optional<JsonArray> stranded(List<Event> events) {
        return events.stream()
                .filter(Event.LinesStranded.class::isInstance)
                .map(event -> JsonShapes.stranded((Event.LinesStranded) event))
                .findFirst();
    }

    /** What would come of a set-up if it were put now; changes nothing. */
    Future<Answer> check(Request request) {
        return switch (SetupReader.read(request.branch(), request.body())) {
            case SetupReader.Reading.Flawed flawed -> Future.succeededFuture(flawed.problem());
            case SetupReader.Reading.Read read ->
                branches.lookFresh(request.branch(), state -> look(state, read.setup()))
                        .compose(seen -> seen.map(look -> told(request, read.setup(), look))
                                .orElseGet(() -> Future.succeededFuture(unknown())));
        };
    }

    /** What would come of a branch if it were made now; changes nothing. */
    Future<Answer> checkAnew(Request request) {
        return switch (SetupReader.read(request.branch(), request.body())) {
            case SetupReader.Reading.Flawed flawed -> Future.succeededFuture(flawed.problem());
            case SetupReader.Reading.Read read ->
                warnings.of(read.setup(), clock.getAsLong(), request.language())
                        .map(told -> Answer.ok(new JsonObject().put("warnings", told)));
        };
    }

    /** What the rules say to a set-up, and what is in force. */
    private record Look(BranchSetup before, Decision decision) {}

    private Optional<Look> look(BranchState state, BranchSetup next) {
        if (!state.founded()) {
            return Optional.empty();
        }
        Command change = new Command.ChangeSetup(next, state.setup().version());
        long now = Math.max(clock.getAsLong(), state.atMillis());
        return Optional.of(new Look(state.setup(), Rules.decide(state, change, now)));
    }

    private Future<Answer> told(Request request, BranchSetup next, Look look) {
        if (look.decision() instanceof Decision.Refused no) {
            return Future.succeededFuture(Problems.of(no.refusal()));
        }
        JsonObject answer = new JsonObject();
        if (look.decision() instanceof Decision.Accepted accepted) {
            stranded(accepted.events()).ifPresent(lines -> answer.put("stranded", lines));
        }
        Future<JsonArray> told = warnings.of(next, look.before(), clock.getAsLong(), request.language());
        return unstaffed(request, next, told).map(some -> Answer.ok(answer.put("warnings", some)));
    }

    /** And which services nobody who may sign in here can serve. */
    private Future<JsonArray> unstaffed(Request request, BranchSetup setup, Future<JsonArray> told) {
        return accounts.atCountersOf(request.branch())
                .compose(staff -> told.map(some -> some.addAll(warnings.unstaffed(setup, staff, request.language()))));
    }

    private static BranchSetup setupOf(Entry entry) {
        return entry.events().stream()
                .flatMap(event -> setupOf(event).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BranchSetup> setupOf(Event event) {
        return switch (event) {
            case Event.DayOpened opened -> Optional.of(opened.setup());
            case Event.SetupChanged changed -> Optional.of(changed.setup());
            default -> Optional.empty();
        };
    }

    private static Answer versioned(int status, Entry entry) {
        return versioned(status, SetupJson.of(setupOf(entry), entry.atMillis()));
    }

    private static Answer versioned(int status, JsonObject setup) {
        return Answer.json(status, setup).with("ETag", "\"" + setup.getInteger("version") + '"');
    }

    private static Answer unknown() {
        return Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", ""));
    }
}
