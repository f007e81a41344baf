package dawr.queue;

import java.util.List;

/** What the rules answer to a command. */
public sealed interface Decision {
    /** Yes: this is what happens. Never empty. */
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }

        static Accepted of(Event... events) {
            return new Accepted(List.of(events));
        }
    }

    /** No, and why. Nothing changes. */
    record Refused(Refusal refusal) implements Decision {
        static Refused because(Refusal.Why why) {
            return new Refused(new Refusal(why, "", ""));
        }

        static Refused because(Refusal.Why why, String field) {
            return new Refused(new Refusal(why, field, ""));
        }

        static Refused because(Refusal.Why why, String field, String subject) {
            return new Refused(new Refusal(why, field, subject));
        }
    }

    /** Nobody whom this counter may serve is waiting. Nothing changes. */
    record NobodyWaits() implements Decision {}
}
