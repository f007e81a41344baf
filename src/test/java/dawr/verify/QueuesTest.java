package dawr.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.CounterId;
import dawr.queue.Needs;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.TicketId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lines as the checker sees them. */
class QueuesTest {
    private static final CounterId COUNTER = new CounterId("c1");
    private static final int LINES_MAX = 100;

    private final Queues queues = new Queues(service -> false, (counter, needs) -> true);

    private static Person person(String number, String service) {
        Person person =
                new Person(new TicketId("20261122-" + number), number, PriorityClass.NONE, new ServiceId(service));
        person.needs = new Needs("ar", List.of());
        return person;
    }

    @Test
    void everybodySentToACounterIsFoundHoweverManyLinesThereAre() {
        for (int line = 1; line <= LINES_MAX; line++) {
            Person person = person("A" + line, "s" + line);
            person.sentTo = Optional.of(COUNTER);
            queues.join(person);
            assertEquals(line, queues.sentTo(COUNTER, PriorityClass.NONE).size());
        }
    }

    @Test
    void howOftenTheFirstOfALineWasPassedIsKnownHoweverManyLinesThereAre() {
        Person early = person("A001", "s0");
        early.passed = 2;
        queues.join(early);
        for (int line = 1; line <= LINES_MAX; line++) {
            queues.join(person("B" + line, "s" + line));
            assertEquals(2, queues.times(early.inQueue()), line + " lines more");
        }
    }
}
