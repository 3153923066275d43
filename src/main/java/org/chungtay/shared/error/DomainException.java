package org.chungtay.shared.error;

import java.util.Map;

/// A refusal: the request was understood and is declined for a reason of the domain. Every kind has
/// one HTTP meaning; every concrete refusal is a class named after what went wrong
/// (`FundTooSmall`), with a stable kebab-case [#code()] that is also its message key
/// `refusal.<code>`.
///
/// Modules extend one of the permitted kinds; only `shared.web.RefusalAdvice` turns them into a
/// page or an RFC 9457 problem.
public abstract sealed class DomainException extends RuntimeException
    permits Conflict, Invalid, Missing, NotAllowed, SignInNeeded, TooMany {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> arguments;

  protected DomainException(String code, Map<String, Object> arguments) {
    super(code);
    this.code = code;
    this.arguments = Map.copyOf(arguments);
  }

  /// Stable across releases and languages; clients may branch on it.
  public final String code() {
    return code;
  }

  /// Named arguments of the message, already safe to show to the person who asked.
  public final Map<String, Object> arguments() {
    return arguments;
  }

  public abstract int status();
}
