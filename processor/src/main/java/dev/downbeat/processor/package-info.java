/**
 * The plug-in of the compiler. {@link dev.downbeat.processor.DownbeatProcessor} leads each interface through reading,
 * checking and emitting; {@link dev.downbeat.processor.UniqueNamesProcessor} looks over all interfaces of a compilation.
 */
@NullMarked
package dev.downbeat.processor;

import org.jspecify.annotations.NullMarked;
