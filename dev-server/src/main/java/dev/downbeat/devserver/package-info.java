/**
 * The real Conductor engine, started from a test, from {@code main} or from the shell; {@link
 * dev.downbeat.devserver.DevServer} is where to start.
 *
 * <p>The road of a start, a class a station: {@code BootJar} finds the published engine, {@code EngineCache} unpacks what
 * is needed of it, {@code Jdk} says what runs it, {@code StartArchive} makes it faster from the second time on, {@code
 * EngineSettings} tunes it, {@code EngineProcess} starts it and talks with {@code child.EngineMain} in there.
 */
@NullMarked
package dev.downbeat.devserver;

import org.jspecify.annotations.NullMarked;
