@NullMarked
package dev.downbeat.cli;

import org.jspecify.annotations.NullMarked;
