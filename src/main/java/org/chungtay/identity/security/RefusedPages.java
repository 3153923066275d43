package org.chungtay.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where a filter sends what it refuses, so that it is answered like every other refusal: as a page
/// or a problem in the reader's language.
@Controller
class RefusedPages {
  static final String ADDRESS = "/refused";
  static final String REFUSAL = RefusedPages.class.getName();

  @Open
  @RequestMapping(ADDRESS)
  void refused(HttpServletRequest request) {
    throw request.getAttribute(REFUSAL) instanceof DomainException refusal
        ? refusal
        : new NotFound("page");
  }
}
