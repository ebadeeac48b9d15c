package dev.downbeat.flow;

import dev.downbeat.wiring.model.JsonShape;
import dev.downbeat.wiring.model.Wire;

/** What lists have in common over which tasks run. */
final class Lists {

    private Lists() {}

    static Wire.From wire(Expr<?> list, CallSite site) {
        return path(list, site, "a list to run over");
    }

    /** Where only what has a name in the workflow can stand. */
    static Wire.From path(Expr<?> value, CallSite site, String what) {
        return new Wire.From(
                value.path()
                        .orElseThrow(() -> new IllegalArgumentException(value + " cannot be " + what
                                + ": that is what has a name in the workflow, no text and no element of a list for"
                                + " which one task runs")),
                site);
    }

    static JsonShape element(Expr<?> list) {
        return list.readAs().present() instanceof JsonShape.ListOf elements
                ? elements.element()
                : list.shape().present() instanceof JsonShape.ListOf elements
                        ? elements.element()
                        : new JsonShape.Unresolved();
    }
}
