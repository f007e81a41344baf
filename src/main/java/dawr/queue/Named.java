package dawr.queue;

import java.util.Locale;
import java.util.Optional;

/** A word of the office that has a written form in the API, the journal and the word catalogues: {@code NOT_COMPLETED} is {@code not-completed}. */
public interface Named {
    /** The constant's own name, as {@link Enum#name} gives it. */
    String name();

    /** The written form: lower case, hyphens. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the word that is written so. */
    static <E extends Enum<E> & Named> Optional<E> find(Class<E> words, String slug) {
        for (E word : words.getEnumConstants()) {
            if (word.slug().equals(slug)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
