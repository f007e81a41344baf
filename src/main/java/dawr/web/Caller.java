package dawr.web;

import dawr.queue.BranchId;
import dawr.queue.StaffId;
import dawr.queue.TicketId;
import java.util.Optional;

/** Who is at the door. */
public sealed interface Caller {
    /** As whom they call. */
    Role role();

    /** The branch they belong to; empty for those who belong to all or none. */
    Optional<BranchId> branch();

    /** How the journal names them: a role and an account or device, never a person's name. */
    String actor();

    /** Somebody without any credential, where none is asked for. */
    record Nobody() implements Caller {
        @Override
        public Role role() {
            return Role.PUBLIC;
        }

        @Override
        public Optional<BranchId> branch() {
            return Optional.empty();
        }

        @Override
        public String actor() {
            return "public";
        }
    }

    /** A visitor whose ticket's secret is right. Whether the visit still stands is for the branch to say. */
    record Visitor(BranchId at, TicketId ticket) implements Caller {
        @Override
        public Role role() {
            return Role.TICKET;
        }

        @Override
        public Optional<BranchId> branch() {
            return Optional.of(at);
        }

        @Override
        public String actor() {
            return "ticket";
        }
    }

    /** An enrolled kiosk or display. */
    record Device(String id, Role role, BranchId at) implements Caller {
        @Override
        public Optional<BranchId> branch() {
            return Optional.of(at);
        }

        @Override
        public String actor() {
            return role.slug() + ':' + id;
        }
    }

    /** A member of staff who has signed in; {@code name} is what colleagues read and never leaves the office. */
    record Staff(StaffId user, String name, Role role, Optional<BranchId> branch) implements Caller {
        @Override
        public String actor() {
            return role.slug() + ':' + user;
        }
    }
}
