package dev.downbeat.wiring.model;

import java.util.Optional;

/**
 * What a user said of a task for its definition; empty where nothing was said. Durations are text as written.
 *
 * @param retryCount how often it is tried again
 * @param retryLogic how the delay grows, by the server's name
 * @param retryDelay the delay
 * @param backoffScale the factor of the growth
 * @param maxDelay the longest delay
 * @param jitter the most that is added at random
 * @param timeout how long one try may take
 * @param timeoutPolicy what happens then, by the server's name
 * @param responseTimeout how long a sign of life may take
 * @param pollTimeout how long it may wait for a worker
 * @param totalTimeout how long all tries may take
 * @param concurrency how many may run at once
 * @param permits how many the server gives out within the window
 * @param window the window
 * @param ownerEmail who answers for it
 * @param isolationGroup its isolation group
 * @param inputTemplate values for inputs that are left out, as JSON
 */
public record TaskSettings(
        Optional<Setting<Integer>> retryCount,
        Optional<Setting<String>> retryLogic,
        Optional<Setting<String>> retryDelay,
        Optional<Setting<Integer>> backoffScale,
        Optional<Setting<String>> maxDelay,
        Optional<Setting<String>> jitter,
        Optional<Setting<String>> timeout,
        Optional<Setting<String>> timeoutPolicy,
        Optional<Setting<String>> responseTimeout,
        Optional<Setting<String>> pollTimeout,
        Optional<Setting<String>> totalTimeout,
        Optional<Setting<Integer>> concurrency,
        Optional<Setting<Integer>> permits,
        Optional<Setting<String>> window,
        Optional<Setting<String>> ownerEmail,
        Optional<Setting<String>> isolationGroup,
        Optional<Setting<String>> inputTemplate) {}
