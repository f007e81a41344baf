package dawr.office;

import dawr.web.Caller;
import dawr.web.Callers;
import dawr.web.Credentials;
import dawr.web.Problem;
import dawr.web.ProblemKind;
import dawr.web.Role;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.Set;

/** Knows visitors by the secret of their ticket, staff by their session and machines by their enrolment. */
final class Identities implements Callers {
    private static final Future<Optional<Caller>> NONE = Future.succeededFuture(Optional.empty());

    private final TokenCheck tokens;
    private final KioskSeries series;
    private final Sessions sessions;
    private final Devices devices;

    Identities(TokenCheck tokens, KioskSeries series, Sessions sessions, Devices devices) {
        this.tokens = tokens;
        this.series = series;
        this.sessions = sessions;
        this.devices = devices;
    }

    @Override
    public Future<Finding> find(Credentials credentials, Set<Role> admitted) {
        return credentials
                .ticket()
                .map(token -> visitor(token, credentials.address()))
                .orElseGet(() -> session(credentials)
                        .compose(staff -> admitted(staff, admitted)
                                ? Future.succeededFuture(known(staff))
                                : device(credentials).map(device -> known(better(staff, device, admitted)))));
    }

    private Future<Finding> visitor(String token, String address) {
        return tokens.open(token)
                .<Finding>map(opened -> new Finding.Known(new Caller.Visitor(opened.branch(), opened.ticket())))
                .map(Future::succeededFuture)
                .orElseGet(() -> turned(token, address));
    }

    /** Whoever holds the paper of a kiosk that has not handed it over yet is told to keep it. */
    private Future<Finding> turned(String token, String address) {
        return tokens.yetToCome(token)
                .map(named -> series.isGiven(named.branch(), named.series()))
                .orElseGet(() -> Future.succeededFuture(false))
                .map(comes ->
                        new Finding.Turned(comes ? Problem.of(ProblemKind.TICKET_NOT_YET) : tokens.refusal(address)));
    }

    private Future<Optional<Caller>> session(Credentials credentials) {
        return credentials.asDevice()
                ? NONE
                : credentials.session().map(sessions::find).orElse(NONE);
    }

    private Future<Optional<Caller>> device(Credentials credentials) {
        return credentials.device().map(devices::find).orElse(NONE);
    }

    /** Whoever may; if neither may, the person answers for it. */
    private static Optional<Caller> better(Optional<Caller> staff, Optional<Caller> device, Set<Role> admitted) {
        return staff.isEmpty() || admitted(device, admitted) ? device : staff;
    }

    private static boolean admitted(Optional<Caller> caller, Set<Role> admitted) {
        return caller.filter(known -> admitted.contains(known.role())).isPresent();
    }

    private static Finding known(Optional<Caller> caller) {
        return new Finding.Known(caller.orElseGet(Caller.Nobody::new));
    }
}
