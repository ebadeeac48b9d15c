package dev.downbeat.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Credentials;
import okhttp3.HttpUrl;

/**
 * The address of a server's API: without trailing slashes, and without the name and password that may stand in a URL, which
 * are sent as {@code Authorization: Basic}.
 *
 * @param api the API, {@code http://localhost:8080/api}
 * @param basic the header's value; empty if the URL has no name and password
 */
public record Address(HttpUrl api, Optional<String> basic) {

    private static final String EXAMPLE = "such as http://localhost:8080/api";

    /**
     * Reads an address. A server without any path is Conductor's own, which has its API below {@code /api}; any other path is
     * somebody's decision, and is taken as it is.
     *
     * @throws IllegalArgumentException if it is none; the message never shows a password
     */
    public static Address of(String url) {
        HttpUrl parsed = HttpUrl.parse(url.strip());
        if (parsed == null) {
            throw new IllegalArgumentException(
                    "the address of the Conductor server must be a URL " + EXAMPLE + ", not " + wrong(url.strip()));
        }
        if (parsed.query() != null || parsed.fragment() != null) {
            throw new IllegalArgumentException(
                    "the address of the Conductor server must be a URL " + EXAMPLE + ", without anything after ? or #");
        }
        HttpUrl.Builder api = parsed.newBuilder().username("").password("").encodedPath("/");
        List<String> path =
                parsed.pathSegments().stream().filter(part -> !part.isEmpty()).toList();
        (path.isEmpty() ? List.of("api") : path).forEach(api::addPathSegment);
        return new Address(
                api.build(),
                parsed.username().isEmpty() && parsed.password().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Credentials.basic(parsed.username(), parsed.password())));
    }

    private static String wrong(String url) {
        if (url.isEmpty()) {
            return "an empty text";
        }
        String scheme = url.toLowerCase(Locale.ROOT);
        boolean web = scheme.startsWith("http://") || scheme.startsWith("https://");
        if (url.indexOf('@') >= 0) {
            return web ? "what was given (not shown, it may hold a password)" : "one without http:// or https://";
        }
        return "\"" + url + "\"" + (web ? "" : ", which does not begin with http:// or https://");
    }

    /** The address for messages. */
    @Override
    public String toString() {
        return api.toString();
    }
}
