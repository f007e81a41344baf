package dawr.issuance.slip;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

/**
 * What is heard in one breath by who has the slip read aloud; passages come in the order of reading.
 *
 * @param language of the words, as BCP 47 names it; none for the number, which is read in that of the whole
 * @param text as it is spoken, in the order of speech
 * @param lines as it was written; none for a picture
 * @param place of a picture, in dots; empty for words
 */
record Passage(Kind kind, Optional<String> language, String text, List<Ink.Line> lines, Rectangle place) {
    Passage {
        lines = List.copyOf(lines);
    }

    /** What it is to the reader, and how PDF calls that (ISO 32000-1, 14.8.4). */
    enum Kind {
        NUMBER("H1"),
        WORDS("P"),
        CODE("Figure");

        private final String tag;

        Kind(String tag) {
            this.tag = tag;
        }

        String tag() {
            return tag;
        }
    }

    static Passage number(String number, Ink.Line line) {
        return new Passage(Kind.NUMBER, Optional.empty(), number, List.of(line), new Rectangle());
    }

    static Passage words(String language, String text, List<Ink.Line> lines) {
        return new Passage(Kind.WORDS, Optional.of(language), text, lines, new Rectangle());
    }

    static Passage code(String language, String told, Rectangle place) {
        return new Passage(Kind.CODE, Optional.of(language), told, List.of(), place);
    }
}
