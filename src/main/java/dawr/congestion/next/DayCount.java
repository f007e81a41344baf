package dawr.congestion.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A day's arrivals as they were counted: how many came for each service in each quarter of an hour. */
final class DayCount {
    final LocalDate date;
    final Opening opening;
    private final List<int[]> byService = new ArrayList<>();
    private final int[] all = new int[Opening.QUARTERS];
    private int total;

    DayCount(LocalDate date, Opening opening) {
        this.date = date;
        this.opening = opening;
    }

    void arrived(int service, int quarter) {
        while (byService.size() <= service) {
            byService.add(new int[Opening.QUARTERS]);
        }
        byService.get(service)[quarter]++;
        all[quarter]++;
        total++;
    }

    int services() {
        return byService.size();
    }

    /** In which anybody came first. */
    int firstQuarter() {
        int first = 0;
        while (first < Opening.QUARTERS && all[first] == 0) {
            first++;
        }
        return first;
    }

    int total() {
        return total;
    }

    int of(int service, int quarter) {
        return service < byService.size() ? byService.get(service)[quarter] : 0;
    }

    int of(int service) {
        int sum = 0;
        for (int quarter = 0; quarter < Opening.QUARTERS; quarter++) {
            sum += of(service, quarter);
        }
        return sum;
    }

    int all(int quarter) {
        return all[quarter];
    }
}
