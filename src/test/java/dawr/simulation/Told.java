package dawr.simulation;

import dawr.branch.Reply;
import dawr.branch.Submission;
import dawr.queue.Command;

/** What somebody was told: which answer to which command, asked and answered when (milliseconds of the world, and of the wall clock). */
record Told(
        Submission submission,
        Command command,
        long askedAt,
        long answeredAt,
        long askedWall,
        long answeredWall,
        Reply reply) {}
