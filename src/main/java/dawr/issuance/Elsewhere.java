package dawr.issuance;

import dawr.branch.Branches;
import dawr.branch.Submission;
import dawr.issuance.slip.QrCode;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

    /** A branch that can still serve, by its name. */
    private record Able(BranchId branch, String name) {}

    /** The same no, with what is offered instead, in this language. */
    Future<Answer> instead(Request request, ServiceId service, Problem no) {
        return branches.look(request.branch(), state -> firstAppointment(state, service))
                .compose(at -> others(request, service).map(able -> offering(no, at, able)));
    }

    private static Answer offering(Problem no, Optional<Long> at, List<Able> others) {
        Problem offering = at.map(slot ->
                        no.naming("firstAppointment", Instant.ofEpochMilli(slot).toString()))
                .orElse(no);
        return others.isEmpty()
                ? offering
                : offering.naming(
                                "otherBranches",
                                joined(others, ",", able -> able.branch().value()))
                        .naming("otherNames", joined(others, "\n", Able::name));
    }

    private static String joined(List<Able> others, String between, Function<Able, String> said) {
        return others.stream().map(said).collect(Collectors.joining(between));
    }

    private Optional<Long> firstAppointment(BranchState state, ServiceId service) {
        long now = now(state);
        LocalDate today =
                LocalDate.ofInstant(Instant.ofEpochMilli(now), state.setup().timeZone());
        return Slots.first(state, service, today.plusDays(1), now).map(Slots.Free::at);
    }

    private Future<List<Able>> others(Request request, ServiceId service) {
        return all.get().compose(known -> {
            List<Future<Optional<Able>>> looks = known.stream()
                    .filter(branch -> !branch.equals(request.branch()))
                    .limit(BRANCHES_MAX)
                    .map(branch -> branches.look(branch, state -> able(state, service, request.language())))
                    .toList();
            return Future.all(new ArrayList<>(looks))
                    .map(any -> looks.stream()
                            .flatMap(look -> look.result().stream())
                            .toList());
        });
    }

    private Optional<Able> able(BranchState state, ServiceId service, String language) {
        if (!canServe(state, service)) {
            return Optional.empty();
        }
        Map<String, String> names = state.setup().names();
        String name = names.getOrDefault(
                language, names.getOrDefault("en", state.setup().id().value()));
        return Optional.of(new Able(state.setup().id(), name));
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
                .put("code", QrCode.of(vouchers.write(voucher)).svg())
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
