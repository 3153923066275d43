package org.chungtay.shared.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Every JSON answer of an installation with invented data says so: `"demonstration": true`. In one
/// place, so that no route can forget it.
@ControllerAdvice
class MarksInventedAnswers implements ResponseBodyAdvice<Object> {
  private final Installation installation;
  private final JsonMapper json;

  MarksInventedAnswers(Installation installation, JsonMapper json) {
    this.installation = installation;
    this.json = json;
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return installation.demonstration();
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body == null || !request.getURI().getPath().startsWith("/api/v1/")) {
      return body;
    }
    return switch (body) {
      case ProblemDetail problem -> {
        problem.setProperty("demonstration", true);
        yield problem;
      }
      case String text ->
          type.getSubtype().endsWith("json")
              ? json.writeValueAsString(marked(json.readTree(text)))
              : text;
      case byte[] bytes -> bytes;
      default -> marked(json.valueToTree(body));
    };
  }

  private static JsonNode marked(JsonNode answer) {
    return answer instanceof ObjectNode object ? object.put("demonstration", true) : answer;
  }
}
