package dawr.speech;

import java.util.List;

/**
 * How one language is spoken here.
 *
 * @param pieces clips of the sentence in their order; {@code number} and {@code counter} stand where those are said
 * @param numberMost the highest number that is said as a whole; a higher one is said figure by figure
 * @param version changes whenever a clip of this language may sound different
 */
record Voice(String language, Source source, List<String> pieces, int numberMost, String version) {
    Voice {
        pieces = List.copyOf(pieces);
    }

    boolean speaks() {
        return source != Source.NONE;
    }
}
