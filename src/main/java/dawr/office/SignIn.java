package dawr.office;

import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Cookies;
import dawr.web.Operations;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Request;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The desk where staff say who they are. */
final class SignIn {
    /** Somebody who mistypes needs three or four; a guesser gets 40 an hour and address. */
    private static final int WRONG_PER_ACCOUNT_MAX = 10;

    /** A whole shift behind one address on a Monday morning. */
    private static final int WRONG_PER_ADDRESS_MAX = 100;

    private static final long WINDOW_MILLIS = 15L * 60 * 1000;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Devices devices;
    private final Cookies cookies;
    private final LongSupplier clock;
    private final Tries perAccount = new Tries(WRONG_PER_ACCOUNT_MAX, WINDOW_MILLIS);
    private final Tries perAddress = new Tries(WRONG_PER_ADDRESS_MAX, WINDOW_MILLIS);

    SignIn(
            Accounts accounts,
            Passwords passwords,
            Sessions sessions,
            Devices devices,
            Cookies cookies,
            LongSupplier clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.devices = devices;
        this.cookies = cookies;
        this.clock = clock;
    }

    void take(Operations operations) {
        operations.on("signIn", this::signIn).on("signOut", this::signOut).on("me", this::me);
    }

    /** Who somebody is, as the contract's {@code Me} has it. */
    static JsonObject me(Caller caller) {
        JsonObject me = new JsonObject().put("role", caller.role().slug());
        switch (caller) {
            case Caller.Staff staff -> me.put("user", staff.user().value()).put("name", staff.name());
            case Caller.Device device ->
                me.put("user", device.id()).put("kind", device.role().slug());
            case Caller.Visitor visitor -> me.put("user", visitor.ticket().value());
            case Caller.Nobody nobody -> me.put("user", "");
        }
        caller.branch().ifPresent(branch -> me.put("branch", branch.value()));
        return me;
    }

    private Future<Answer> me(Request request) {
        return Future.succeededFuture(Answer.ok(me(request.caller())));
    }

    /** A try counts as wrong until it is known to be right: a hundred tries at once are a hundred tries. */
    private Future<Answer> signIn(Request request) {
        long now = clock.getAsLong();
        String user = request.body().getString("user");
        String guesser = user + '@' + request.address();
        int seconds =
                Math.max(perAccount.secondsToWait(guesser, now), perAddress.secondsToWait(request.address(), now));
        if (seconds > 0) {
            return Future.succeededFuture(Problem.later(ProblemKind.TOO_MANY_TRIES, seconds));
        }
        perAccount.wrong(guesser, now);
        perAddress.wrong(request.address(), now);
        return known(user, request.body().getString("password")).compose(staff -> {
            if (staff.isEmpty()) {
                return Future.succeededFuture(Problem.of(ProblemKind.CREDENTIALS_WRONG));
            }
            perAccount.right(guesser);
            perAddress.right(request.address());
            return open(staff.get());
        });
    }

    private Future<Optional<Caller.Staff>> known(String user, String password) {
        return accounts.find(user).compose(account -> {
            String stored = account.map(Account::passwordHash).orElse(Passwords.NOBODYS);
            return passwords
                    .matches(password, stored)
                    .map(right ->
                            account.filter(found -> right && !found.disabled()).map(Account::staff));
        });
    }

    private Future<Answer> open(Caller.Staff staff) {
        return sessions.open(staff.user())
                .map(secret -> Answer.ok(me(staff)).with("Set-Cookie", cookies.session(secret)));
    }

    private Future<Answer> signOut(Request request) {
        return request.caller() instanceof Caller.Device
                ? devices.revoke(request.credentials().device().orElseThrow())
                        .map(any -> Answer.nothing().with("Set-Cookie", cookies.noDevice()))
                : sessions.close(request.credentials().session().orElseThrow())
                        .map(any -> Answer.nothing().with("Set-Cookie", cookies.noSession()));
    }
}
