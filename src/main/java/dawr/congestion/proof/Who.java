package dawr.congestion.proof;

/** Whoever says how likely it is that a hall fills. */
enum Who {
    OURS("Dawr"),

    /** All that can be known of a made-up day is known to them; what they miss, chance alone has done, and nobody can foresee. */
    KNOWING("who knows the day"),

    /** Looks at the hall as it is now, and at nothing else. */
    PLAIN("plain threshold"),

    CLIMATE("climate");

    final String name;

    Who(String name) {
        this.name = name;
    }
}
