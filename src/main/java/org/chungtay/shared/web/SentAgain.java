package org.chungtay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A form that could not be received, kept whole in the answer so that one tap sends it again and
/// nothing has to be typed twice. Every form carries an id of its own, so that what arrived after
/// all is not done a second time.
///
/// @param address where it goes
public record SentAgain(String address, List<Field> fields) {

  public record Field(String name, String value) {}

  /// Empty when nothing was sent, or files were: a page cannot hold those.
  static Optional<SentAgain> of(HttpServletRequest request) {
    var type = request.getContentType();
    if (!request.getMethod().equals("POST")
        || type == null
        || !type.startsWith("application/x-www-form-urlencoded")) {
      return Optional.empty();
    }
    var fields = new ArrayList<Field>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          for (var value : values) {
            fields.add(new Field(name, value));
          }
        });
    return Optional.of(new SentAgain(Answers.address(request), List.copyOf(fields)));
  }
}
