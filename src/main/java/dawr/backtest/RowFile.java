package dawr.backtest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** How a row is laid aside in a temporary file. */
final class RowFile {
    private RowFile() {}

    static void write(Row row, DataOutputStream out) throws IOException {
        out.writeLong(row.line());
        out.writeUTF(row.ticket());
        out.writeUTF(row.branch());
        out.writeUTF(row.service());
        out.writeBoolean(row.served());
        out.writeLong(row.issuedAt());
        out.writeLong(row.startAt());
        out.writeLong(row.endAt());
        out.writeUTF(row.desk());
        out.writeInt(row.claim());
        out.writeBoolean(row.again());
        out.writeInt(row.openCounters());
        out.writeInt(row.number());
    }

    /** The next row; fails with {@link java.io.EOFException} at the end. */
    static Row read(DataInputStream in) throws IOException {
        return new Row(
                in.readLong(),
                in.readUTF(),
                in.readUTF().intern(),
                in.readUTF().intern(),
                in.readBoolean(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readUTF().intern(),
                in.readInt(),
                in.readBoolean(),
                in.readInt(),
                in.readInt());
    }
}
