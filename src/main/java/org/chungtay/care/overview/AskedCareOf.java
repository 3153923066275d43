package org.chungtay.care.overview;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a [CareFilter] is read from, for those who read the API's description.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Parameter(
    name = "ward",
    in = ParameterIn.QUERY,
    description = "Official code of a ward in force",
    schema = @Schema(type = "string"))
@Parameter(
    name = "kind",
    in = ParameterIn.QUERY,
    description = "Code of a kind of places",
    schema = @Schema(type = "string"))
@Parameter(
    name = "organization",
    in = ParameterIn.QUERY,
    description = "Code of an organisation: what its groups look after, or did last",
    schema = @Schema(type = "string"))
@Parameter(
    name = "unit",
    in = ParameterIn.QUERY,
    description = "One group: what it looks after today",
    schema = @Schema(type = "string", format = "uuid"))
@Parameter(
    name = "state",
    in = ParameterIn.QUERY,
    description = "How a place stands today",
    schema =
        @Schema(
            type = "string",
            allowableValues = {"kept", "at-risk", "lapsed", "free"}))
@interface AskedCareOf {}
