package dawr.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** What kiosks that could not reach the office hand over: now and then a few papers, mostly in their turn. */
final class HandedOver {
    private static final int SELDOM = 25;

    private HandedOver() {}

    /** Chance is handed in: {@code dice.applyAsInt(n)} is from 0 to n - 1. */
    static List<Command> any(BranchState state, long now, IntUnaryOperator dice) {
        List<Command> papers = new ArrayList<>();
        if (state.founded() && dice.applyAsInt(SELDOM) == 0) {
            String series = dice.applyAsInt(2) == 0 ? "KA" : "KB";
            BusinessDay day =
                    dice.applyAsInt(6) == 0 ? new BusinessDay(state.day().date().minusDays(1)) : state.day();
            int last = state.lastOfSeries(series);
            long contact = now - dice.applyAsInt(3_600_000);
            int many = 1 + dice.applyAsInt(4);
            for (int i = 1; i <= many; i++) {
                int numeral = last + i + (dice.applyAsInt(20) == 0 ? 1 : 0);
                long taken = contact + i * (long) dice.applyAsInt(600_000) - 60_000;
                OfflinePaper paper = new OfflinePaper(series + "-kiosk", day, taken, contact, "hash" + numeral);
                papers.add(new Command.AdmitPaper(series, numeral, paper, wish(state, dice)));
            }
        }
        return papers;
    }

    /** The service may have gone since, and so may the counter that was needed. */
    private static Command.IssueTicket wish(BranchState state, IntUnaryOperator dice) {
        List<BranchSetup.Service> services = state.setup().services();
        ServiceId service = dice.applyAsInt(15) == 0
                ? new ServiceId("gone")
                : services.get(dice.applyAsInt(services.size())).id();
        return new Command.IssueTicket(
                List.of(service),
                dice.applyAsInt(9) == 0 ? "ur" : "ar",
                dice.applyAsInt(4) == 0 ? PriorityClass.SENIOR : PriorityClass.NONE,
                Channel.KIOSK,
                new Promise.NoCounterOpen(),
                1,
                dice.applyAsInt(5) == 0 ? List.of(Need.FAMILY_HALL) : List.of(),
                java.util.Optional.empty());
    }
}
