interface Polite {
  String thank(String name);
}
