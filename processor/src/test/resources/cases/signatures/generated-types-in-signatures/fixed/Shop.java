/** Uses what is generated in a signature, so that a missing class would bring messages of javac's own. */
interface Shop {
  OrdersRegistration workers();

  FulfilOrderClient client();
}
