package org.chungtay.shared.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Addresses of our own and of webjars' files with a fingerprint of their content in them, so that
/// a browser may keep them for a year.
@Component
class Assets {
  private final ResourceUrlProvider addresses;

  Assets(ResourceUrlProvider addresses) {
    this.addresses = addresses;
  }

  String address(String path) {
    var address = addresses.getForLookupPath(path);
    if (address == null) {
      throw new IllegalArgumentException("no asset " + path);
    }
    return address;
  }
}
