package dev.downbeat.annotation;

/** The method of an {@link Http} call. Conductor: {@code method} of the HTTP request. */
public enum HttpMethod {
    /** {@code GET}. */
    GET,
    /** {@code PUT}. */
    PUT,
    /** {@code POST}. */
    POST,
    /** {@code DELETE}. */
    DELETE,
    /** {@code HEAD}. */
    HEAD,
    /** {@code PATCH}. */
    PATCH,
    /** {@code OPTIONS}. */
    OPTIONS
}
