package dev.downbeat.rest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Repeats what is safe to repeat: reads. All else is sent once, and OkHttp is kept from sending it again by itself. What a
 * worker sends (polls, results) is left alone: the worker loop knows better when to send it again.
 */
final class Repeats implements Interceptor {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final int most;

    Repeats(int most) {
        this.most = most;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (isWorkers(request)) {
            return chain.proceed(request);
        }
        return request.method().equals("GET") ? read(chain) : chain.proceed(once(request));
    }

    private static boolean isWorkers(Request request) {
        String path = request.url().encodedPath();
        return path.contains("/tasks/poll/")
                || (request.method().equals("POST") && (path.endsWith("/tasks") || path.endsWith("/tasks/update-v2")));
    }

    private Response read(Chain chain) throws IOException {
        for (int failed = 0; ; failed++) {
            try {
                Response response = chain.proceed(chain.request());
                if (failed >= most || !passes(response.code())) {
                    return response;
                }
                response.close();
            } catch (IOException e) {
                if (failed >= most || chain.call().isCanceled() || !passes(e)) {
                    throw e;
                }
            }
            pause(failed);
        }
    }

    /** Whether it may be otherwise in a moment. */
    private static boolean passes(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    private static boolean passes(IOException e) {
        return switch (e) {
            case LocalFaultException ours -> false;
            case Tokens.RefusedException refused -> false;
            case ConnectException nobody -> false;
            case UnknownHostException unknown -> false;
            case SSLException tls -> false;
            case InterruptedIOException late -> false;
            default -> true;
        };
    }

    private static void pause(int failed) throws IOException {
        long longest = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << failed);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    private static Request once(Request request) {
        RequestBody body = request.body() == null ? RequestBody.EMPTY : request.body();
        return request.newBuilder().method(request.method(), new Once(body)).build();
    }

    private static final class Once extends RequestBody {

        private final RequestBody body;

        Once(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }
    }
}
