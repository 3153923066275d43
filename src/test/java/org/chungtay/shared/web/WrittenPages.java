package org.chungtay.shared.web;

import java.time.Clock;
import java.time.ZoneId;
import org.chungtay.shared.time.CityClock;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// A page for what is written without a server.
public final class WrittenPages {
  private WrittenPages() {}

  public static Page in(Language language, boolean demonstration) {
    return new Page(
        new Messages(),
        new Assets(new ResourceUrlProvider()),
        new CityClock(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"))),
        new PageRequest(language, Viewer.VISITOR, demonstration, 100, "", "/", ""));
  }
}
