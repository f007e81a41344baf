package dawr.surveys.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The rule by which an answer on the way out opens a case. */
public final class Opening {
    /** What nobody may leave lying, whatever face was given with it: bribes, blows, insults, being turned away for who one is. */
    private static final List<String> GRAVE = List.of(
            "bribe",
            "corrupt",
            "harass",
            "threat",
            "insult",
            "racis",
            "discriminat",
            "violen",
            "رشوة",
            "فساد",
            "تحرش",
            "تهديد",
            "شتم",
            "إهان",
            "اهان",
            "عنصري",
            "تمييز",
            "رشوت",
            "ہراساں",
            "धमकी",
            "रिश्वत",
            "ঘুষ",
            "ഭീഷണി",
            "കൈക്കൂലി",
            "घुस",
            "லஞ்சம்",
            "අල්ලස්",
            "suhol",
            "بډې");

    private Opening() {}

    /** The case that an answer opens, if it opens one. */
    public static Optional<Kind> of(OptionalInt face, Optional<String> comment) {
        if (comment.filter(Opening::isGrave).isPresent()) {
            return Optional.of(Kind.FLAGGED);
        }
        boolean low = face.isPresent() && face.getAsInt() <= CaseRules.UNHAPPY_FACE_MAX;
        return low ? Optional.of(Kind.LOW_SCORE) : Optional.empty();
    }

    private static boolean isGrave(String comment) {
        String plain = comment.toLowerCase(Locale.ROOT);
        return GRAVE.stream().anyMatch(plain::contains);
    }
}
