package dawr.issuance.slip;

import dawr.issuance.slip.Text.Said;
import dawr.words.Catalogue;
import dawr.words.Words;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The languages of one slip: Arabic, and beside it the visitor's own, or English where the office has no words in that yet. */
final class Tongues {
    private static final String OF_THE_OFFICE = "ar";
    private static final String FALLBACK = "en";

    private final String visitors;
    private final List<Tongue> spoken;

    Tongues(Words words, String visitors) {
        this.visitors = visitors;
        List<Tongue> tongues = new ArrayList<>();
        tongues.add(new Tongue(words.in(OF_THE_OFFICE), true));
        if (!visitors.equals(OF_THE_OFFICE)) {
            tongues.add(new Tongue(printable(words), false));
        }
        spoken = List.copyOf(tongues);
    }

    /** The visitor's own words, if this printer has their letters; else English, and never empty boxes. */
    private Catalogue printable(Words words) {
        Catalogue own = words.in(visitors);
        return Typeface.covers(own.say("language.name")) ? own : words.in(FALLBACK);
    }

    /** Arabic first; alone if it is the visitor's own. */
    List<Tongue> spoken() {
        return spoken;
    }

    Tongue first() {
        return spoken.getFirst();
    }

    /** The visitor's own. */
    Tongue visitors() {
        return spoken.getLast();
    }

    List<Said> say(String key) {
        return spoken.stream().map(tongue -> tongue.say(key)).toList();
    }

    /** A name that the branch gave, in both languages; once if it has only one. */
    List<Said> named(Map<String, String> names) {
        return spoken.stream().map(tongue -> named(names, tongue)).distinct().toList();
    }

    /** A name that the branch gave, in the visitor's own language even where the office's words lack it; the nearest that can be printed. */
    Said named(Map<String, String> names, Tongue tongue) {
        String own = tongue.first() ? OF_THE_OFFICE : visitors;
        return Stream.concat(
                        Stream.of(own, tongue.words().language(), FALLBACK, OF_THE_OFFICE), names.keySet().stream())
                .map(language -> named(names, language))
                .filter(said -> !said.text().isBlank() && Typeface.covers(said.text()))
                .findFirst()
                .orElse(new Said("", own, false));
    }

    private static Said named(Map<String, String> names, String language) {
        String name = names.getOrDefault(language, "");
        return new Said(name, language, rightToLeft(name));
    }

    private static boolean rightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
