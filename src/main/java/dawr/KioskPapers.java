package dawr;

import dawr.issuance.KioskContact;
import dawr.office.Office;
import dawr.queue.BranchId;
import dawr.web.Caller;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.Set;

/** Keys and series of the kiosks, as the office has them on record. */
record KioskPapers(Office office) implements KioskContact.Kiosks {
    @Override
    public Future<Optional<String>> series(Caller.Device kiosk, String publicKey, Set<String> ofServices) {
        return office.seriesOf(kiosk, publicKey, ofServices);
    }

    @Override
    public Future<Optional<String>> key(BranchId branch, String kiosk, long atMillis) {
        return office.keyOf(branch, kiosk, atMillis);
    }
}
