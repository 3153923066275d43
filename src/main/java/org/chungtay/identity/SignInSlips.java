package org.chungtay.identity;

import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;

/// Sign-in slips on paper: a QR and a short code that sign one person in once, within seven days.
/// Printing one revokes the older ones.
public interface SignInSlips {
  Permission PRINT = new Permission("signin.print");

  /// The page to print, for a controller to return after a POST. The caller vouches that the person
  /// belongs to `scope`; the officer needs `signin.print` there ([Forbidden] otherwise), and must
  /// hold every right that the person holds: a slip never gives its printer more than they have.
  ModelAndView print(Actor officer, PersonId person, UUID scope);
}
