/** Some hundred executions, found again: by status, name, version, time and text, page by page, and ended many at once. */
package dev.downbeat.examples.search;
