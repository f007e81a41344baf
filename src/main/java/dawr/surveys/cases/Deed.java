package dawr.surveys.cases;

import java.util.Optional;

/** What can be done about a case. What somebody writes goes along sealed and is no part of it. */
public sealed interface Deed {
    /** How it is written. */
    String kind();

    /** What of it may be read by whoever reads the register. */
    default String detail() {
        return "";
    }

    /** Somebody sees to it; empty where nobody does any more. */
    record Give(Optional<String> owner) implements Deed {
        @Override
        public String kind() {
            return owner.isPresent() ? "given" : "owner-left";
        }

        @Override
        public String detail() {
            return owner.orElse("");
        }
    }

    /** Words for colleagues. */
    record Note() implements Deed {
        @Override
        public String kind() {
            return "note";
        }
    }

    record Find(Cause cause) implements Deed {
        @Override
        public String kind() {
            return "cause";
        }

        @Override
        public String detail() {
            return cause.slug();
        }
    }

    /** Words for the giver. */
    record Reply() implements Deed {
        @Override
        public String kind() {
            return "reply";
        }
    }

    record Close() implements Deed {
        @Override
        public String kind() {
            return "closed";
        }
    }

    record Reopen() implements Deed {
        @Override
        public String kind() {
            return "reopened";
        }
    }

    /** The giver was asked again how it is now. */
    record AskedAgain(int face) implements Deed {
        @Override
        public String kind() {
            return "asked-again";
        }

        @Override
        public String detail() {
            return Integer.toString(face);
        }
    }

    /** Its time is up. */
    record Escalate() implements Deed {
        @Override
        public String kind() {
            return "escalated";
        }
    }

    /** A letter to the giver came back. */
    record Bounce() implements Deed {
        @Override
        public String kind() {
            return "bounced";
        }
    }
}
