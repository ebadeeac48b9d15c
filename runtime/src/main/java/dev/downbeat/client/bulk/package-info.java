/** One operation on many executions: {@link dev.downbeat.client.bulk.BulkClient}, and what became of each. */
@NullMarked
package dev.downbeat.client.bulk;

import org.jspecify.annotations.NullMarked;
