package dawr.office;

import dawr.branch.Branches;
import dawr.live.JsonShapes;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Refusal;
import dawr.web.Answer;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Problems;
import dawr.web.Request;
import dawr.web.Shape;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/** Where a branch's set-up is taken along as a file, brought back changed, looked over before it takes effect, and put back as it was before. */
final class SetupDesk {
    private final Branches branches;
    private final BranchDesk desk;
    private final SetupVersions versions;
    private final Shape contract;
    private final LongSupplier clock;

    /** @param contract what a set-up must look like */
    SetupDesk(Branches branches, BranchDesk desk, SetupVersions versions, Shape contract, LongSupplier clock) {
        this.branches = branches;
        this.desk = desk;
        this.versions = versions;
        this.contract = contract;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations
                .on("setupVersions", this::history)
                .on("setupVersion", this::one)
                .on("restoreSetup", this::restore)
                .on("exportSetup", this::export)
                .on("previewSetup", this::preview)
                .on("importSetup", this::bringIn)
                .on("setupTemplate", this::template);
    }

    private Future<Answer> history(Request request) {
        return inForce(
                request.branch(),
                now -> versions.keep(request.branch(), clock.getAsLong(), "", now)
                        .compose(kept -> versions.all(request.branch()))
                        .map(SetupDesk::told));
    }

    private static Answer told(List<SetupVersions.Version> all) {
        JsonArray told = new JsonArray();
        for (int i = 0; i < Math.min(all.size(), SetupVersions.SHOWN_MAX); i++) {
            SetupVersions.Version one = all.get(i);
            JsonObject line = new JsonObject()
                    .put("version", one.version())
                    .put("at", JsonShapes.instant(one.atMillis()))
                    .put("by", one.actor());
            if (i + 1 < all.size()) {
                line.put("changes", SetupDiff.of(all.get(i + 1).setup(), one.setup()));
            }
            told.add(line);
        }
        return Answer.ok(new JsonObject().put("versions", told));
    }

    private Future<Answer> one(Request request) {
        return version(request, setup -> Future.succeededFuture(Answer.ok(setup)));
    }

    /** What was in force before comes into force again, as a version of its own. */
    private Future<Answer> restore(Request request) {
        return version(request, setup -> desk.put(request.with(unversioned(setup))));
    }

    private Future<Answer> version(Request request, java.util.function.Function<JsonObject, Future<Answer>> act) {
        int version = Integer.parseInt(request.parameter("version").orElseThrow());
        return versions.one(request.branch(), version)
                .compose(found -> found.map(one -> act.apply(one.setup()))
                        .orElseGet(() -> Future.succeededFuture(Problem.of(ProblemKind.NOT_FOUND, "version"))));
    }

    private Future<Answer> export(Request request) {
        return inForce(
                request.branch(),
                now -> Future.succeededFuture(
                        Answer.file("application/yaml", Buffer.buffer(SetupYaml.write(unversioned(now))))));
    }

    /** What a file would change, and what would come of it; changes nothing. A branch that isn't there yet is looked over as one to be made. */
    private Future<Answer> preview(Request request) {
        return read(
                request,
                (setup, file) -> branches.lookFresh(request.branch(), this::setup)
                        .compose(now -> (now.isPresent() ? desk.check(request.with(setup)) : anew(request, setup))
                                .map(answer -> answer instanceof Answer.Whole told
                                        ? Answer.ok(shown(
                                                request.branch(), told.body().toJsonObject(), now, setup))
                                        : file.lined(answer))));
    }

    /** Whoever belongs to a branch sees no other, so whoever comes here may make it. */
    private Future<Answer> anew(Request request, JsonObject setup) {
        return request.caller().branch().isPresent()
                ? Future.succeededFuture(unknown())
                : desk.checkAnew(request.with(setup));
    }

    private JsonObject shown(BranchId branch, JsonObject told, Optional<JsonObject> now, JsonObject setup) {
        JsonObject next = completed(branch, setup);
        return told.put("version", now.map(one -> one.getInteger("version")).orElse(0))
                .put("changes", SetupDiff.of(now.orElseGet(JsonObject::new), next))
                .put("setup", unversioned(next))
                .put("yaml", SetupYaml.write(unversioned(next)));
    }

    private Future<Answer> bringIn(Request request) {
        return read(request, (setup, file) -> desk.put(request.with(setup)).map(file::lined));
    }

    private Future<Answer> read(Request request, BiFunction<JsonObject, FileCheck, Future<Answer>> act) {
        return switch (SetupYaml.read(request.body().getString("yaml"))) {
            case SetupYaml.Reading.Unreadable no -> Future.succeededFuture(FileCheck.unreadable(no));
            case SetupYaml.Reading.Read file -> {
                FileCheck check = new FileCheck(request.branch(), file, contract);
                yield check.misfit()
                        .map(misfit -> Future.<Answer>succeededFuture(misfit))
                        .orElseGet(() -> act.apply(file.setup(), check));
            }
        };
    }

    /** With what is usual filled in, as it would be in force. */
    private JsonObject completed(BranchId branch, JsonObject setup) {
        return switch (SetupReader.read(branch, setup)) {
            case SetupReader.Reading.Read read -> SetupJson.of(read.setup(), clock.getAsLong());
            case SetupReader.Reading.Flawed flawed -> setup;
        };
    }

    private Future<Answer> inForce(BranchId branch, java.util.function.Function<JsonObject, Future<Answer>> act) {
        return branches.lookFresh(branch, this::setup)
                .compose(found -> found.map(act).orElseGet(() -> Future.succeededFuture(unknown())));
    }

    private static Answer unknown() {
        return Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", ""));
    }

    /** As most offices begin, or as one that exists, for whoever may see that one. */
    private Future<Answer> template(Request request) {
        String theme = request.parameter("theme").orElse("ksa");
        Optional<BranchId> from = request.parameter("from").map(BranchId::new);
        if (from.isPresent()
                && request.caller()
                        .branch()
                        .filter(own -> !from.get().equals(own))
                        .isPresent()) {
            return Future.succeededFuture(unknown());
        }
        return from.map(branch -> inForce(branch, now -> Future.succeededFuture(Answer.ok(SetupTemplate.like(now)))))
                .orElseGet(() -> Future.succeededFuture(Answer.ok(SetupTemplate.of(theme))));
    }

    private Optional<JsonObject> setup(BranchState state) {
        return state.founded() ? Optional.of(SetupJson.of(state.setup(), clock.getAsLong())) : Optional.empty();
    }

    private static JsonObject unversioned(JsonObject setup) {
        JsonObject put = setup.copy();
        put.remove("version");
        put.remove("open");
        return put;
    }
}
