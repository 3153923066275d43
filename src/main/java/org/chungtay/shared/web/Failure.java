package org.chungtay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.HandlerMapping;

/// What went wrong without anybody having refused it. The person is told a short reference, the log
/// holds the cause under the same one; nothing of the cause is shown.
///
/// @param passes whether the same request may well succeed a little later: the database was away,
///   busy, or two changes met
record Failure(String reference, boolean passes) {
  /// Name of the message's argument and of the problem's property.
  static final String REFERENCE = "reference";

  private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

  /// Without letters and digits that are taken for each other when read out over the telephone.
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// SQL states of connections lost, of too few resources, of a server stopping, of two
  /// transactions in each other's way, and of a lock not had.
  private static final Pattern PASSING = Pattern.compile("(08|53|57P|40).*|55P03");

  private static final int LONGEST_CHAIN = 20;

  static Failure noted(Throwable cause, HttpServletRequest request) {
    var failure = new Failure(newReference(), passes(cause));
    var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    // The pattern rather than the address, which may hold a ticket or a code.
    LOG.error(
        "{} {} failed; reference {}",
        request.getMethod(),
        route == null ? "before any route" : route,
        failure.reference(),
        cause);
    return failure;
  }

  int status() {
    return passes ? 503 : 500;
  }

  String code() {
    return passes ? "try-again" : "went-wrong";
  }

  Map<String, Object> arguments() {
    return Map.of(REFERENCE, reference);
  }

  private static boolean passes(Throwable thrown) {
    @Nullable Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < LONGEST_CHAIN; depth++) {
      var passing =
          switch (cause) {
            case DataAccessResourceFailureException _,
                TransientDataAccessException _,
                CannotCreateTransactionException _,
                SQLTransientException _,
                SQLRecoverableException _ ->
                true;
            case SQLException other ->
                other.getSQLState() != null && PASSING.matcher(other.getSQLState()).matches();
            default -> false;
          };
      if (passing) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static String newReference() {
    var letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return letters.insert(LENGTH / 2, '-').toString();
  }
}
