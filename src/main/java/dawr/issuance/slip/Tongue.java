package dawr.issuance.slip;

import dawr.issuance.slip.Text.Said;
import dawr.words.Catalogue;
import java.util.Map;

/**
 * A language as a slip speaks it.
 *
 * @param first whether it is the office's own, which stands first and larger
 */
record Tongue(Catalogue words, boolean first) {
    Said say(String key) {
        return say(key, Map.of());
    }

    Said say(String key, Map<String, ?> filling) {
        return said(words.say(key, filling));
    }

    /** A text that is in this language already. */
    Said said(String text) {
        return new Said(text, words.language(), words.rightToLeft());
    }
}
