package dev.downbeat.rest;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * A tag on calls that the server is asked to hold for a time: they may be silent for so much longer.
 *
 * @param asked how long the server may hold the call
 */
public record Patience(Duration asked) {

    /** Gives tagged calls their time. */
    static final class Reader implements Interceptor {

        private final Duration silence;

        Reader(Duration silence) {
            this.silence = silence;
        }

        @Override
        public Response intercept(Chain chain) throws IOException {
            Patience patience = chain.request().tag(Patience.class);
            if (patience == null) {
                return chain.proceed(chain.request());
            }
            int millis = Math.toIntExact(
                    Math.min(Integer.MAX_VALUE, silence.plus(patience.asked()).toMillis()));
            return chain.withReadTimeout(millis, TimeUnit.MILLISECONDS).proceed(chain.request());
        }
    }
}
