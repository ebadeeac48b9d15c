package shop;

public final class Settings {
  public static final String TASK = "say/hello";
  public static final String KEY = "name";
  public static final String BLANK = " ";
  public static final String SOON = "soon";
  public static final String SHORT = "2m";
  public static final String LONG = "5m";
  public static final int NEGATIVE = -1;
  public static final int PERMITS = 100;

  private Settings() {}
}
