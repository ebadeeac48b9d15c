/**
 * JSON text with places: every value knows its file, line, column and JSON pointer, and so does every <code>${…}</code> inside a
 * text.
 *
 * <p>Start with {@link dev.downbeat.wiring.json.JsonReader}.
 */
@NullMarked
package dev.downbeat.wiring.json;

import org.jspecify.annotations.NullMarked;
