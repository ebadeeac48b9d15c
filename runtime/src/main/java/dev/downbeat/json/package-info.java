/**
 * JSON for generated code: one {@link dev.downbeat.json.Mapper} a type, streaming, without reflection.
 *
 * <p>What is read and written is what Jackson's {@code ObjectMapper} with its JDK modules would read and write (dates in
 * ISO-8601), but strict: a string is no number, a number no boolean. What does not fit is a
 * {@link dev.downbeat.json.JsonMismatchException} that names the place. Start at {@link dev.downbeat.json.Scalars} and
 * {@link dev.downbeat.json.Fields}.
 */
@NullMarked
package dev.downbeat.json;

import org.jspecify.annotations.NullMarked;
