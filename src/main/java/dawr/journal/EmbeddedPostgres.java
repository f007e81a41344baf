package dawr.journal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes along with the office and keeps its data in the office's folder. It is a process of its own: if the office is killed
 * it goes on serving whoever else is connected, and the office's next start takes it over. If PostgreSQL dies while the office is open, it is
 * started again.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    /** After a power cut PostgreSQL first reads what it had logged: at most half a gigabyte. */
    private static final long START_MAX_MILLIS = 60_000;

    /** A screen may lag for two seconds before anybody wonders; PostgreSQL itself needs one of them. */
    private static final long LOOK_AGAIN_MILLIS = 250;

    /** It comes up in a second or two; a hundredth of that is no wait. */
    private static final long LOOK_FOR_READY_MILLIS = 10;

    private final PostgresFolder folder;
    private final FileLock lock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile int port;

    private EmbeddedPostgres(PostgresFolder folder, FileLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.port = folder.rememberedPort();
    }

    /**
     * Starts it, or takes over the one that is still running. Takes seconds: not for an event loop.
     *
     * @param data the office's folder
     * @param programs where the programs of PostgreSQL are unpacked
     */
    static EmbeddedPostgres start(Path data, Path programs) throws IOException {
        Path home = Files.createDirectories(data.toAbsolutePath());
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        FileLock lock = lock(home);
        PostgresPrograms unpacked = new PostgresPrograms(PostgresArchive.unpacked(programs.toAbsolutePath()));
        EmbeddedPostgres postgres = new EmbeddedPostgres(PostgresFolder.open(home, unpacked), lock);
        postgres.ensureRunning();
        Thread.ofPlatform().daemon().name("postgres-watch").start(postgres::keepRunning);
        return postgres;
    }

    /** Where the office finds it, under the account that can't change what is written. */
    DatabaseAddress server() {
        return folder.server(port);
    }

    /** The same place under the account that owns the tables. */
    DatabaseAddress owner() {
        return folder.owner(port);
    }

    private synchronized void ensureRunning() throws IOException {
        if (closing.getCount() > 0) {
            Optional<ProcessHandle> running = folder.running();
            awaitReady(running.isPresent() ? running.get() : launch());
        }
    }

    private ProcessHandle launch() throws IOException {
        port = freePort(port);
        ProcessHandle process = folder.launch(port).toHandle();
        LOG.info("PostgreSQL starts pid={} port={}", process.pid(), port);
        return process;
    }

    private void awaitReady(ProcessHandle process) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(START_MAX_MILLIS);
        while (!folder.isReady(process)) {
            if (endsWithin(process, LOOK_FOR_READY_MILLIS) || System.nanoTime() > deadline) {
                throw new IOException("PostgreSQL does not start, see " + folder.log());
            }
        }
    }

    /** Looks again and again: the end of a process that was taken over is told to nobody. */
    private void keepRunning() {
        while (!closesWithin(LOOK_AGAIN_MILLIS)) {
            try {
                ensureRunning();
            } catch (IOException e) {
                LOG.error("PostgreSQL can't be started yet reason=\"{}\"", e.getMessage());
            }
        }
    }

    /** Stops it, after what is being written has been written. */
    @Override
    public void close() throws IOException {
        closing.countDown();
        synchronized (this) {
            try {
                folder.stop();
            } finally {
                lock.acquiredBy().close();
            }
        }
    }

    /** Two offices in one folder would take each other's database away. */
    private static FileLock lock(Path data) throws IOException {
        FileChannel file = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("The folder is kept by this very process folder={}", data, e);
        }
        file.close();
        throw new IllegalStateException("another server keeps its database in " + data
                + ": give this one another DAWR_DATA, or as DAWR_DATABASE_URL what stands in "
                + data.resolve("database.url"));
    }

    /** The port of last time if nobody has taken it since, else any. */
    private static int freePort(int wanted) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return probe.getLocalPort();
        } catch (IOException e) {
            if (wanted == 0) {
                throw e;
            }
            return freePort(0);
        }
    }

    /** Waits for the end of a process, but no longer than this; whether it came. */
    private static boolean endsWithin(ProcessHandle process, long millis) {
        try {
            process.onExit().get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the end of PostgreSQL can't be awaited", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private boolean closesWithin(long millis) {
        try {
            return closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("stopped while waiting for PostgreSQL", e);
    }
}
