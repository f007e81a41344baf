package dawr.outbox.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** A gateway of text messages that speaks SMPP: takes those of one account, says what it is told to say, and sends receipts. */
final class FarGateway implements ServerMessageReceiverListener, AutoCloseable {
    static final int HANG_UP = -1;

    private static final long BIND_MAX_MILLIS = 5_000;
    private static final int UNKNOWN_COMMAND = 0x03;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int port;
    private final SMPPServerSessionListener listener;
    private final IntUnaryOperator answers;
    private final AtomicInteger count = new AtomicInteger();
    private final List<Text> texts = new CopyOnWriteArrayList<>();

    /** @param answers to the n-th message, from 1: 0 takes it, {@link #HANG_UP} takes it and hangs up, anything else is an SMPP status */
    FarGateway(IntUnaryOperator answers) {
        this.answers = answers;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        try {
            listener = new SMPPServerSessionListener(port);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        threads.execute(this::listen);
    }

    /** A message that it took. */
    record Text(String to, String from, String text, boolean wantsReceipt) {}

    int port() {
        return port;
    }

    List<Text> texts() {
        return List.copyOf(texts);
    }

    private void listen() {
        try {
            while (true) {
                SMPPServerSession session = listener.accept();
                session.setMessageReceiverListener(this);
                threads.execute(() -> welcome(session));
            }
        } catch (IOException closed) {
            threads.shutdown();
        }
    }

    private static void welcome(SMPPServerSession session) {
        try {
            BindRequest asked = session.waitForBind(BIND_MAX_MILLIS);
            if (asked.getPassword().equals("secret")) {
                asked.accept("sim");
            } else {
                asked.reject(0x0e);
            }
        } catch (TimeoutException | PDUException | IOException gone) {
            session.close();
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm asked, SMPPServerSession session) throws ProcessRequestException {
        int number = count.incrementAndGet();
        int answer = answers.applyAsInt(number);
        if (answer > 0) {
            throw new ProcessRequestException("as told", answer);
        }
        texts.add(text(asked));
        if (answer == HANG_UP) {
            session.close();
            throw new ProcessRequestException("gone", 0x08);
        }
        threads.execute(() -> receipt(asked, number, session));
        try {
            return new SubmitSmResult(new MessageId("gw-" + number), new OptionalParameter[0]);
        } catch (PDUException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Text text(SubmitSm asked) {
        OptionalParameter.Message_payload payload = asked.getOptionalParameter(OptionalParameter.Message_payload.class);
        byte[] bytes = payload == null ? asked.getShortMessage() : payload.getValue();
        boolean plain = asked.getDataCoding() == 0;
        return new Text(
                asked.getDestAddress(),
                asked.getSourceAddr(),
                new String(bytes, plain ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE),
                asked.getRegisteredDelivery() == 1);
    }

    private static void receipt(SubmitSm asked, int number, SMPPServerSession session) {
        String receipt = "id:gw-" + number
                + " sub:001 dlvrd:001 submit date:2611221000 done date:2611221001 stat:DELIVRD err:000 text:";
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    asked.getDestAddress(),
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    asked.getSourceAddr(),
                    new ESMClass(MessageType.SMSC_DEL_RECEIPT.value()),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    DataCodings.ZERO,
                    receipt.getBytes(StandardCharsets.US_ASCII));
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException gone) {
            session.close();
        }
    }

    private static ProcessRequestException unknown() {
        return new ProcessRequestException("not spoken here", UNKNOWN_COMMAND);
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti asked, SMPPServerSession from)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm asked, SMPPServerSession from) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm asked, SMPPServerSession from) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelSm(CancelSm asked, SMPPServerSession from) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm asked, SMPPServerSession from)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm asked, SMPPServerSession from)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm asked, SMPPServerSession from)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm asked, Session from) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
