package dawr.simulation;

import dawr.branch.Reply;
import dawr.journal.Row;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Decision;
import dawr.queue.Entry;
import dawr.queue.Refusal;
import dawr.queue.Rules;
import dawr.verify.Finding;
import dawr.verify.HistoryChecker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares what people were told with what the journal holds. */
final class Judgement {
    /** Noes that rest on the exact instant, which people and journal see a little differently. */
    private static final Set<Refusal.Why> OF_THE_INSTANT =
            EnumSet.of(Refusal.Why.TIME_OUT_OF_RANGE, Refusal.Why.SURVEY_CLOSED, Refusal.Why.RETURN_TOO_LATE);

    private final Store store;
    private final List<Told> told;

    Judgement(Store store, List<Told> told) {
        this.store = store;
        this.told = told;
    }

    Optional<String> firstWrong(List<BranchId> branches) {
        for (BranchId branch : branches) {
            Optional<String> wrong = history(branch).or(() -> yeses(branch)).or(() -> noes(branch));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<String> history(BranchId branch) {
        HistoryChecker checker = new HistoryChecker(branch);
        return store.rows(branch).stream()
                .flatMap(row -> checker.check(row).stream())
                .map(Finding::toString)
                .findFirst();
    }

    private Optional<String> yeses(BranchId branch) {
        List<Row> rows = store.rows(branch);
        for (Told one : of(branch)) {
            if (one.reply() instanceof Reply.Done done) {
                Entry entry = done.entry();
                if (entry.seq() > rows.size()
                        || !rows.get((int) entry.seq() - 1).entry().equals(entry)) {
                    return Optional.of("I4: acknowledged and not in the journal: " + entry);
                }
                if (!entry.command().equals(one.submission().id())
                        || !entry.digest().equals(one.submission().digest())) {
                    return Optional.of("I3: " + one.submission().id() + " is answered with entry " + entry);
                }
                if (store.headAt(branch, one.answeredAt()) < entry.seq()) {
                    return Optional.of("answered before it was true: " + entry);
                }
            }
        }
        return Optional.empty();
    }

    private List<Told> of(BranchId branch) {
        return told.stream()
                .filter(one -> one.submission().branch().equals(branch))
                .toList();
    }

    // ---- a no must have been true at some instant between question and answer

    private Optional<String> noes(BranchId branch) {
        List<Told> open = new ArrayList<>();
        for (Told one : of(branch)) {
            if (one.reply() instanceof Reply.OtherRequest) {
                if (store.trueSince(branch, one.submission().id()) > one.answeredAt()) {
                    return Optional.of("told of another request where there was none: " + one);
                }
            } else if (!(one.reply() instanceof Reply.Done)) {
                if (store.trueSince(branch, one.submission().id()) < one.askedAt()) {
                    return Optional.of("I3: a no to what had been accepted: " + one.command() + " " + one.reply());
                }
                open.add(one);
            }
        }
        BranchState state = new BranchState();
        justify(branch, open, state);
        for (Row row : store.rows(branch)) {
            state.apply(row.entry());
            justify(branch, open, state);
        }
        return open.stream()
                .findFirst()
                .map(one -> "a false no: " + one.command() + " was answered " + one.reply() + " between "
                        + one.askedAt() + " and " + one.answeredAt());
    }

    private void justify(BranchId branch, List<Told> open, BranchState state) {
        open.removeIf(one -> store.headAt(branch, one.askedAt()) <= state.seq()
                && state.seq() <= store.headAt(branch, one.answeredAt())
                && (sameNo(one, state, one.askedWall()) || sameNo(one, state, one.answeredWall())));
    }

    private static boolean sameNo(Told one, BranchState state, long wall) {
        Decision decision = Rules.decide(state, one.command(), Math.max(wall, state.atMillis()));
        return switch (one.reply()) {
            case Reply.Refused no ->
                OF_THE_INSTANT.contains(no.refusal().why())
                        || (decision instanceof Decision.Refused again
                                && again.refusal().why() == no.refusal().why());
            case Reply.NobodyWaits nobody -> decision instanceof Decision.NobodyWaits;
            case Reply.Done done -> true;
            case Reply.OtherRequest other -> true;
        };
    }
}
