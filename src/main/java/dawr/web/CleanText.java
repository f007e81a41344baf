package dawr.web;

/**
 * Text that may be shown and printed as it stands: no control characters, no halves of characters, nothing that turns the reading direction
 * around behind the reader's back. Line breaks are let through here; {@link Shape} allows them in long texts only.
 */
final class CleanText {
    private CleanText() {}

    static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                if (++i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (unclean(c)) {
                return false;
            }
        }
        return true;
    }

    static boolean hasLineBreaks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean unclean(char c) {
        if (c < 0x7F) {
            return c < ' ' && c != '\n' && c != '\r' && c != '\t';
        }
        return c <= 0x9F || Character.isLowSurrogate(c) || turnsDirection(c) || c == 0xFFFE || c == 0xFFFF;
    }

    /** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
    private static boolean turnsDirection(char c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
