package dawr.outbox.sms;

import java.util.function.Consumer;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears from the gateway that a message is in the person's hand. What people answer is not read. */
final class Receipts implements MessageReceiverListener {
    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);
    private static final int NOT_OURS = 0x08;

    private final Consumer<String> arrived;

    /** @param arrived told what the gateway calls the message */
    Receipts(Consumer<String> arrived) {
        this.arrived = arrived;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) {
        if (message.isSmscDeliveryReceipt()) {
            hear(message);
        }
    }

    private void hear(DeliverSm message) {
        try {
            DeliveryReceipt receipt = message.getShortMessageAsDeliveryReceipt();
            if (DeliveryReceiptState.DELIVRD.equals(receipt.getFinalStatus())) {
                arrived.accept(receipt.getId());
            }
        } catch (InvalidDeliveryReceiptException strange) {
            LOG.warn("A receipt can't be read");
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        LOG.debug("A phone can be reached again");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not expected", NOT_OURS);
    }
}
