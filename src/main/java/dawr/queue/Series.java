package dawr.queue;

/** Ticket numbers: a letter per service and a numeral of at least three digits, {@code A-017}. */
final class Series {
    private Series() {}

    static String number(String letter, int numeral) {
        String digits = Integer.toString(numeral);
        return letter + '-' + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    static int numeral(String number) {
        return Integer.parseInt(number.substring(number.indexOf('-') + 1));
    }

    static String letters(String number) {
        return number.substring(0, number.indexOf('-'));
    }

    /** The last numeral of a kiosk's own series, those still in use from an earlier day included; 0 if there is none. */
    static int last(BranchState state, String series) {
        int alive = state.people.numbersStillInUse.stream()
                .filter(number -> letters(number).equals(series))
                .mapToInt(Series::numeral)
                .max()
                .orElse(0);
        return Math.max(alive, state.lastOfSeries.getOrDefault(series, 0));
    }

    /** The next numeral of a service's series; numbers whose owners of an earlier day are still here are passed over. */
    static int next(BranchState state, BranchSetup.Service service) {
        int numeral = state.lastOfSeries.getOrDefault(service.letter(), service.firstNumber() - 1) + 1;
        if (state.people.numbersStillInUse.isEmpty()) {
            return numeral;
        }
        while (state.people.numbersStillInUse.contains(number(service.letter(), numeral))) {
            numeral++;
        }
        return numeral;
    }
}
