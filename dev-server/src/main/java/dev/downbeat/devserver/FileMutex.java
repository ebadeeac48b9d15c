package dev.downbeat.devserver;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A lock that holds against other processes and against other threads of this one; a crash gives it back. */
final class FileMutex implements AutoCloseable {

    private static final long PAUSE_MILLIS = 20;

    private final FileChannel channel;

    private FileMutex(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits as long as it takes. */
    static FileMutex lock(Path file, Progress progress, String waiting) throws IOException, InterruptedException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            while (tryLock(channel) == null) {
                progress.still(waiting);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            locked = true;
            return new FileMutex(channel);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    /** The JDK refuses, instead of queueing, a second lock within one process. */
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
