package dawr;

import dawr.journal.Database;
import dawr.queue.BranchId;
import dawr.verify.Finding;
import dawr.verify.Verification;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
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

    @Override
    public Integer call() throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            List<Verification.Report> reports =
                    verify(vertx).toCompletionStage().toCompletableFuture().get();
            reports.forEach(this::print);
            return reports.stream().allMatch(Verification.Report::clean) ? 0 : 1;
        } catch (ExecutionException | WrongSetting e) {
            Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            System.err.println("The journal can't be read: " + cause.getMessage());
            return 2;
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private Future<List<Verification.Report>> verify(Vertx vertx) {
        Settings settings = SettingsReader.read(System.getenv());
        return Database.open(vertx, settings)
                .compose(database -> branches(database)
                        .compose(ids -> new Verification(database.journal(), progress -> {}).walk(ids))
                        .eventually(database::close));
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
