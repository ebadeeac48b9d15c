package dev.downbeat.rest;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Sends and reads no more than so many bytes; what is compressed counts as what it is unpacked. */
final class Bounds implements Interceptor {

    private final long most;

    Bounds(long most) {
        this.most = most;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        RequestBody body = chain.request().body();
        if (body != null && body.contentLength() > most) {
            throw new LocalFaultException(
                    "what is to be sent is larger than " + most + " bytes: " + body.contentLength(),
                    "Pass a reference to large data, or give maxBodyBytes(…) a larger number.",
                    null);
        }
        Response response = chain.proceed(chain.request());
        return response.newBuilder().body(new Bounded(response.body(), most)).build();
    }

    private static final class Bounded extends ResponseBody {

        private final ResponseBody body;
        private final BufferedSource source;

        Bounded(ResponseBody body, long most) {
            this.body = body;
            this.source = Okio.buffer(new ForwardingSource(body.source()) {
                private long seen;

                @Override
                public long read(Buffer sink, long byteCount) throws IOException {
                    long read = super.read(sink, byteCount);
                    seen += Math.max(read, 0);
                    if (seen > most) {
                        throw new LocalFaultException(
                                "the answer is larger than " + most + " bytes",
                                "Give maxBodyBytes(…) a larger number if the server may send that much.",
                                null);
                    }
                    return read;
                }
            });
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() {
            return body.contentLength();
        }

        @Override
        public BufferedSource source() {
            return source;
        }
    }
}
