package dawr.verify;

import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.queue.BranchId;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Walks a stored journal from its first entry, branch by branch and page by page, and reports what must not be. */
public final class Verification {
    /** Rows read at once: enough that the journey is nothing, few enough that memory is. */
    private static final int PAGE_ROWS = 1_000;

    /** Findings kept per branch; a journal that is broken through and through would otherwise fill the memory. */
    private static final int FINDINGS_MAX = 1_000;

    private final Journal journal;
    private final Consumer<Report> progress;

    /** @param progress hears after each page how far the branch has been walked */
    public Verification(Journal journal, Consumer<Report> progress) {
        this.journal = journal;
        this.progress = progress;
    }

    /**
     * What a walk has found.
     *
     * @param entries how many entries were looked at
     * @param findings in order, at most {@value #FINDINGS_MAX}
     */
    public record Report(BranchId branch, long entries, List<Finding> findings) {
        public boolean clean() {
            return findings.isEmpty();
        }
    }

    /** Walks these branches one after the other. */
    public Future<List<Report>> walk(List<BranchId> branches) {
        Future<List<Report>> all = Future.succeededFuture(List.of());
        for (BranchId branch : branches) {
            all = all.compose(reports -> walk(branch).map(report -> {
                List<Report> more = new ArrayList<>(reports);
                more.add(report);
                return more;
            }));
        }
        return all;
    }

    /** Walks one branch. The head is read first, so that what is written meanwhile does not matter. */
    public Future<Report> walk(BranchId branch) {
        Walk walk = new Walk(branch);
        return journal.heads(List.of(branch))
                .map(heads -> heads.seqs().getOrDefault(branch, 0L))
                .compose(head -> on(walk, head));
    }

    private Future<Report> on(Walk walk, long head) {
        return journal.after(walk.branch, walk.read, PAGE_ROWS).compose(rows -> {
            walk.look(rows);
            progress.accept(walk.report());
            boolean more = !rows.isEmpty() && walk.read < head;
            return more ? on(walk, head) : Future.succeededFuture(walk.end(head));
        });
    }

    /** How far one branch has been walked. */
    private static final class Walk {
        private final BranchId branch;
        private final HistoryChecker checker;
        private final List<Finding> findings = new ArrayList<>();
        private long entries;
        private long read;

        Walk(BranchId branch) {
            this.branch = branch;
            this.checker = new HistoryChecker(branch);
        }

        void look(List<Row> rows) {
            for (Row row : rows) {
                keep(checker.check(row));
                entries++;
                read = Math.max(read + 1, row.entry().seq());
            }
        }

        private void keep(List<Finding> found) {
            found.stream().limit(FINDINGS_MAX - findings.size()).forEach(findings::add);
        }

        Report end(long head) {
            if (read < head) {
                keep(List.of(new Finding(
                        branch, read + 1, Invariant.SEQUENCE, "the entry is missing: the branch's head is " + head)));
            }
            return report();
        }

        Report report() {
            return new Report(branch, entries, List.copyOf(findings));
        }
    }
}
