/** Workflows run with mocks on the real engine, as a user would test them. */
package dev.downbeat.it.mocks;
