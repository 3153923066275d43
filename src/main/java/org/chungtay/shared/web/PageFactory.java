package org.chungtay.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Makes the [Page] of a request, also for what is printed rather than shown (posters, sheets).
@Component
public class PageFactory {
  /// Request attribute under which sign-in puts the [Viewer].
  public static final String VIEWER = Viewer.class.getName();

  private final Messages messages;
  private final Assets assets;
  private final CityClock clock;
  private final Installation installation;
  private final Making making;

  PageFactory(
      Messages messages, Assets assets, CityClock clock, Installation installation, Making making) {
    this.messages = messages;
    this.assets = assets;
    this.clock = clock;
    this.installation = installation;
    this.making = making;
  }

  public Page of(HttpServletRequest request) {
    var viewer = request.getAttribute(VIEWER) instanceof Viewer known ? known : Viewer.VISITOR;
    return new Page(
        messages,
        assets,
        clock,
        new PageRequest(
            RequestLanguage.of(request),
            viewer,
            installation.demonstration(),
            making.percent(),
            installation.origin(request),
            address(request),
            notice(request)));
  }

  /// A page outside a request: a document made in the background.
  public Page in(Language language, String origin) {
    return new Page(
        messages,
        assets,
        clock,
        new PageRequest(
            language, Viewer.VISITOR, installation.demonstration(), 100, origin, "/", ""));
  }

  /// After a refused form that of the form's page; after a failure the one that was asked for.
  private static String address(HttpServletRequest request) {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return Answers.address(request);
    }
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /// Only a key that exists is said, so an address cannot put words into the product's mouth.
  private String notice(HttpServletRequest request) {
    var key = RequestLanguage.inAddress(request, "notice");
    return key.filter(known ->
            known.contains(".notice.") && messages.patternsOf(Language.VI).containsKey(known))
        .orElse("");
  }
}
