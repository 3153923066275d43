package org.chungtay.privacy.request;

import java.util.List;

/// A page of the register, what is overdue first.
public record RequestRegister(RegisterQuery query, List<Request> rows, long count, long overdue) {

  public int pages() {
    return (int) ((count + RegisterQuery.PER_PAGE - 1) / RegisterQuery.PER_PAGE);
  }

  public List<Kind> kinds() {
    return List.of(Kind.values());
  }
}
