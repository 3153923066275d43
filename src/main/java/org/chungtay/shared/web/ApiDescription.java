package org.chungtay.shared.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The head of `/api/openapi.json`; the routes describe themselves. How a route refuses is said
/// here for all of them, because `RefusalAdvice` answers for all of them.
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final String PROBLEM = "Problem";
  private static final Set<String> REFUSALS = Set.of("404", "422");

  /// Addresses are relative: the same description holds wherever it is read.
  @Bean
  OpenAPI api() {
    return new OpenAPI()
        .servers(List.of(new Server().url("/")))
        .info(
            new Info()
                .title("Chung Tay")
                .version("1")
                .description(
                    "What a city's organisations do together, and what came of it. Refusals are problems of RFC 9457; their `code` is stable. Where the data is invented, every answer has `demonstration: true`.")
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")));
  }

  @Bean
  OpenApiCustomizer refusals() {
    return api -> {
      var components = api.getComponents() == null ? new Components() : api.getComponents();
      api.components(components.addSchemas(PROBLEM, problem()).addResponses(PROBLEM, refusal()));
      if (api.getPaths() != null) {
        api.getPaths().values().stream()
            .flatMap(path -> path.readOperations().stream())
            .forEach(ApiDescription::mayRefuse);
      }
    };
  }

  private static void mayRefuse(Operation operation) {
    REFUSALS.forEach(status -> operation.getResponses().addApiResponse(status, toProblem()));
    operation.getResponses().addApiResponse(ApiResponses.DEFAULT, toProblem());
  }

  private static ApiResponse toProblem() {
    return new ApiResponse().$ref("#/components/responses/" + PROBLEM);
  }

  private static ApiResponse refusal() {
    return new ApiResponse()
        .description("A refusal (RFC 9457), its title in the language that was asked for")
        .content(
            new Content()
                .addMediaType(
                    "application/problem+json",
                    new MediaType()
                        .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
  }

  private static Schema<?> problem() {
    var field =
        object(Map.of("field", text(), "code", text(), "detail", text()))
            .required(List.of("field", "code", "detail"));
    return object(
            Map.of(
                "type", text().format("uri"),
                "title", text(),
                "status", typed("integer"),
                "detail", text(),
                "instance", text().format("uri-reference"),
                "code", text().description("Stable; never translated"),
                "errors", typed("array").items(field).description("What is wrong with which field"),
                "demonstration", typed("boolean").description("The data is invented")))
        .required(List.of("title", "status", "code"));
  }

  private static Schema<?> object(Map<String, Schema<?>> fields) {
    var schema = typed("object");
    fields.forEach(schema::addProperty);
    return schema;
  }

  private static Schema<?> text() {
    return typed("string");
  }

  /// OpenAPI 3.1 has types, 3.0 had a type: both are set, and the writer takes its own.
  private static Schema<?> typed(String type) {
    var schema = new Schema<Object>();
    schema.setType(type);
    schema.setTypes(Set.of(type));
    return schema;
  }
}
