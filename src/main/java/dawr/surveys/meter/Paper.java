package dawr.surveys.meter;

import dawr.queue.BranchSetup;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A paper that a service asks for, by a name that stays the same when a list is put in another order and is shared by all services that ask for it. */
public record Paper(String id, Map<String, String> names) {
    private static final int ID_MAX = 60;

    public static Paper of(Map<String, String> names) {
        String english = names.getOrDefault("en", "").toLowerCase(Locale.ROOT);
        String slug = english.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = slug.isEmpty() ? "paper-" + HexFormat.of().toHexDigits(names.hashCode()) : slug;
        return new Paper(id.substring(0, Math.min(id.length(), ID_MAX)), names);
    }

    /** The paper of this name, if a service of the branch asks for it. */
    public static Optional<Paper> find(BranchSetup setup, String id) {
        return setup.services().stream()
                .flatMap(service -> service.documents().stream())
                .map(Paper::of)
                .filter(paper -> paper.id().equals(id))
                .findFirst();
    }
}
