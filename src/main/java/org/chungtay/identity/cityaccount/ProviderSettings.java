package org.chungtay.identity.cityaccount;

/// The provider of accounts; without an issuer there is none.
///
/// @param name what people call such an account, such as `VNeID`
record ProviderSettings(String issuer, String clientId, String clientSecret, String name) {

  boolean configured() {
    return !issuer.isBlank() && !clientId.isBlank();
  }

  @Override
  public String toString() {
    return "ProviderSettings[" + issuer + "]";
  }
}
