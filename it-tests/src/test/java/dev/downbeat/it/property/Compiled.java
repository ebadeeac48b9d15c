package dev.downbeat.it.property;

import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What a compiler said, and where the classes are. */
public record Compiled(Path classes, List<Diagnostic<? extends JavaFileObject>> said) {

    /** What was said of a file, errors and warnings. */
    List<Diagnostic<? extends JavaFileObject>> of(String file) {
        return said.stream()
                .filter(it -> it.getSource() != null
                        && it.getSource().getName().replace('\\', '/').endsWith("/" + file))
                .toList();
    }

    boolean hasErrors() {
        return said.stream().anyMatch(it -> it.getKind() == Diagnostic.Kind.ERROR);
    }
}
