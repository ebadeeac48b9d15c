package shop;

import dev.downbeat.annotation.Worker;

@Worker
public interface Payments {
  String charge(String customer);
}
