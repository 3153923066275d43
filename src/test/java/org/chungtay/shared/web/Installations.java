package org.chungtay.shared.web;

/// Installations other than the one all tests share.
public final class Installations {
  private Installations() {}

  public static Installation demonstration() {
    return new Installation(true, "");
  }

  public static Installation at(String publicUrl) {
    return new Installation(false, publicUrl);
  }
}
