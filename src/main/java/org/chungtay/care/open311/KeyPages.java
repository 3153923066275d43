package org.chungtay.care.open311;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Keys for programs that send reports.
@Controller
@Needs("installation.administer")
class KeyPages {
  private static final String KEYS = "/admin/open311";
  private static final int LONGEST_NAME = 120;

  private static final Permission ADMINISTER = new Permission("installation.administer");

  private final ProgramKeys keys;
  private final Access access;

  KeyPages(ProgramKeys keys, Access access) {
    this.keys = keys;
    this.access = access;
  }

  @GetMapping(KEYS)
  ModelAndView keys(Actor administrator, Form form) {
    requireInstallation(administrator);
    return Pages.page("care/open311/keys", new KeysModel(form, keys.all(), ""));
  }

  /// The answer itself shows the key: an address would keep it in histories.
  @PostMapping(KEYS)
  @FormPage(KEYS)
  ModelAndView issue(Actor administrator, Form form, HttpServletResponse response) {
    requireInstallation(administrator);
    var id = form.id("id");
    var name = form.line("name", LONGEST_NAME);
    form.check();
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var key = keys.issue(administrator, id, name).orElse("");
    return Pages.page("care/open311/keys", new KeysModel(Form.empty(), keys.all(), key));
  }

  @PostMapping(KEYS + "/{id}/revoke")
  @FormPage(KEYS)
  ModelAndView revoke(Actor administrator, @PathVariable UUID id) {
    requireInstallation(administrator);
    keys.revoke(administrator, id);
    return Pages.changed(KEYS, "care.open311.notice.revoked");
  }

  /// A unit's administrator issues no keys of the city.
  private void requireInstallation(Actor administrator) {
    access.require(administrator, ADMINISTER, Access.INSTALLATION);
  }
}
