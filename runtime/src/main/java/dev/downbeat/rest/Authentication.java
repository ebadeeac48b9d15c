package dev.downbeat.rest;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Sends the token with every call; after a 401 it gets another one and repeats the call once. */
final class Authentication implements Interceptor {

    private static final String HEADER = "X-Authorization";

    private final Tokens tokens;

    Authentication(Tokens tokens) {
        this.tokens = tokens;
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

    private static Request with(String token, Request request) {
        return token.isEmpty()
                ? request
                : request.newBuilder().header(HEADER, token).build();
    }
}
