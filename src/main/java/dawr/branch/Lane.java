package dawr.branch;

import dawr.journal.Journal;
import dawr.journal.Row;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.Decision;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Rules;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One branch on this node: decides its commands in order, each against a state that includes the decisions still being written, and answers when
 * they are durable. Everything of a lane happens on one thread. If a decision loses the race for its place in the journal, the lane reads what
 * happened and decides again; nothing that was not committed is ever shown or answered.
 */
final class Lane {
    /** How often a command is decided again before its sender is asked to come back; each time means that another node was faster. */
    private static final int TRIES_MAX = 32;

    /** Things that fall due at once are few; more would mean that a due command does not undo its cause. */
    private static final int DUE_AT_ONCE_MAX = 10_000;

    private static final String DUE_ACTOR = "dawr";

    /** What a lane needs of the house around it. */
    record Surroundings(
            Journal journal,
            LongSupplier clock,
            Function<List<Event>, String> eventText,
            Consumer<Lane> hasRows,
            Consumer<Lane> announce) {}

    private final BranchId branch;
    private final Surroundings around;
    private final Replica replica;
    private final Doubts doubts;
    private final Underway underway = new Underway();
    private final Ahead ahead;
    private final Reading reading;

    Lane(BranchId branch, Surroundings around) {
        this.branch = branch;
        this.around = around;
        this.replica = new Replica(branch, around.journal());
        this.ahead = new Ahead(around.eventText(), around.clock());
        this.doubts = new Doubts(this, around.journal());
        this.reading = new Reading(this, replica);
    }

    BranchId branch() {
        return branch;
    }

    BranchState committed() {
        return replica.state();
    }

    boolean flying() {
        return underway.flying();
    }

    int waitingToFly() {
        return reading.ready() && !flying() ? underway.size() : 0;
    }

    Runnable follow(Consumer<Branches.News> follower) {
        return replica.follow(follower);
    }

    // ---- asking

    void submit(Submission submission, Promise<Reply> asking) {
        whenReady().onSuccess(any -> decideFirst(submission, asking)).onFailure(asking::tryFail);
    }

    /** Completes at once if the lane knows the branch's present day, else when it has read it. */
    Future<Void> whenReady() {
        return reading.whenReady();
    }

    /** Completes when the committed state includes everything that was in the journal when this was asked. */
    Future<Void> whenFresh() {
        return whenReady()
                .compose(any -> doubts.head())
                .compose(head -> head <= committed().seq()
                        ? Future.succeededFuture()
                        : flying() ? whenFresh() : reading.catchUp());
    }

    private void decideFirst(Submission submission, Promise<Reply> asking) {
        Optional<Entry> answered = replica.recent(submission.id());
        if (answered.isPresent()) {
            asking.complete(repeat(submission, answered.get()));
            return;
        }
        decide(submission, asking, 0);
    }

    /** The command is being written already: its answer serves this question too, or shows that the id was used for another one. */
    private void join(Pending same, Submission submission, Promise<Reply> asking, int tries) {
        if (same.submission.digest().equals(submission.digest())) {
            same.asking.add(asking);
            return;
        }
        Promise<Reply> first = Promise.promise();
        same.asking.add(first);
        first.future().onFailure(asking::tryFail).onSuccess(reply -> {
            if (reply instanceof Reply.Done) {
                asking.tryComplete(new Reply.OtherRequest());
            } else {
                decide(submission, asking, tries + 1);
            }
        });
    }

    static Reply repeat(Submission submission, Entry first) {
        return first.digest().equals(submission.digest()) ? new Reply.Done(first) : new Reply.OtherRequest();
    }

    // ---- deciding

    /** Proposes what falls due by itself. */
    void tick() {
        if (reading.ready()) {
            decideDue(ahead.now());
        }
    }

    private void decideDue(long now) {
        for (int i = 0; i < DUE_AT_ONCE_MAX; i++) {
            Optional<Command> due = Rules.due(ahead.state(), now);
            if (due.isEmpty() || !decideDue(due.get(), now)) {
                return;
            }
        }
    }

    private boolean decideDue(Command due, long now) {
        UUID id = Rules.dueId(ahead.state(), due);
        Submission submission = new Submission(branch, id, DUE_ACTOR, "", state -> due);
        if (Rules.decide(ahead.state(), due, now) instanceof Decision.Accepted accepted
                && underway.find(id).isEmpty()) {
            accept(new Pending(submission, ahead.next(submission, accepted.events(), now)));
            return true;
        }
        return false;
    }

    /** Decides by one reading of the clock: what has fallen due by then comes first, and the entry bears that very instant. */
    void decide(Submission submission, Promise<Reply> asking, int tries) {
        if (tries > TRIES_MAX) {
            asking.tryFail(new Unavailable("the branch is contended"));
            return;
        }
        Optional<Pending> same = underway.find(submission.id());
        if (same.isPresent()) {
            join(same.get(), submission, asking, tries);
            return;
        }
        long now = ahead.now();
        try {
            decideDue(now);
            Decision decision = Rules.decide(ahead.state(), submission.command().apply(ahead.state()), now);
            answer(submission, asking, tries, decision, now);
        } catch (RuntimeException e) {
            asking.tryFail(e);
        }
    }

    private void answer(Submission submission, Promise<Reply> asking, int tries, Decision decision, long now) {
        switch (decision) {
            case Decision.Accepted accepted -> {
                Pending one = new Pending(submission, ahead.next(submission, accepted.events(), now));
                one.asking.add(asking);
                one.tries = tries;
                accept(one);
            }
            case Decision.Refused refused -> doubt(submission, asking, new Reply.Refused(refused.refusal()), tries);
            case Decision.NobodyWaits nobody -> doubt(submission, asking, new Reply.NobodyWaits(), tries);
        }
    }

    private void doubt(Submission submission, Promise<Reply> asking, Reply no, int tries) {
        boolean basisStaysBehind = underway.staysBehind();
        doubts.add(new Doubt(
                submission, asking, no, ahead.state().seq(), committed().seq(), basisStaysBehind, tries));
    }

    private void accept(Pending one) {
        ahead.add(one.row);
        underway.add(one);
        around.hasRows().accept(this);
    }

    // ---- writing

    /** Hands out rows for a flight; until it has come back there is no other one of this branch. */
    List<Row> takeOff(int most) {
        return underway.takeOff(most);
    }

    /** The flight's rows are durable. Answers are given by the returned steps, so that the next flight can leave first. */
    List<Runnable> landed() {
        List<Pending> landed = underway.landed();
        replica.add(landed.stream().map(one -> one.row).toList());
        List<Runnable> steps = new ArrayList<>(landed.size() + 1);
        landed.forEach(one -> steps.add(() -> one.answer(new Reply.Done(one.row.entry()))));
        steps.add(this::tell);
        return steps;
    }

    private void tell() {
        around.announce().accept(this);
        doubts.settle();
    }

    /** Another node was faster, or a command was answered on an earlier day: read what happened, then decide again. */
    void lost() {
        underway.flightEnded();
        reading.afterLostRace();
    }

    /** Nobody knows whether the flight's rows are durable: whoever asked is told so, and the journal is read before anything else is decided. */
    void failed(Throwable cause) {
        underway.flightEnded();
        reading.unsure();
        breakOff(new Unavailable("the journal did not answer", cause));
        reading.start();
    }

    /** A race was lost and yet nothing has happened since: one of the commands must have been answered long ago. */
    Future<Void> answerEarlierCommands() {
        List<Future<?>> looks = new ArrayList<>();
        for (Pending one : underway.all()) {
            looks.add(around.journal()
                    .find(branch, one.submission.id())
                    .onSuccess(found -> found.ifPresent(row -> {
                        underway.remove(one);
                        one.answer(repeat(one.submission, row.entry()));
                    })));
        }
        return Future.all(looks).mapEmpty();
    }

    // ---- reading

    /**
     * Something may have happened elsewhere: the journal's head was seen at {@code head}, by a look that began when the lane knew all up to
     * {@code knownThen}. A head before that means that the journal was restored from a backup.
     */
    void heard(long head, long knownThen) {
        if (!reading.ready() || flying()) {
            return;
        }
        if (head < knownThen) {
            reading.anew();
        } else if (head > committed().seq()) {
            reading.catchUp();
        }
    }

    /** All has been read; these rows are new, or the whole day was read anew. */
    void goOn(Optional<List<Row>> added) {
        if (added.isPresent() && underway.isEmpty() && ahead.isFollowedBy(added.get(), replica)) {
            // Nothing of our own was under way, so what others did only has to be added: no copy of the whole day
            added.get().forEach(ahead::add);
            doubts.decideAgain();
        } else {
            decideAgain();
        }
    }

    /** Puts everything undecided again before the rules, on the state as it now is, in the order in which it came. */
    private void decideAgain() {
        if (flying()) {
            return;
        }
        ahead.startFrom(replica);
        List<Pending> again = underway.drain();
        tick();
        for (Pending one : again) {
            Optional<Entry> answered = replica.recent(one.submission.id());
            if (answered.isPresent()) {
                one.answer(repeat(one.submission, answered.get()));
            } else {
                one.asking.forEach(asking -> decide(one.submission, asking, one.tries + 1));
            }
        }
        doubts.decideAgain();
    }

    /** Nobody gets an answer: what was asked is not known to have happened. */
    void breakOff(Unavailable why) {
        underway.drain().forEach(one -> one.fail(why));
        doubts.breakOff(why);
        reading.breakOff(why);
    }
}
