package dev.downbeat.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;

/** What is deprecated is the user's own business: generated code that touches it brings no warning of its own. */
final class Deprecation {

    private static final AnnotationSpec SILENCED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S}", "deprecation", "removal")
            .build();

    private Deprecation() {}

    /** The annotation for a member that touches something deprecated; none if it does not. */
    static List<AnnotationSpec> silenced(boolean deprecated) {
        return deprecated ? List.of(SILENCED) : List.of();
    }
}
