package dawr.queue;

import java.util.List;

/** What a counter offers beside its services: whatever its hall does, and the pools it belongs to. */
record Offer(List<Need> needs, List<String> pools) {
    static final Offer NOTHING = new Offer(List.of(), List.of());

    Offer {
        needs = List.copyOf(needs);
        pools = List.copyOf(pools);
    }
}
