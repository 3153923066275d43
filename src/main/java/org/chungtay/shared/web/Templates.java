package org.chungtay.shared.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The templates, for whatever is no answer to a browser: the text of a document that is printed.
@Component
public class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "org.chungtay.templates");

  Templates() {
    engine.setBinaryStaticContent(true);
  }

  /// @param template below `src/main/jte`, without its ending
  public String text(String template, Page page, Object model) {
    var output = new StringOutput();
    engine.render(template + ".jte", Map.of("page", page, "model", model), output);
    return output.toString();
  }

  /// A part of another module's page, written where that page puts it.
  public Content content(String template, Page page, Object model) {
    return output -> engine.render(template + ".jte", Map.of("page", page, "model", model), output);
  }

  TemplateEngine engine() {
    return engine;
  }
}
