/**
 * The harness of the compile cases below {@code src/test/resources/cases}, and the test that every rule has one.
 *
 * <p>A folder {@code cases/<topic>/<case>} is a case. Start with {@link dev.downbeat.processor.cases.MessagesCase}, which
 * asserts all that the compiler says, and {@link dev.downbeat.processor.cases.GeneratedCase}, which asserts all that the
 * processor writes; how to write one stands in {@code src/test/resources/cases/README.md}.
 */
@NullMarked
package dev.downbeat.processor.cases;

import org.jspecify.annotations.NullMarked;
