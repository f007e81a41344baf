package dawr.web;

import static dawr.web.Fault.here;

import dawr.web.Fault.Why;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Shapes of texts. */
final class TextShapes {
    private static final String UUID = "00000000-0000-0000-0000-000000000000";

    /** RFC 3339, years of four digits: what an Instant and a database can both hold. */
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern INSTANT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    private TextShapes() {}

    static Shape of(String keyword, JsonObject schema, int linesFromLength) {
        return switch (keyword) {
            case "pattern" -> pattern(schema.getString(keyword), schema.getString("example", ""));
            case "minLength" -> atLeast(schema.getInteger(keyword));
            case "maxLength" -> atMost(schema.getInteger(keyword), schema.getInteger(keyword) >= linesFromLength);
            case "format" -> format(schema.getString(keyword));
            default -> throw new IllegalStateException(keyword + " is not about texts");
        };
    }

    static boolean isUuid(String text) {
        if (text.length() != UUID.length()) {
            return false;
        }
        for (int i = 0; i < UUID.length(); i++) {
            char c = text.charAt(i);
            if (UUID.charAt(i) == '-' ? c != '-' : !isHex(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** @param example how it would be written right, for whoever has written it otherwise; may be empty */
    private static Shape pattern(String pattern, String example) {
        // In the contract $ means the very end; in Java it would let a last line break pass.
        boolean toTheEnd = pattern.endsWith("$");
        Pattern compiled = Pattern.compile(toTheEnd ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern);
        return Shape.of(
                here(Why.UNLIKE, example),
                value -> !(value instanceof String text)
                        || compiled.matcher(text).find());
    }

    private static Shape atLeast(int length) {
        return Shape.of(
                here(Why.TOO_SHORT, Integer.toString(length)),
                value -> !(value instanceof String text) || text.codePointCount(0, text.length()) >= length);
    }

    private static Shape atMost(int length, boolean lines) {
        List<Fault> tooLong = here(Why.TOO_LONG, Integer.toString(length));
        List<Fault> severalLines = here(Why.SEVERAL_LINES);
        return value -> {
            if (!(value instanceof String text)) {
                return List.of();
            }
            if (text.codePointCount(0, text.length()) > length) {
                return tooLong;
            }
            return lines || !CleanText.hasLineBreaks(text) ? List.of() : severalLines;
        };
    }

    private static Shape format(String format) {
        return switch (format) {
            case "uuid" -> written(UUID, TextShapes::isUuid);
            case "date-time" -> written("2027-02-22T08:30:00Z", TextShapes::isInstant);
            case "date" -> written("2027-02-22", TextShapes::isDate);
            default -> throw new IllegalStateException("the contract uses format " + format + ", which nobody checks");
        };
    }

    private static Shape written(String example, Predicate<String> right) {
        return Shape.of(here(Why.UNLIKE, example), value -> !(value instanceof String text) || right.test(text));
    }

    private static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        if (!INSTANT.matcher(text).matches()) {
            return false;
        }
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
