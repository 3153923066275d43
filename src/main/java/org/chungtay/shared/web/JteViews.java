package org.chungtay.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Renders precompiled JTE templates; each is given its [Page] beside its model.
@Component
class JteViews implements ViewResolver, Ordered {
  private final TemplateEngine engine;
  private final PageFactory pages;

  JteViews(Templates templates, PageFactory pages) {
    this.engine = templates.engine();
    this.pages = pages;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    var template = name + ".jte";
    return name.startsWith("redirect:") || !engine.hasTemplate(template)
        ? null
        : new JteView(template);
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  private final class JteView implements View {
    private final String template;

    JteView(String template) {
      this.template = template;
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      var parameters = new HashMap<String, @Nullable Object>();
      var page = pages.of(request);
      parameters.put("page", page);
      if (model != null && model.containsKey("model")) {
        parameters.put("model", model.get("model"));
      }
      var output = new Utf8ByteOutput();
      engine.render(template, parameters, output);
      response.setContentType("text/html;charset=UTF-8");
      response.setLocale(page.language().locale());
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }
}
