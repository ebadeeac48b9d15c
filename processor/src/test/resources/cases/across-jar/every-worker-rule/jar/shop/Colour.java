package shop;

public enum Colour {
  RED,
  GREEN
}
