package org.chungtay.launch;

import java.util.List;

/// A bean that has something to tell the operator once the product is ready, after the address: how
/// to enter, a one-time set-up link.
public interface Welcome {

  /// @param origin address under which this installation is reached, without a slash at its end
  List<String> lines(String origin);
}
