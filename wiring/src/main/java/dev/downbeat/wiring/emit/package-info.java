/**
 * A flow that has no problems as the definition that the server takes. Start with
 * {@link dev.downbeat.wiring.emit.DefinitionEmitter}.
 */
@NullMarked
package dev.downbeat.wiring.emit;

import org.jspecify.annotations.NullMarked;
