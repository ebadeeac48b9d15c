/**
 * The annotations that users write, and the two that generated code carries.
 *
 * <p>Start with {@link dev.downbeat.annotation.Worker} and {@link dev.downbeat.annotation.Workflow}. All are kept in
 * class files, so that a worker interface from a jar, or from an incremental build, says as much as its source; none is
 * repeatable, since javac loses the place of repeated annotations. Nothing but annotations and their enums comes in here,
 * and this package depends on nothing.
 */
package dev.downbeat.annotation;
