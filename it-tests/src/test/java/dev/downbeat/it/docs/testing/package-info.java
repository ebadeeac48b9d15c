/** The tests of docs/testing.md, as a user would write them. */
package dev.downbeat.it.docs.testing;
