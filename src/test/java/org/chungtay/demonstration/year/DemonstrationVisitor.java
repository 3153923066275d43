package org.chungtay.demonstration.year;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;

/// Somebody at a browser who looks at a demonstration from outside, page by page.
final class DemonstrationVisitor {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");
  private static final Pattern PERSON =
      Pattern.compile("name=\"person\" value=\"([0-9a-f-]{36})\"");
  private static final Pattern FIGURE =
      Pattern.compile("class=\"figure\"[^>]*>\\s*<[^>]*>([0-9.]+)");
  private static final String NAMED = "(?<=/)([0-9a-f]{8}-[0-9a-f-]{27}|\\d+)(?=/|$)";
  private static final Pattern CHOSEN = Pattern.compile("^/(wards|organizations|indicators)/[^/]+");

  private final String origin;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .build();

  DemonstrationVisitor(int port) {
    origin = "http://localhost:" + port;
  }

  /// A page that was read, and the address at which one arrived.
  record Read(int status, String address, String type, String text) {
    List<String> links(String beginning) {
      return LINK.matcher(text)
          .results()
          .map(link -> link.group(1))
          .filter(link -> link.startsWith(beginning))
          .distinct()
          .toList();
    }

    Stream<Long> figures() {
      return FIGURE
          .matcher(text)
          .results()
          .map(figure -> Long.parseLong(figure.group(1).replace(".", "")));
    }

    boolean isPage() {
      return type.startsWith("text/html");
    }
  }

  Read read(String address) throws IOException, InterruptedException {
    return send(request(address).GET().build());
  }

  /// Presses the first person offered under a role on the sign-in page.
  Read become(String roleLabelKey) throws IOException, InterruptedException {
    var page = read("/sign-in");
    var role = new Messages().text(Language.VI, roleLabelKey, Map.of());
    var offered = page.text().indexOf("<h3>" + role + "</h3>");
    var person = PERSON.matcher(page.text());
    if (offered < 0 || !person.find(offered)) {
      throw new AssertionError("nobody is offered as " + role);
    }
    var form =
        "to=" + URLEncoder.encode("/", StandardCharsets.UTF_8) + "&person=" + person.group(1);
    return send(
        request("/sign-in/demonstration")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  /// From link to link, once for every kind of address: its ids and codes written as `*`.
  Map<String, Read> walk() throws IOException, InterruptedException {
    var pages = new LinkedHashMap<String, Read>();
    var seen = new HashMap<String, String>(Map.of("/", "/"));
    var waiting = new ArrayDeque<>(List.of("/"));
    while (!waiting.isEmpty()) {
      var address = waiting.remove();
      var page = read(address);
      if (!page.isPage()) {
        continue;
      }
      if (page.status() >= 500) {
        throw new AssertionError(address + " failed");
      }
      pages.put(kind(address), page);
      for (var link : page.links("/")) {
        if (!link.startsWith("/assets/") && seen.putIfAbsent(kind(link), link) == null) {
          waiting.add(link);
        }
      }
    }
    return pages;
  }

  private static String kind(String address) {
    return CHOSEN.matcher(address.replaceAll(NAMED, "*")).replaceAll("/$1/*");
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(origin + address))
        .header("Accept", "text/html")
        .header("Accept-Language", "vi")
        .header("Sec-Fetch-Site", "same-origin");
  }

  private Read send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    return new Read(
        answer.statusCode(),
        answer.uri().toString().substring(origin.length()),
        answer.headers().firstValue("Content-Type").orElse(""),
        answer.body());
  }
}
