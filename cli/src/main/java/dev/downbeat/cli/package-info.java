/**
 * The {@code downbeat} command: files and folders in, findings out.
 *
 * <p>Start with {@link dev.downbeat.cli.Main}.
 */
@NullMarked
package dev.downbeat.cli;

import org.jspecify.annotations.NullMarked;
