package org.chungtay.portal.cache;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.chungtay.shared.web.Compression;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Answers with kept pages inside the server, behind the valve that knows a proxy's reader and
/// before any filter: an answer from memory takes less than what would stand around it.
@Component
class AnswersKeptPages
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {
  private static final String WHOLE_PAGE = String.valueOf(64 * 1024);

  private final KeptPages pages;
  private final MadeOnce once;

  AnswersKeptPages(KeptPages pages, MadeOnce once) {
    this.pages = pages;
    this.once = once;
  }

  /// After Boot's own customizer, whose valve for proxies then comes first.
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addEngineValves(new KeptPagesValve());
    server.addConnectorCustomizers(AnswersKeptPages::writeAtOnce);
  }

  /// A whole page in one call, from memory that the system reads without a copy.
  private static void writeAtOnce(Connector connector) {
    connector.setProperty("socket.appWriteBufSize", WHOLE_PAGE);
    connector.setProperty("socket.directBuffer", "true");
  }

  private final class KeptPagesValve extends ValveBase {
    KeptPagesValve() {
      super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
      var key = PageKey.of(request);
      var kept = key.flatMap(pages::find);
      if (kept.isPresent() && !KeptPages.isToBeMadeAnew(kept.get())) {
        send(kept.get(), request, response);
      } else if (kept.isEmpty() && key.isPresent() && pages.wasKept(key.get())) {
        makeOnce(key.get(), request, response);
      } else {
        getNext().invoke(request, response);
      }
    }

    private void makeOnce(String key, Request request, Response response)
        throws IOException, ServletException {
      if (once.begin(key)) {
        try {
          getNext().invoke(request, response);
        } finally {
          once.made(key);
        }
        return;
      }
      var made = pages.find(key);
      if (made.isPresent()) {
        send(made.get(), request, response);
      } else {
        getNext().invoke(request, response);
      }
    }

    /// Past the server's own buffer of 8 kB, which would take such a page in pieces.
    private static void send(KeptPage kept, Request request, Response response) throws IOException {
      var page = kept.form(Compression.takenBy(request));
      var answer = response.getCoyoteResponse();
      var headers = answer.getMimeHeaders();
      for (var header : page.headers()) {
        headers
            .addValue(header.nameSent(), 0, header.nameSent().length)
            .setBytes(header.valueSent(), 0, header.valueSent().length);
      }
      if (page.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
        response.setStatus(Response.SC_NOT_MODIFIED);
        return;
      }
      answer.setContentType("text/html;charset=UTF-8");
      answer.setContentLength(page.body().length);
      answer.doWrite(ByteBuffer.wrap(page.body()));
    }
  }
}
