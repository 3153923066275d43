package org.chungtay.identity.slip;

import java.time.Instant;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.QrCode;

/// @param code in two groups of five, as people type it
public record PrintedSlip(String name, String code, Instant expires) {

  public QrCode qr(Page page) {
    return QrCode.of(page.publicAddress("/sign-in/slip?code=" + code));
  }
}
