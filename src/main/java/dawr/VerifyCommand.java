package dawr;

import dawr.congestion.report.Recount;
import dawr.journal.Database;
import dawr.queue.BranchId;
import dawr.verify.Finding;
import dawr.verify.Verification;
import dawr.words.Words;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Walks the journal of every branch, checks its chain and its rules, and names the first row that is not as it was written. */
@Command(
        name = "verify",
        description = "Replays the journal and checks it. Exit code 0: clean; 1: findings; 2: it can't be read.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    @Option(names = "--branch", description = "only this branch")
    private String branch = "";

    @Option(names = "--json", description = "one closing line for machines")
    private boolean json;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "a report as JSON: its branches are walked, and each of its figures is worked out again from the journal")
    private Optional<Path> report = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            Optional<JsonObject> told = report.isPresent() ? Optional.of(read(report.get())) : Optional.empty();
            return verify(vertx, told).toCompletionStage().toCompletableFuture().get() ? 0 : 1;
        } catch (ExecutionException | IOException | DecodeException | WrongSetting e) {
            Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            System.err.println("The journal can't be read: " + cause.getMessage());
            return 2;
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static JsonObject read(Path file) throws IOException {
        return new JsonObject(Files.readString(file));
    }

    /** Is everything clean? */
    private Future<Boolean> verify(Vertx vertx, Optional<JsonObject> told) {
        Settings settings = SettingsReader.read(System.getenv());
        return Database.open(vertx, settings)
                .compose(database -> walk(database, told)
                        .compose(clean -> told.isEmpty()
                                ? Future.succeededFuture(clean)
                                : recount(vertx, database, told.get()).map(same -> clean && same))
                        .eventually(database::close));
    }

    private Future<Boolean> walk(Database database, Optional<JsonObject> told) {
        Future<List<BranchId>> wanted =
                told.map(file -> Future.succeededFuture(Recount.branches(file))).orElseGet(() -> branches(database));
        return wanted.compose(ids -> new Verification(database.journal(), progress -> {}).walk(ids))
                .map(reports -> {
                    reports.forEach(this::print);
                    return reports.stream().allMatch(Verification.Report::clean);
                });
    }

    private Future<Boolean> recount(Vertx vertx, Database database, JsonObject told) {
        return vertx.executeBlocking(() -> Recount.of(database.address(), Words.load(), told))
                .map(found -> {
                    List<Recount.Difference> differences = Objects.requireNonNull(found);
                    System.out.println(told.getString("report") + ": " + Recount.count(told) + " figures, "
                            + differences.size() + " differ from the journal");
                    differences.forEach(System.out::println);
                    return differences.isEmpty();
                });
    }

    private Future<List<BranchId>> branches(Database database) {
        return branch.isEmpty() ? database.branches() : Future.succeededFuture(List.of(new BranchId(branch)));
    }

    private void print(Verification.Report report) {
        if (json) {
            JsonArray findings = new JsonArray();
            report.findings().forEach(finding -> findings.add(finding.toString()));
            System.out.println(new JsonObject()
                    .put("branch", report.branch().value())
                    .put("entries", report.entries())
                    .put("findings", findings)
                    .encode());
            return;
        }
        String verdict = report.clean() ? "clean" : report.findings().size() + " findings, the first:";
        System.out.println(report.branch() + ": " + report.entries() + " entries, " + verdict);
        report.findings().stream().limit(1).map(Finding::toString).forEach(System.out::println);
    }
}
