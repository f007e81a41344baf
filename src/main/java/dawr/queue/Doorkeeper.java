package dawr.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is remembered at the door of who came with what: vouchers that were taken, visits that were continued, who holds a ticket, who may come back to their place, what each kiosk gave lately. */
final class Doorkeeper {
    private final Map<String, Long> vouchersTaken = new LinkedHashMap<>();
    private final Set<TicketId> continued = new HashSet<>();
    /** More than one where the branch had not yet settled that one is enough. */
    private final Map<String, List<TicketId>> ticketsOf = new LinkedHashMap<>();

    private final Map<String, Deque<Long>> givenBy = new LinkedHashMap<>();
    private final Map<TicketId, KeptPlace> placesKept = new LinkedHashMap<>();

    Doorkeeper copy() {
        Doorkeeper copy = new Doorkeeper();
        copy.vouchersTaken.putAll(vouchersTaken);
        copy.continued.addAll(continued);
        ticketsOf.forEach((person, tickets) -> copy.ticketsOf.put(person, new ArrayList<>(tickets)));
        copy.placesKept.putAll(placesKept);
        givenBy.forEach((kiosk, times) -> copy.givenBy.put(kiosk, new ArrayDeque<>(times)));
        return copy;
    }

    /** Somebody got a ticket. */
    void lets(Visit visit, long at, ArrivalRules rules) {
        Optional<OneTicket.InARow> watched = rules.oneTicket().flatMap(OneTicket::perKiosk);
        visit.came().ifPresent(came -> {
            holds(visit);
            came.voucher().ifPresent(voucher -> vouchersTaken.put(voucher.name(), voucher.until()));
            came.after().ifPresent(earlier -> continues(earlier, visit));
            came.kiosk()
                    .map(kiosk -> row(kiosk, visit.steps().getFirst().service()))
                    .ifPresent(row -> watched.ifPresent(some -> gave(row, at, some)));
        });
    }

    private void continues(TicketId earlier, Visit visit) {
        continued.add(earlier);
        List<ServiceId> services = visit.steps().stream().map(Step::service).toList();
        placesKept.computeIfPresent(earlier, (ticket, place) -> place.services().equals(services) ? null : place);
    }

    /** Somebody went and may come back. */
    void keeps(KeptPlace place) {
        placesKept.put(place.ticket(), place);
    }

    Optional<KeptPlace> placeOf(TicketId ticket) {
        return Optional.ofNullable(placesKept.get(ticket));
    }

    Collection<KeptPlace> placesKept() {
        return placesKept.values();
    }

    /** Somebody is in the house with a ticket. */
    void holds(Visit visit) {
        visit.came()
                .flatMap(CameBy::person)
                .ifPresent(person -> ticketsOf
                        .computeIfAbsent(person, any -> new ArrayList<>())
                        .add(visit.id()));
    }

    void taken(Map<String, Long> vouchers) {
        vouchersTaken.putAll(vouchers);
    }

    private void gave(String row, long at, OneTicket.InARow watched) {
        Deque<Long> times = givenBy.computeIfAbsent(row, any -> new ArrayDeque<>());
        times.addLast(at);
        while (times.size() > watched.tickets()) {
            times.removeFirst();
        }
    }

    boolean took(Voucher voucher) {
        return vouchersTaken.containsKey(voucher.name());
    }

    boolean isContinued(TicketId ticket) {
        return continued.contains(ticket);
    }

    List<TicketId> ticketsOf(String person) {
        return ticketsOf.getOrDefault(person, List.of());
    }

    /** How many tickets of this service this kiosk has given after an instant, as far as that is watched. */
    long givenSince(String kiosk, ServiceId service, long after) {
        Deque<Long> times = givenBy.get(row(kiosk, service));
        return times == null ? 0 : times.stream().filter(at -> at > after).count();
    }

    private static String row(String kiosk, ServiceId service) {
        return kiosk + "/" + service;
    }

    /** Those vouchers that somebody might still bring a second time. */
    Map<String, Long> takenThatStillHold(long now) {
        Map<String, Long> hold = new LinkedHashMap<>(vouchersTaken);
        hold.values().removeIf(until -> until <= now);
        return hold;
    }

    /** Whoever compares two offices reads this. */
    @Override
    public String toString() {
        return "vouchers " + vouchersTaken + " continued " + new TreeSet<>(continued) + " held by "
                + new TreeMap<>(ticketsOf) + " given " + new TreeMap<>(givenBy)
                + " kept " + placesKept.values();
    }
}
