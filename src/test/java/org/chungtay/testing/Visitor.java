package org.chungtay.testing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.chungtay.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.support.HttpRequestWrapper;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/// Someone at a browser: sends what a browser sends and follows no redirect.
///
/// @param actor the signed-in person; for a visitor who is not signed in, nobody's
public record Visitor(Actor actor, RestClient client) {

  /// The same person at another address of the same server, without https.
  public Visitor elsewhere(String host) {
    var there =
        client
            .mutate()
            .requestInterceptor((request, body, execution) -> {
              var address = UriComponentsBuilder.fromUri(request.getURI()).host(host);
              return execution.execute(at(request, address.build(true).toUri()), body);
            })
            .build();
    return new Visitor(actor, there);
  }

  private static HttpRequest at(HttpRequest request, URI address) {
    return new HttpRequestWrapper(request) {
      @Override
      public URI getURI() {
        return address;
      }
    };
  }

  public Answer get(String address) {
    return client
        .get()
        .uri(address)
        .accept(MediaType.TEXT_HTML)
        .exchange((_, answer) ->
            new Answer(
                answer.getStatusCode(), answer.getHeaders(), text(answer.bodyTo(String.class))));
  }

  /// As a browser follows any link, to a page or to a file.
  public Answer follow(String address) {
    return client
        .get()
        .uri(address)
        .accept(MediaType.TEXT_HTML, new MediaType("*", "*", 0.8))
        .exchange((_, answer) ->
            new Answer(
                answer.getStatusCode(), answer.getHeaders(), text(answer.bodyTo(String.class))));
  }

  public Answer post(String address, Map<String, String> fields) {
    var form = new LinkedMultiValueMap<String, String>();
    fields.forEach(form::add);
    return post(address, form);
  }

  /// Also fields that are sent several times.
  public Answer post(String address, MultiValueMap<String, String> form) {
    return client
        .post()
        .uri(address)
        .accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body(form)
        .exchange((_, answer) ->
            new Answer(
                answer.getStatusCode(), answer.getHeaders(), text(answer.bodyTo(String.class))));
  }

  private static String text(@Nullable String body) {
    return body == null ? "" : body;
  }

  public record Answer(HttpStatusCode status, HttpHeaders headers, String body) {
    public String location() {
      return text(headers.getFirst(HttpHeaders.LOCATION));
    }

    public List<String> cookies() {
      return headers.getOrDefault(HttpHeaders.SET_COOKIE, List.of());
    }
  }
}
