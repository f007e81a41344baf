package dawr.ledger;

import java.util.List;
import java.util.Optional;

/** Rows as PostgreSQL's COPY takes them, which is several times faster than any statement: a line each, tabs between, {@code \\N} for nothing. */
final class CopyText {
    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    private StringBuilder next() {
        if (begun) {
            text.append('\t');
        }
        begun = true;
        return text;
    }

    CopyText put(String value) {
        next();
        for (int i = 0; i < value.length(); i++) {
            escape(value.charAt(i));
        }
        return this;
    }

    private void escape(char letter) {
        switch (letter) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.append(letter);
        }
    }

    CopyText put(long value) {
        next().append(value);
        return this;
    }

    CopyText put(boolean value) {
        next().append(value ? 't' : 'f');
        return this;
    }

    CopyText put(Optional<?> value) {
        if (value.isPresent()) {
            return put(value.get().toString());
        }
        next().append("\\N");
        return this;
    }

    /** Ids, as an array; none of them has a sign that an array would read as its own. */
    CopyText put(List<String> ids) {
        return put('{' + String.join(",", ids) + '}');
    }

    /** The row is whole. */
    void end() {
        text.append('\n');
        begun = false;
    }

    String text() {
        return text.toString();
    }
}
