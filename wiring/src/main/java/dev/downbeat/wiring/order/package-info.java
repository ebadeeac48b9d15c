/**
 * What has surely run where: the order of tasks, whichever face the workflow has (an interface, JSON, code).
 *
 * <p>{@link dev.downbeat.wiring.order.OrderNode} is a task as far as order asks; {@link dev.downbeat.wiring.order.RunOrder}
 * answers for a reader and what it reads.
 */
@NullMarked
package dev.downbeat.wiring.order;

import org.jspecify.annotations.NullMarked;
