package dev.downbeat.rest;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Sends who we are, and the headers that the user's supplier gives for each request. */
final class FurtherHeaders implements Interceptor {

    private final String userAgent;
    private final Optional<String> basic;
    private final Supplier<Map<String, String>> supplier;

    FurtherHeaders(String userAgent, Optional<String> basic, Supplier<Map<String, String>> supplier) {
        this.userAgent = userAgent;
        this.basic = basic;
        this.supplier = supplier;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request.Builder request = chain.request().newBuilder().header("User-Agent", userAgent);
        basic.ifPresent(value -> request.header("Authorization", value));
        for (Map.Entry<String, String> header : supplied().entrySet()) {
            add(request, header.getKey(), header.getValue());
        }
        return chain.proceed(request.build());
    }

    private Map<String, String> supplied() throws IOException {
        try {
            return supplier.get();
        } catch (RuntimeException e) {
            throw new LocalFaultException(
                    "the header supplier failed with " + e.getClass().getName(), "The cause is its own exception.", e);
        }
    }

    /** OkHttp's own message would show the value of a header that it does not know as secret. */
    static void add(Request.Builder request, String name, String value) throws IOException {
        if (name.isEmpty() || !name.chars().allMatch(c -> c > ' ' && c < 127 && c != ':')) {
            throw new LocalFaultException(
                    "a header's name holds a character that HTTP does not allow",
                    "Look at the names that the header supplier gives.",
                    null);
        }
        if (!value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 127))) {
            throw new LocalFaultException(
                    "the value of the header " + name + " holds a character that HTTP does not allow",
                    "Often it is a line end that was read from a file together with a token.",
                    null);
        }
        request.header(name, value);
    }
}
