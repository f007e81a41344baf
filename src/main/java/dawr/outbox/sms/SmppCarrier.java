package dawr.outbox.sms;

import dawr.outbox.Carrier;
import dawr.outbox.Delivery;
import dawr.outbox.Letter;
import dawr.outbox.Parcel;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Hands text messages to a gateway by SMPP 3.4, over one connection that stays. The protocol has no id by which the gateway could tell that it has a
 * message already: when the connection breaks between its taking one and its saying so, the person may get it twice.
 */
public final class SmppCarrier implements Carrier {
    private static final int AT_ONCE_MAX = 10;
    private static final long ANSWER_MAX_MILLIS = 15_000;
    private static final int ALIVE_EVERY_MILLIS = 30_000;

    /** The gateway is busy, or not itself; the message and the person are as good as before. */
    private static final Set<Integer> NOT_FOR_GOOD = Set.of(
            SMPPConstant.STAT_ESME_RTHROTTLED,
            SMPPConstant.STAT_ESME_RMSGQFUL,
            SMPPConstant.STAT_ESME_RSYSERR,
            SMPPConstant.STAT_ESME_RX_T_APPN,
            SMPPConstant.STAT_ESME_RINVBNDSTS,
            SMPPConstant.STAT_ESME_RUNKNOWNERR);

    private final SmsGateway.Smpp gateway;
    private final Receipts receipts;
    private final WorkerExecutor hands;
    private @Nullable SMPPSession open;

    /** @param arrived told, on any thread, what the gateway calls a message that is in the person's hand */
    public SmppCarrier(Vertx vertx, SmsGateway.Smpp gateway, Consumer<String> arrived) {
        this.gateway = gateway;
        this.receipts = new Receipts(arrived);
        this.hands = vertx.createSharedWorkerExecutor(
                "outbox smpp " + gateway.host() + ':' + gateway.port(),
                AT_ONCE_MAX,
                2 * ANSWER_MAX_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public int atOnceMax() {
        return AT_ONCE_MAX;
    }

    @Override
    public Future<Delivery> carry(Parcel parcel) {
        Letter.Sms sms = (Letter.Sms) parcel.letter();
        return hands.executeBlocking(() -> submit(sms), false).map(Objects::requireNonNull);
    }

    private Delivery submit(Letter.Sms sms)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, IOException {
        try {
            return new Delivery.Taken(Optional.of(submit(session(), sms, SmsText.of(sms.text()))));
        } catch (NegativeResponseException refused) {
            int status = refused.getCommandStatus();
            String why = String.format(Locale.ROOT, "refused-0x%02x", status);
            return NOT_FOR_GOOD.contains(status) ? new Delivery.NotNow(why) : new Delivery.Never(why);
        }
    }

    private String submit(SMPPSession session, Letter.Sms sms, SmsText text)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        boolean number = gateway.from().matches("[0-9]+");
        byte[] none = {};
        OptionalParameter[] payload = text.isLong()
                ? new OptionalParameter[] {
                    new OptionalParameter.Message_payload(text.bytes().getBytes())
                }
                : new OptionalParameter[] {};
        return session.submitShortMessage(
                        "",
                        number ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.ALPHANUMERIC,
                        number ? NumberingPlanIndicator.ISDN : NumberingPlanIndicator.UNKNOWN,
                        gateway.from(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        sms.to().substring(1),
                        new ESMClass(),
                        (byte) 0,
                        (byte) 1,
                        "",
                        "",
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        DataCodings.newInstance(new GeneralDataCoding(text.alphabet()).toByte()),
                        (byte) 0,
                        text.isLong() ? none : text.bytes().getBytes(),
                        payload)
                .getMessageId();
    }

    private synchronized SMPPSession session() throws IOException {
        SMPPSession known = open;
        if (known != null && known.getSessionState().isBound()) {
            return known;
        }
        SMPPSession fresh = new SMPPSession(connections());
        fresh.setMessageReceiverListener(receipts);
        fresh.setEnquireLinkTimer(ALIVE_EVERY_MILLIS);
        fresh.setTransactionTimer(ANSWER_MAX_MILLIS);
        fresh.connectAndBind(gateway.host(), gateway.port(), bind(), ANSWER_MAX_MILLIS);
        open = fresh;
        return fresh;
    }

    private ConnectionFactory connections() {
        return gateway.tls() ? new CheckedTls() : SocketConnectionFactory.getInstance();
    }

    private BindParameter bind() {
        return new BindParameter(
                BindType.BIND_TRX,
                gateway.system(),
                gateway.password(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "");
    }

    @Override
    public Future<Void> close() {
        return hands.executeBlocking(
                        () -> {
                            letGo();
                            return true;
                        },
                        false)
                .eventually(hands::close)
                .mapEmpty();
    }

    private synchronized void letGo() {
        if (open != null) {
            open.unbindAndClose();
        }
    }
}
