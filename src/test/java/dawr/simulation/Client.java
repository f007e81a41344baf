package dawr.simulation;

import dawr.branch.Reply;
import dawr.branch.Submission;
import dawr.branch.Unavailable;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.Wishes;
import java.util.UUID;
import java.util.function.Consumer;

/** A kiosk, phone or desk: asks for one thing at a time, and asks again under the same id, at any node, until it has an answer. */
final class Client {
    private static final long PATIENCE_MILLIS = 2_500;

    /** Nodes meet most where most is asked. */
    private static final double MOSTLY_ONE = 0.8;

    private final World world;
    private boolean waiting;

    Client(World world) {
        this.world = world;
    }

    boolean waiting() {
        return waiting;
    }

    void think() {
        world.time.in(world.time.between(0, 250), () -> {
            if (world.open()) {
                wish();
            }
        });
    }

    private void wish() {
        BranchId branch = world.branches.get(world.time.happens(MOSTLY_ONE) ? 0 : 1);
        BranchState state = world.store.state(branch);
        Command command = state.founded()
                ? Wishes.any(state, world.wallMillis(), world.time.chance::nextInt)
                : new Command.Found(Wishes.anySetup(branch.value(), world.time.chance::nextInt));
        UUID id = new UUID(world.time.chance.nextLong(), world.time.chance.nextLong());
        waiting = true;
        ask(new Question(new Submission(branch, id, "client", "digest of " + id, any -> command), command));
    }

    /** A command, and whether it has been answered once. */
    private static final class Question {
        final Submission submission;
        final Command command;
        boolean answered;

        Question(Submission submission, Command command) {
            this.submission = submission;
            this.command = command;
        }
    }

    private void ask(Question question) {
        world.time.in(PATIENCE_MILLIS, () -> askAgain(question));
        send(world.anyNode(), question, reply -> answered(question, reply));
    }

    private void askAgain(Question question) {
        if (!question.answered) {
            ask(question);
        }
    }

    /** To the node and back, over a line that may lose either; what comes back is remembered. */
    private void send(Node node, Question question, Consumer<Reply> back) {
        if (!world.arrives()) {
            return;
        }
        long askedAt = world.time.now();
        long askedWall = world.wallMillis();
        Consumer<Reply> heard = reply -> {
            world.told(new Told(
                    question.submission,
                    question.command,
                    askedAt,
                    world.time.now(),
                    askedWall,
                    world.wallMillis(),
                    reply));
            back.accept(reply);
        };
        node.later(world.journey(), () -> submit(node, question, heard));
    }

    private void submit(Node node, Question question, Consumer<Reply> heard) {
        if (!node.serves()) {
            return;
        }
        node.branches().submit(question.submission).onComplete(result -> {
            if (result.failed() && !(result.cause() instanceof Unavailable)) {
                world.fault("an exception answers " + question.command + ": " + result.cause(), result.cause());
            } else if (result.succeeded() && world.arrives()) {
                world.time.in(world.journey(), () -> heard.accept(result.result()));
            }
        });
    }

    private void answered(Question question, Reply reply) {
        if (question.answered) {
            return;
        }
        question.answered = true;
        if (reply instanceof Reply.Done && world.time.happens(0.4)) {
            world.time.in(world.time.between(0, 9_000), () -> repeat(question));
        }
        waiting = false;
        think();
    }

    /** Asks once more what was answered already, perhaps with another body under the same id. */
    private void repeat(Question question) {
        Submission first = question.submission;
        boolean other = world.time.happens(0.3);
        Submission again = new Submission(
                first.branch(), first.id(), first.actor(), other ? "another" : first.digest(), first.command());
        send(world.anyNode(), new Question(again, question.command), reply -> {});
    }
}
