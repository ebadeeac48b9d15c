/**
 * What runs inside the engine's process, beside the engine: starts it, trains its archive, ends it with its parent.
 *
 * <p>These classes are copied into a jar of the cache, since class archives take no folders: they use the JDK and each
 * other, nothing else, and reach the engine by reflection. A new class here is named in {@code EngineCache}.
 */
@NullMarked
package dev.downbeat.devserver.child;

import org.jspecify.annotations.NullMarked;
