package org.chungtay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What this installation is: whether its data is invented, and under which address others reach
/// it.
@Component
public class Installation {
  private final boolean demonstration;
  private final String publicUrl;

  Installation(
      @Value("${chungtay.demonstration}") boolean demonstration,
      @Value("${chungtay.public-url}") String publicUrl) {
    this.demonstration = demonstration;
    this.publicUrl =
        publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
  }

  public boolean demonstration() {
    return demonstration;
  }

  /// `CHUNGTAY_PUBLIC_URL` if set, otherwise the address the request came to.
  public String origin(HttpServletRequest request) {
    return publicUrl.isEmpty()
        ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
        : publicUrl;
  }

  /// Browsers give camera and passkeys only to https (and localhost).
  public boolean secure() {
    return publicUrl.startsWith("https://");
  }
}
