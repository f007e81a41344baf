package dawr.branch;

import dawr.journal.Journal;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The noes of a lane that wait for their proof; one look at the journal's head serves all of them. */
final class Doubts {
    private final Lane lane;
    private final Journal journal;
    private final List<Doubt> open = new ArrayList<>();
    private Optional<Future<Long>> nextHead = Optional.empty();
    private Optional<Future<Long>> presentHead = Optional.empty();

    Doubts(Lane lane, Journal journal) {
        this.lane = lane;
        this.journal = journal;
    }

    void add(Doubt doubt) {
        open.add(doubt);
        lookForFirstAnswer(doubt);
        if (doubt.needsHead()) {
            head().onSuccess(head -> seen(doubt, head)).onFailure(cause -> fail(doubt, cause));
        }
    }

    /** Says every no that has its proof; what was seen to have happened elsewhere is read, and those that are left are decided again. */
    void settle() {
        for (Doubt doubt : List.copyOf(open)) {
            if (doubt.proven(lane.committed().seq()) && open.remove(doubt)) {
                doubt.asking.tryComplete(doubt.no);
            }
        }
        long newest = open.stream().mapToLong(doubt -> doubt.headSeen).max().orElse(0);
        if (newest > lane.committed().seq()) {
            lane.heard(newest, 0);
        }
    }

    /** The state has changed by what others did: put the same questions again. */
    void decideAgain() {
        List<Doubt> again = List.copyOf(open);
        open.clear();
        again.forEach(doubt -> lane.decide(doubt.submission, doubt.asking, doubt.tries + 1));
    }

    void breakOff(Unavailable why) {
        List<Doubt> all = List.copyOf(open);
        open.clear();
        all.forEach(doubt -> doubt.asking.tryFail(why));
    }

    /** The journal's head, read after this was asked; all who ask while a look is under way share the one that follows it. */
    Future<Long> head() {
        if (presentHead.isEmpty()) {
            return look();
        }
        if (nextHead.isEmpty()) {
            Promise<Long> next = Promise.promise();
            nextHead = Optional.of(next.future());
            presentHead.get().onComplete(any -> {
                nextHead = Optional.empty();
                look().onComplete(next);
            });
        }
        return nextHead.get();
    }

    private Future<Long> look() {
        Promise<Long> promise = Promise.promise();
        presentHead = Optional.of(promise.future());
        journal.heads(List.of(lane.branch())).onComplete(looked -> {
            presentHead = Optional.empty();
            if (looked.succeeded()) {
                promise.complete(looked.result().seqs().getOrDefault(lane.branch(), 0L));
            } else {
                promise.fail(new Unavailable("the journal can't be read", looked.cause()));
            }
        });
        return promise.future();
    }

    private void seen(Doubt doubt, long head) {
        if (!open.contains(doubt)) {
            return;
        }
        doubt.saw(head);
        if (head < doubt.committedThen) {
            lane.heard(head, doubt.committedThen);
        }
        settle();
    }

    private void lookForFirstAnswer(Doubt doubt) {
        journal.find(lane.branch(), doubt.submission.id())
                .onSuccess(found -> {
                    doubt.firstAnswerLookedFor = true;
                    found.filter(row -> open.remove(doubt))
                            .ifPresent(row -> doubt.asking.tryComplete(Lane.repeat(doubt.submission, row.entry())));
                    settle();
                })
                .onFailure(cause -> fail(doubt, cause));
    }

    private void fail(Doubt doubt, Throwable cause) {
        if (open.remove(doubt)) {
            doubt.asking.tryFail(new Unavailable("the journal can't be read", cause));
        }
    }
}
