/** The processor in Eclipse's compiler, which Eclipse and the language server of other editors use. */
@NullMarked
package dev.downbeat.processor.ecj;

import org.jspecify.annotations.NullMarked;
