package org.chungtay.evidence;

/// SHA-256 of the stored picture, in hex: the same picture is stored once.
public record PhotoId(String value) {

  public static PhotoId of(String value) {
    return new PhotoId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
