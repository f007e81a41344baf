package dawr.issuance.printer;

import dawr.issuance.slip.Roll;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A receipt printer on the network, as far as its line can tell: it answers what it is asked and burns what it is sent. */
public final class ReceiptPrinter implements AutoCloseable {
    /** Answers to {@code DLE EOT 2} and {@code DLE EOT 4} of a printer that lacks nothing. */
    private static final int WELL = 0x12;

    private final ServerSocket door;
    private final List<BufferedImage> papers = new CopyOnWriteArrayList<>();
    private volatile int offLine = WELL;
    private volatile int roll = WELL;
    private volatile int rollInTurn;
    private volatile boolean mute;
    private volatile boolean dies;

    public ReceiptPrinter() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** Where it is found. */
    public PrinterAddress.Network address() {
        return new PrinterAddress.Network("127.0.0.1", door.getLocalPort());
    }

    /** What came out, in turn. */
    public List<BufferedImage> papers() {
        return List.copyOf(papers);
    }

    void hasNoPaper() {
        roll = WELL | 0x60;
    }

    void isRefilled() {
        roll = WELL;
    }

    void runsLow() {
        rollInTurn = 0x03;
    }

    void standsOpen() {
        offLine = WELL | 0x04;
    }

    void saysNothing() {
        mute = true;
    }

    void diesAfterTheFirstBand() {
        dies = true;
    }

    private void serve() {
        boolean open = true;
        while (open) {
            open = served();
        }
    }

    /** One caller after the other; false once nobody is let in any more. */
    private boolean served() {
        try (Socket line = door.accept()) {
            listen(new DataInputStream(line.getInputStream()), line.getOutputStream());
            return true;
        } catch (IOException gone) {
            return !door.isClosed();
        }
    }

    private void listen(DataInputStream line, OutputStream answers) throws IOException {
        Roll burnt = new Roll();
        try {
            while (true) {
                obey(line, answers, burnt);
                if (dies && burnt.rows() > 0) {
                    papers.add(burnt.cut());
                    return;
                }
            }
        } catch (EOFException over) {
            return;
        }
    }

    private void obey(DataInputStream line, OutputStream answers, Roll burnt) throws IOException {
        int first = line.readUnsignedByte();
        int command = line.readUnsignedByte();
        if (first == 0x1b && command == '@') {
            return;
        }
        int third = line.readUnsignedByte();
        switch (first << 8 | command) {
            case 0x1004 -> answer(answers, third == 2 ? offLine : roll);
            case 0x1d << 8 | 'r' -> answer(answers, rollInTurn);
            case 0x1d << 8 | 'a' -> answer(answers, -1);
            case 0x1d << 8 | 'v' -> burnt.burn(line);
            case 0x1d << 8 | 'V' -> {
                line.readUnsignedByte();
                papers.add(burnt.cut());
            }
            default -> throw new IOException("unknown command " + first + ' ' + command);
        }
    }

    private void answer(OutputStream answers, int status) throws IOException {
        if (!mute && status >= 0) {
            answers.write(status);
            answers.flush();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException open) {
            throw new UncheckedIOException(open);
        }
    }
}
