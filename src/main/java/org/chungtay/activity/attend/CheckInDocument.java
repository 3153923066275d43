package org.chungtay.activity.attend;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/// The hot door in the OpenAPI document: springdoc reads controllers, and there is none behind it.
@Component
class CheckInDocument implements OpenApiCustomizer {
  private static final String PROBLEM = "application/problem+json";

  @Override
  public void customise(OpenAPI document) {
    document.path(CheckInDoor.PATH, new PathItem().post(operation()));
  }

  private static Operation operation() {
    return new Operation()
        .operationId("checkIn")
        .addTagsItem("activities")
        .summary("Check people in by their tickets")
        .description(
            "Each ticket is recorded once, however often it is sent: whoever hears no answer sends"
                + " the same again. An answer means that the check-in is on disk.")
        .addParametersItem(new PathParameter().name("id").required(true).schema(new UUIDSchema()))
        .requestBody(new RequestBody().required(true).content(content("application/json", asked())))
        .responses(responses());
  }

  private static Schema<?> asked() {
    return new ObjectSchema()
        .required(List.of("tickets"))
        .addProperty(
            "tickets",
            new ArraySchema()
                .items(new StringSchema().description("what the QR code holds"))
                .minItems(1)
                .maxItems(CheckInDoor.MOST_TICKETS))
        .addProperty("site", new UUIDSchema().description("where; else where they registered"))
        .addProperty("time", new StringSchema().format("date-time").description("when; else now"));
  }

  private static Schema<?> answered() {
    var codes =
        Stream.concat(
                Arrays.stream(Recorded.values()).map(Recorded::code), Stream.of("other-ticket"))
            .distinct()
            .toList();
    var results =
        new ArraySchema()
            .items(new StringSchema()._enum(codes))
            .description("what became of each ticket, in the order sent");
    return new ObjectSchema().required(List.of("results")).addProperty("results", results);
  }

  private static ApiResponses responses() {
    return new ApiResponses()
        .addApiResponse("200", answer("recorded", content("application/json", answered())))
        .addApiResponse("401", problem("not signed in"))
        .addApiResponse("403", problem("not a leader of a unit of this activity"))
        .addApiResponse("422", problem("the request cannot be read"))
        .addApiResponse("503", problem("too many at once: send the same after Retry-After"));
  }

  private static ApiResponse problem(String description) {
    return answer(description, content(PROBLEM, new ObjectSchema()));
  }

  private static ApiResponse answer(String description, Content content) {
    return new ApiResponse().description(description).content(content);
  }

  private static Content content(String type, Schema<?> schema) {
    return new Content().addMediaType(type, new MediaType().schema(schema));
  }
}
