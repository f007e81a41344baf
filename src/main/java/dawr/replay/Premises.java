package dawr.replay;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The branch that a log is played in: always open, with the log's services, counters and staff under ids that the API takes. Made from the whole
 * log, so that a part of it is played in the same branch as all of it.
 */
final class Premises {
    /** What the API takes; a log with more is of more than one office. */
    private static final int SERVICES_MAX = 60;

    private static final int COUNTERS_MAX = 200;
    /** People waiting, and numbers of a series: a log played at full speed puts weeks into one day. */
    private static final int WAITING_MAX = 100_000;

    private static final int TICKETS_PER_SERIES_MAX = 99_999;

    private final String branch;
    private final String zone;
    private final Map<String, String> services;
    private final Map<String, String> counters;
    private final Map<String, String> staff;
    private final Map<String, SortedSet<String>> servicesAt = new HashMap<>();

    Premises(String branch, String zone, Collection<Turn> turns, Order order) {
        this.branch = branch;
        this.zone = zone;
        SortedSet<String> serviceNames = new TreeSet<>();
        SortedSet<String> counterNames = new TreeSet<>();
        SortedSet<String> staffNames = new TreeSet<>();
        turns.forEach(turn -> serviceNames.add(turn.row().service()));
        turns.stream().filter(Turn::wasCalled).forEach(turn -> {
            counterNames.add(turn.counter());
            staffNames.add(turn.staff());
            servicesAt
                    .computeIfAbsent(turn.counter(), each -> new TreeSet<>())
                    .add(turn.row().service());
        });
        if (order == Order.RULES) {
            // What a counter was never seen to do it may still have been able to do; nobody may be left waiting for it
            servicesAt.replaceAll((counter, some) -> serviceNames);
        }
        this.services = Slugs.ofAll(serviceNames);
        this.counters = Slugs.ofAll(counterNames);
        this.staff = Slugs.ofAll(staffNames);
        check();
    }

    private void check() {
        if (services.size() > SERVICES_MAX) {
            throw new UnfitLog(services.size() + " services; a branch has at most " + SERVICES_MAX);
        }
        if (counters.size() > COUNTERS_MAX) {
            throw new UnfitLog(counters.size() + " counters; a branch has at most " + COUNTERS_MAX);
        }
        if (counters.isEmpty()) {
            throw new UnfitLog("nobody was called in this log");
        }
    }

    String branch() {
        return branch;
    }

    String service(String name) {
        return known(services, name);
    }

    String counter(String name) {
        return known(counters, name);
    }

    /** The account of a member of staff; accounts are shared by all branches, so it tells this branch's from others'. */
    String account(String name) {
        return String.format(java.util.Locale.ROOT, "r%08x-", branch.hashCode()) + known(staff, name);
    }

    private static String known(Map<String, String> ids, String name) {
        return java.util.Objects.requireNonNull(ids.get(name), name);
    }

    /** The branch as the API wants it. */
    ObjectNode wish() {
        ObjectNode wish = JsonNodeFactory.instance.objectNode();
        wish.set("names", names("إعادة عرض " + branch, title()));
        wish.put("timeZone", zone);
        wish.putObject("hours").put("alwaysOpen", true);
        wish.putArray("languages").add("ar").add("en");
        ObjectNode hall = wish.putArray("halls").addObject().put("id", "hall").put("seats", 100);
        hall.set("names", names("القاعة", "Hall"));
        servicesInto(wish.putArray("services"));
        countersInto(wish.putArray("counters"));
        wish.put("callingOrder", "longest-waiting-first");
        wish.putObject("limits").put("waitingMax", WAITING_MAX).put("ticketsPerSeriesMax", TICKETS_PER_SERIES_MAX);
        return wish;
    }

    /** What the branch is called in English; by this a replay knows its own branches. */
    String title() {
        return "Replay " + branch;
    }

    private void servicesInto(ArrayNode list) {
        Iterator<String> letters = Letters.first(services.size()).iterator();
        services.forEach((name, id) -> {
            ObjectNode service =
                    list.addObject().put("id", id).put("letter", letters.next()).put("firstNumber", 1);
            service.set("names", names(name, name));
        });
    }

    private void countersInto(ArrayNode list) {
        counters.forEach((name, id) -> {
            ObjectNode counter = list.addObject()
                    .put("id", id)
                    .put("label", Integer.toString(list.size()))
                    .put("hall", "hall");
            ArrayNode able = counter.putArray("services");
            servicesAt.getOrDefault(name, new TreeSet<>()).forEach(service -> able.add(service(service)));
        });
    }

    private static ObjectNode names(String arabic, String english) {
        return JsonNodeFactory.instance.objectNode().put("ar", arabic).put("en", english);
    }

    /** Everybody of the staff, by the log's names. */
    List<String> staff() {
        return List.copyOf(staff.keySet());
    }
}
