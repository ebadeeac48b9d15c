package dev.downbeat.rest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What to do about an answer that says no, or about none. */
final class Advice {

    private Advice() {}

    /**
     * On an answer that says no.
     *
     * @param server the server's own message, empty if the answer is not Conductor's
     */
    static @Nullable String on(Response response, String server) {
        Request request = response.request();
        return switch (response.code()) {
            case 301, 302, 303, 307, 308 ->
                "The server is elsewhere" + elsewhere(response) + ": connect to that address.";
            case 401 ->
                known(request)
                        ? "The server knows the token no more: is the key still valid, and of this server?"
                        : "The server wants authentication: set CONDUCTOR_AUTH_KEY and CONDUCTOR_AUTH_SECRET, or give"
                                + " the builder accessKey(…).";
            case 403 -> "The access key has no permission for this: give it one on the server.";
            case 407 -> "The proxy wants authentication: give the builder proxyCredentials(…).";
            case 404, 405 -> server.isEmpty() ? notTheApi(request) : null;
            case 408, 504 -> "The server, or what stands before it, took too long: try again later.";
            case 413 -> "Pass a reference to large data instead of the data.";
            case 429 -> "The server wants fewer requests" + retryAfter(response) + ": try again later.";
            case 502, 503 -> "The server is not ready, or what stands before it cannot reach it: try again later.";
            default -> response.code() >= 500 && server.isEmpty() ? "The log of the server has the reason." : null;
        };
    }

    /** On an answer that says yes, in a form that is no answer. */
    static String onNoAnswer(Request request) {
        return notTheApi(request);
    }

    /** On no answer at all. */
    static @Nullable String on(IOException e, Request request) {
        String host = request.url().scheme() + "://" + hostAndPort(request.url());
        return switch (e) {
            case LocalFaultException ours -> ours.advice();
            case ConnectException refused ->
                "Is the server at " + host + " running, and is that its address? CONDUCTOR_SERVER_URL or the builder's"
                        + " url(…) says it.";
            case UnknownHostException unknown ->
                "Is " + request.url().host() + " spelt right? CONDUCTOR_SERVER_URL or the builder's url(…) says it.";
            case SocketTimeoutException late -> "Is " + host + " overloaded, or a firewall between?";
            case SSLException tls ->
                "If the server has a certificate of your own, give the builder trust(…); if it speaks plain HTTP, write"
                        + " http://.";
            default ->
                said(e).contains("end of stream") || said(e).contains("unexpected status line")
                        ? "Is " + host + " the port of the Conductor server's HTTP interface?"
                        : null;
        };
    }

    private static String said(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    }

    private static String notTheApi(Request request) {
        return "Is the address right? What answers at " + hostAndPort(request.url())
                + " does not look like Conductor's API, whose address ends in /api as a rule.";
    }

    private static boolean known(Request request) {
        return request.header(Authentication.HEADER) != null || request.header("Authorization") != null;
    }

    private static String retryAfter(Response response) {
        String seconds = response.header("Retry-After");
        return seconds != null && seconds.chars().allMatch(Character::isDigit) ? " for " + seconds + " s" : "";
    }

    /** Without what may be secret in it. */
    private static String elsewhere(Response response) {
        String location = response.header("Location");
        HttpUrl url = location == null ? null : response.request().url().resolve(location);
        return url == null ? "" : ", at " + url.scheme() + "://" + hostAndPort(url) + url.encodedPath();
    }

    private static String hostAndPort(HttpUrl url) {
        String host = url.host().indexOf(':') >= 0 ? "[" + url.host() + "]" : url.host();
        return HttpUrl.defaultPort(url.scheme()) == url.port() ? host : host + ":" + url.port();
    }
}
