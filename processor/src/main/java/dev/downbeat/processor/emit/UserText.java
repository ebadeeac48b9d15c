package dev.downbeat.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** The user's own Javadoc, carried over. */
final class UserText {

    private UserText() {}

    /** The text as a paragraph of its own before what we say; nothing if there is none. */
    static CodeBlock paragraph(String javadoc) {
        return javadoc.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L\n\n<p>", javadoc.replace("*/", "*&#47;"));
    }
}
