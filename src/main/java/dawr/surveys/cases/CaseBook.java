package dawr.surveys.cases;

import dawr.queue.BranchId;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The register of cases, and the encrypted table of where their givers can be reached. */
public interface CaseBook {
    /** Files a case; says its number. */
    Future<Integer> open(BranchId branch, Opened opened, Case fresh, String by);

    Future<Optional<Filed>> find(BranchId branch, int id);

    /** The newest of them, without what people wrote. */
    Future<List<Filed>> all(BranchId branch);

    Future<List<CaseStep>> steps(BranchId branch, int id);

    /** Keeps what was done, unless somebody else has changed the case meanwhile. */
    Future<Boolean> save(BranchId branch, Filed before, Case next, CaseStep step);

    Future<Optional<Opened.Contact>> contact(BranchId branch, int id);

    /** The secret with which its giver may be asked again, once; the latest counts. */
    Future<String> secret(BranchId branch, int id);

    /** Whose secret this is. */
    Future<Optional<Named>> bySecret(String secret);

    /** A case of a branch. */
    record Named(BranchId branch, int id) {}

    /** Cases whose time is up, and those whose owner may no longer sign in here. */
    Future<List<Named>> due(long now);

    Future<List<Named>> orphaned();

    /** Cases whose latest reply the outbox has given up: it came back, or nobody took it in time. */
    Future<List<Named>> cameBack();

    /** From when on the contact of a closed case is to be forgotten; empty while the case is open. */
    Future<Void> forgetContactAt(BranchId branch, int id, OptionalLong at);

    /** May this account see to cases of the branch? */
    Future<Boolean> mayOwn(BranchId branch, String account);

    /** Forgets contacts whose time has come; says how many. */
    Future<Integer> forgetContacts(long now);
}
