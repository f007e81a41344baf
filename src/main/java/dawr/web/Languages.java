package dawr.web;

import java.util.Set;

/** In which language to answer. */
final class Languages {
    /** Spoken to programs, which ask for no language. */
    private static final String TO_PROGRAMS = "en";

    /** Nobody prefers more than this many. */
    private static final int WISHES_MAX = 20;

    private final Set<String> spoken;

    Languages(Set<String> spoken) {
        this.spoken = Set.copyOf(spoken);
    }

    /** The first language of an Accept-Language header that we speak. */
    String choose(String accepted) {
        for (String wish : accepted.split(",", WISHES_MAX)) {
            String language = wish.strip().split("[-;]", 2)[0];
            if (spoken.contains(language)) {
                return language;
            }
        }
        return TO_PROGRAMS;
    }
}
