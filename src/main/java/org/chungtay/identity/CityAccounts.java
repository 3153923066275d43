package org.chungtay.identity;

/// Signing in with an account of the city or the country (OpenID Connect), once it is configured by
/// `CHUNGTAY_OIDC_ISSUER` and its companions.
public interface CityAccounts {
  /// What people call it, such as `VNeID`; empty when none is configured.
  String name();

  boolean linked(PersonId person);
}
