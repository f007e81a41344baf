package dawr.issuance;

import dawr.queue.BranchId;
import dawr.queue.ServiceId;
import dawr.queue.Voucher;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A voucher as it is taken along: all that it says, and the mark of the office behind it. Whoever changes a letter of it holds a piece of paper.
 */
final class VoucherText {
    /** Keeps what is signed here apart from every other thing that the same key signs: no branch has such a name. */
    private static final String KIND = "voucher/";

    private static final Pattern WRITTEN = Pattern.compile(
            "([a-z0-9-]{1,40})\\.([0-9]{8}-v[0-9]{1,12})\\.([a-z0-9-]{1,40})\\.([a-z0-9-]{1,40})\\.([0-9]{1,15})\\.([0-9]{1,15})\\.([A-Za-z0-9_-]{22})");

    private final TicketLinks.Secrets secrets;

    VoucherText(TicketLinks.Secrets secrets) {
        this.secrets = secrets;
    }

    String write(Voucher voucher) {
        return voucher.text() + '.' + secrets.sign(KIND + voucher.text(), voucher.tokenKey());
    }

    /** The voucher, if the office has signed it. */
    Optional<Voucher> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        Voucher voucher = new Voucher(
                written.group(2),
                new BranchId(written.group(1)),
                new BranchId(written.group(3)),
                new ServiceId(written.group(4)),
                Long.parseLong(written.group(5)),
                Long.parseLong(written.group(6)),
                secrets.newestKey());
        return secrets.signed(KIND + voucher.text(), written.group(7)) ? Optional.of(voucher) : Optional.empty();
    }
}
