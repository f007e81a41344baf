package dawr.outbox.sms;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import org.jsmpp.bean.Alphabet;

/**
 * A text as a phone network takes it: in its own alphabet where that says it, else in UCS-2. Where it is longer than one short message, it goes as one
 * payload, which the gateway cuts; so it has one number and one receipt.
 *
 * @param isLong too long for one short message
 */
record SmsText(Buffer bytes, Alphabet alphabet, boolean isLong) {
    /** Bytes of one short message (3GPP TS 23.040). */
    private static final int SHORT_BYTES = 140;

    private static final int SHORT_LETTERS = 160;

    /** What ASCII and the networks' alphabet (3GPP TS 23.038) write alike; the rest differs, or costs two letters. */
    private static final String ALIKE = "[A-Za-z0-9 \\n\\r!\"#%&'()*+,./:;<=>?-]*";

    static SmsText of(String text) {
        boolean plain = text.matches(ALIKE);
        byte[] bytes = text.getBytes(plain ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
        return new SmsText(
                Buffer.buffer(bytes),
                plain ? Alphabet.ALPHA_DEFAULT : Alphabet.ALPHA_UCS2,
                bytes.length > (plain ? SHORT_LETTERS : SHORT_BYTES));
    }
}
