import dev.downbeat.annotation.Worker;

@Worker
interface Orders extends Payments {
  void ship(String parcel);
}
