-- Runs after the engine's own migrations (a Flyway callback).
-- A workflow that is still running after a check asks its entry in the decider queue to come back in so many seconds.
-- The SQLite queue writes the time down but leaves the entry popped, so that only a sweep of lost messages frees it,
-- one to two minutes late: every second time-out of an execution would be. This is what the engine's other stores do.
CREATE TRIGGER IF NOT EXISTS downbeat_decider_returns AFTER UPDATE OF deliver_on ON queue_message
WHEN NEW.queue_name = '_deciderQueue' AND NEW.popped
BEGIN
  UPDATE queue_message SET popped = false WHERE queue_name = NEW.queue_name AND message_id = NEW.message_id;
END;
