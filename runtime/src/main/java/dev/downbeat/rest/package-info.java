/**
 * The server's REST API as Retrofit interfaces, and the connection that they share: authentication, bounds, and errors in a
 * reader's words. Not for users; it may change.
 */
@NullMarked
package dev.downbeat.rest;

import org.jspecify.annotations.NullMarked;
