package dev.downbeat.rest;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Sends the token with every call; after a 401 it gets another one and repeats the call once. */
final class Authentication implements Interceptor {

    static final String HEADER = "X-Authorization";

    private final Tokens tokens;

    Authentication(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Sends a token that stays the same. */
    static Interceptor of(Authority.Token token) {
        return chain -> chain.proceed(with(token.value(), chain.request()));
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        String token = tokens.current();
        Response response = chain.proceed(with(token, chain.request()));
        if (response.code() != 401) {
            return response;
        }
        String fresh = tokens.after(token);
        if (fresh.equals(token)) {
            return response;
        }
        response.close();
        return chain.proceed(with(fresh, chain.request()));
    }

    private static Request with(String token, Request request) throws IOException {
        if (token.isEmpty()) {
            return request;
        }
        Request.Builder authorized = request.newBuilder();
        FurtherHeaders.add(authorized, HEADER, token);
        return authorized.build();
    }
}
