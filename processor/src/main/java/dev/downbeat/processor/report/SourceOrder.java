package dev.downbeat.processor.report;

import dev.downbeat.processor.read.ElementSite;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Where a site stands within its file, as far as elements tell: compilers give no line numbers to processors, but list
 * methods and parameters in source order.
 */
record SourceOrder(List<Integer> positions) implements Comparable<SourceOrder> {

    private static final int ANNOTATION = 0;
    private static final int NAME = 1;
    private static final int FIRST_CHILD = 2;

    /** After all that belongs to its method. */
    private static final int BLOCK = Integer.MAX_VALUE;

    static SourceOrder of(ElementSite site) {
        Deque<Integer> positions = new ArrayDeque<>();
        if (site.mirror() == null) {
            positions.addFirst(NAME);
        } else {
            positions.addFirst(new Values(site).position());
            positions.addFirst(ANNOTATION);
        }
        Element at = site.element();
        for (Element outer = at.getEnclosingElement();
                outer != null && !(outer instanceof PackageElement);
                outer = outer.getEnclosingElement()) {
            Optional<Element> block = block(outer, at);
            if (block.isPresent()) {
                positions.addFirst(BLOCK);
            }
            positions.addFirst(FIRST_CHILD + index(outer, block.orElse(at)));
            at = outer;
        }
        return new SourceOrder(new ArrayList<>(positions));
    }

    /** The method whose block an interface is: compilers list all nested types before all methods. */
    private static Optional<Element> block(Element outer, Element type) {
        return type instanceof TypeElement
                ? outer.getEnclosedElements().stream()
                        .filter(member -> member instanceof ExecutableElement method
                                && method.getReturnType() instanceof DeclaredType declared
                                && declared.asElement().equals(type))
                        .map(member -> (Element) member)
                        .findFirst()
                : Optional.empty();
    }

    private static int index(Element outer, Element inner) {
        List<? extends Element> children =
                outer instanceof ExecutableElement method ? method.getParameters() : outer.getEnclosedElements();
        return children.indexOf(inner);
    }

    @Override
    public int compareTo(@Nullable SourceOrder other) {
        List<Integer> others = other == null ? List.of() : other.positions;
        for (int i = 0; i < Math.min(positions.size(), others.size()); i++) {
            int order = Integer.compare(positions.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(positions.size(), others.size());
    }

    /** Counts the annotations and their values, as written, up to that of a site. */
    private static final class Values {
        private final ElementSite site;
        private int count;
        private boolean found;

        Values(ElementSite site) {
            this.site = site;
        }

        int position() {
            site.element().getAnnotationMirrors().forEach(this::count);
            return count;
        }

        private void count(AnnotationMirror mirror) {
            if (found) {
                return;
            }
            count++;
            found = mirror.equals(site.mirror()) && site.value() == null;
            for (AnnotationValue value : mirror.getElementValues().values()) {
                count(value);
            }
        }

        private void count(AnnotationValue value) {
            if (found) {
                return;
            }
            count++;
            found = value.equals(site.value());
            if (value.getValue() instanceof AnnotationMirror nested) {
                count(nested);
            } else if (value.getValue() instanceof List<?> elements) {
                elements.forEach(element -> count((AnnotationValue) element));
            }
        }
    }
}
