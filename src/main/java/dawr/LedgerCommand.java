package dawr;

import dawr.journal.Database;
import dawr.ledger.LedgerUnavailable;
import dawr.ledger.Rebuild;
import dawr.queue.BranchId;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be done to the ledger from outside: throw it away and write it anew from the journal. */
@Command(
        name = "ledger",
        description = "The ledger that reports read.",
        mixinStandardHelpOptions = true,
        subcommands = LedgerCommand.RebuildCommand.class)
final class LedgerCommand {
    private LedgerCommand() {}

    /** Writes the ledger anew. An open office goes on meanwhile; if it keeps the ledger, it is the one that writes. */
    @Command(
            name = "rebuild",
            description =
                    "Throws the ledger away and writes it anew from the journal. Exit code 0: done; 2: it can't be.",
            mixinStandardHelpOptions = true)
    static final class RebuildCommand implements Callable<Integer> {
        @Option(names = "--branch", description = "only this branch")
        private String branch = "";

        @Override
        public Integer call() throws InterruptedException {
            Vertx vertx = Vertx.vertx();
            try {
                Database database = Database.open(vertx, SettingsReader.read(System.getenv()))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get();
                rebuild(database);
                database.close().toCompletionStage().toCompletableFuture().get();
                return 0;
            } catch (ExecutionException | LedgerUnavailable | WrongSetting e) {
                Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
                System.err.println("The ledger can't be written: " + cause.getMessage());
                return 2;
            } finally {
                vertx.close().toCompletionStage().toCompletableFuture().join();
            }
        }

        private void rebuild(Database database) throws ExecutionException, InterruptedException, LedgerUnavailable {
            List<BranchId> branches = branch.isEmpty()
                    ? database.branches()
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get()
                    : List.of(new BranchId(branch));
            Rebuild.Done done = Rebuild.of(
                    database.address(), branches, left -> System.err.print("\r" + left + " entries to read   "));
            System.err.println();
            System.out.println("entries " + done.entries() + ", events " + done.events());
        }
    }
}
