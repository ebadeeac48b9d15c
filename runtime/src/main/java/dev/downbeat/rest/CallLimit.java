package dev.downbeat.rest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Lets so many calls go at the same time; the others wait in the order in which they came. */
final class CallLimit implements Interceptor {

    private final int most;
    private final Duration patience;
    private final Semaphore free;

    CallLimit(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
        this.free = new Semaphore(most, true);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            if (!free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new LocalFaultException(
                        "all " + most + " connections were taken for " + patience.toMillis() + " ms",
                        "Give maxConnections(…) a larger number: an idle worker takes one for each task type.",
                        null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
        try {
            return chain.proceed(chain.request());
        } finally {
            free.release();
        }
    }
}
