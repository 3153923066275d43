package org.chungtay.identity.outgoing;

import java.util.List;
import java.util.Map;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Permission;
import org.chungtay.notification.Outbox;
import org.chungtay.notification.Outbox.Outgoing;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The messages hold one-time codes, so they are shown only where nothing else carries them, and
/// each look leaves a trace.
@Controller
class OutgoingPages {
  private static final String ADMINISTER = "installation.administer";
  private static final int SHOWN = 50;

  private final Outbox outbox;
  private final Access access;
  private final Audit audit;

  OutgoingPages(Outbox outbox, Access access, Audit audit) {
    this.outbox = outbox;
    this.access = access;
    this.audit = audit;
  }

  @Needs(ADMINISTER)
  @GetMapping("/administration/messages")
  ModelAndView show(Actor actor) {
    access.require(actor, new Permission(ADMINISTER), Access.INSTALLATION);
    var messages = outbox.shownToOperator() ? outbox.waiting(SHOWN) : List.<Outgoing>of();
    audit.did(
        actor,
        "identity.messages-read",
        actor.person().value(),
        Map.of("count", Integer.toString(messages.size())));
    return Pages.page(
        "identity/outgoing/messages", new OutgoingPage(messages, outbox.shownToOperator()));
  }
}
