package dto;

/** No record: its properties are read off its methods. */
public class Address {
  private String street = "";
  private String city = "";
  private int zip;

  public void setZip(int zip) {
    this.zip = zip;
  }

  public int getZip() {
    return zip;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }
}
