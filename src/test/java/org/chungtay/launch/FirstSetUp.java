package org.chungtay.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.chungtay.testing.StartedProcess;

/// The operator of a new installation, who opens the link printed in the terminal and becomes its
/// first administrator.
final class FirstSetUp {
  static final String PRINTED = "set up the first administrator, once: ";

  private static final Pattern LINK =
      Pattern.compile(PRINTED + "http://localhost:\\d+(/setup/\\S+)");
  private static final Pattern FORM_ID =
      Pattern.compile("name=\"([a-z-]+)\" value=\"([0-9a-f-]{36})\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String origin;
  private final String path;

  FirstSetUp(StartedProcess product, int port) {
    origin = "http://localhost:" + port;
    var link = LINK.matcher(product.said());
    assertThat(link.find()).as("a set-up link in " + product.said()).isTrue();
    path = link.group(1);
  }

  /// Opens the link, says who one is, and is signed in as the administrator.
  void use() throws IOException, InterruptedException {
    var page = send(request(path).GET());
    assertThat(page.statusCode()).isEqualTo(200);
    var id = FORM_ID.matcher(page.body());
    var form =
        (id.find() ? id.group(1) + "=" + id.group(2) + "&" : "") + "name=Nguyen+Thi+Dau+Tien";
    var done = send(post(form));
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location").orElse("")).startsWith("/me/sign-in");
    assertThat(send(request("/me/sign-in").GET()).body()).contains("Nguyen Thi Dau Tien");
    assertThat(send(request("/workbench").GET()).statusCode()).isEqualTo(200);
  }

  /// The same link again.
  int usedAgain() throws IOException, InterruptedException {
    return send(post("name=Tran+Van+Thu+Hai")).statusCode();
  }

  private HttpRequest.Builder post(String form) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(origin + address))
        .header("Accept", "text/html")
        .header("Sec-Fetch-Site", "same-origin");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
