package org.chungtay.identity;

import java.util.Map;
import java.util.UUID;

/// Who did what to which thing, and who read which sensitive field. Append-only; written in the
/// transaction of the deed.
public interface Audit {

  /// @param deed verb with its module, such as `activity.confirmed`
  void did(Actor actor, String deed, UUID subject, Map<String, String> details);
}
