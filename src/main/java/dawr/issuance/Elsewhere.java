package dawr.issuance;

import dawr.branch.Branches;
import dawr.branch.Submission;
import dawr.live.JsonShapes;
import dawr.queue.BranchId;
import dawr.queue.BranchState;
import dawr.queue.ByClosing;
import dawr.queue.Command;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.PriorityClass;
import dawr.queue.Refusal;
import dawr.queue.ServiceId;
import dawr.queue.Slots;
import dawr.queue.Voucher;
import dawr.web.Answer;
import dawr.web.Problem;
import dawr.web.Problems;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** What is offered to somebody who can't be served here before closing: the first appointment from tomorrow on, or their place at another branch. */
public final class Elsewhere {
    /** As many branches are looked at; more would be no help to anybody at the door. */
    private static final int BRANCHES_MAX = 20;

    /** What is likely enough where another branch guarantees nothing. */
    private static final int LIKELY_PERCENT = 80;

    private final Branches branches;
    private final Supplier<Future<List<BranchId>>> all;
    private final TicketLinks.Secrets secrets;
    private final VoucherText vouchers;
    private final ByClosing byClosing;
    private final LongSupplier clock;

    /**
     * @param all the branches of the office
     * @param clock epoch milliseconds
     */
    public Elsewhere(
            Branches branches,
            Supplier<Future<List<BranchId>>> all,
            TicketLinks.Secrets secrets,
            ByClosing byClosing,
            LongSupplier clock) {
        this.branches = branches;
        this.all = all;
        this.secrets = secrets;
        this.vouchers = new VoucherText(secrets);
        this.byClosing = byClosing;
        this.clock = clock;
    }

    /** The same no, with what is offered instead. */
    Future<Answer> instead(BranchId here, ServiceId service, Problem no) {
        return branches.look(here, state -> firstAppointment(state, service))
                .compose(at -> others(here, service).map(ids -> offering(no, at, ids)));
    }

    private static Answer offering(Problem no, Optional<Long> at, List<String> others) {
        Problem offering = at.map(slot ->
                        no.naming("firstAppointment", Instant.ofEpochMilli(slot).toString()))
                .orElse(no);
        return others.isEmpty() ? offering : offering.naming("otherBranches", String.join(",", others));
    }

    private Optional<Long> firstAppointment(BranchState state, ServiceId service) {
        long now = now(state);
        LocalDate today =
                LocalDate.ofInstant(Instant.ofEpochMilli(now), state.setup().timeZone());
        return Slots.first(state, service, today.plusDays(1), now).map(Slots.Free::at);
    }

    private Future<List<String>> others(BranchId here, ServiceId service) {
        return all.get().compose(known -> {
            List<BranchId> asked = known.stream()
                    .filter(branch -> !branch.equals(here))
                    .limit(BRANCHES_MAX)
                    .toList();
            List<Future<Boolean>> looks = asked.stream()
                    .map(branch -> branches.look(branch, state -> canServe(state, service)))
                    .toList();
            return Future.all(new ArrayList<>(looks)).map(any -> {
                List<String> able = new ArrayList<>();
                for (int i = 0; i < asked.size(); i++) {
                    if (looks.get(i).result()) {
                        able.add(asked.get(i).value());
                    }
                }
                return able;
            });
        });
    }

    private boolean canServe(BranchState state, ServiceId service) {
        if (!state.founded() || state.setup().service(service).isEmpty()) {
            return false;
        }
        long now = now(state);
        int least = state.setup().rules().arrivalRules().closingPercent().orElse(LIKELY_PERCENT);
        return state.plan(now).openAt(now)
                && state.standstillOf(service).isEmpty()
                && byClosing.percent(state, service, PriorityClass.NONE, now) >= least;
    }

    /** Somebody decides for the other branch. */
    Future<Answer> voucher(Request request) {
        BranchId to = new BranchId(request.body().getString("branch"));
        return all.get()
                .compose(known -> known.contains(to)
                        ? give(request, to)
                        : Future.succeededFuture(Problems.of(new Refusal(Refusal.Why.BRANCH_UNKNOWN, "branch", ""))));
    }

    private Future<Answer> give(Request request, BranchId to) {
        ServiceId service = new ServiceId(request.body().getString("service"));
        Submission submission = new Submission(
                request.branch(),
                request.key(),
                request.actor(),
                request.digest(),
                state -> command(state, service, to));
        return branches.submit(submission).map(reply -> Problems.answer(reply, this::given));
    }

    private Command command(BranchState state, ServiceId service, BranchId to) {
        boolean known = state.founded() && state.setup().service(service).isPresent();
        int percent = known ? byClosing.percent(state, service, PriorityClass.NONE, now(state)) : 0;
        return new Command.GiveVoucher(service, to, percent, secrets.newestKey());
    }

    private Answer given(Entry entry) {
        Voucher voucher = ((Event.VoucherGiven) entry.events().getFirst()).voucher();
        return Answer.created(new JsonObject()
                .put("voucher", vouchers.write(voucher))
                .put("voucherId", voucher.id())
                .put("branch", voucher.to().value())
                .put("service", voucher.service().value())
                .put("seniority", JsonShapes.instant(voucher.seniority()))
                .put("until", JsonShapes.instant(voucher.until())));
    }

    private long now(BranchState state) {
        return Math.max(clock.getAsLong(), state.atMillis());
    }
}
