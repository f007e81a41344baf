package dawr.replay;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Ids for an API out of the names in a log: small Latin letters, digits and hyphens, each used once. */
final class Slugs {
    private static final int LENGTH_MAX = 40;
    /** Leaves room for what tells equal ones apart. */
    private static final int STEM_MAX = 36;

    private Slugs() {}

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = plain.isEmpty() ? "x" : plain;
        return slug.length() <= LENGTH_MAX ? slug : slug.substring(0, STEM_MAX);
    }

    /** An id for each name, in their order. */
    static Map<String, String> ofAll(Collection<String> names) {
        Map<String, String> slugs = new LinkedHashMap<>();
        for (String name : names) {
            String stem = of(name);
            String slug = stem;
            for (int i = 2; slugs.containsValue(slug); i++) {
                slug = stem.substring(0, Math.min(stem.length(), STEM_MAX)) + '-' + i;
            }
            slugs.put(name, slug);
        }
        return slugs;
    }
}
