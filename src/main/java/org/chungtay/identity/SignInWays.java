package org.chungtay.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.chungtay.shared.web.Installation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which ways of signing in this installation can offer beside a code and a slip.
@Component
public class SignInWays {
  private final Installation installation;
  private final String issuer;

  SignInWays(Installation installation, @Value("${CHUNGTAY_OIDC_ISSUER:}") String issuer) {
    this.installation = installation;
    this.issuer = issuer;
  }

  /// Browsers keep passkeys only for https, and for localhost.
  public boolean passkeys(HttpServletRequest request) {
    return installation.secure() || request.getServerName().equals("localhost");
  }

  public boolean oidc() {
    return !issuer.isBlank();
  }
}
