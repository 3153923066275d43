package org.chungtay.portal.figure;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The route reads a [org.chungtay.portal.FigureFilter]: said in the description of the API.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Parameter(
    name = "from",
    in = ParameterIn.QUERY,
    description = "First day, included; a year ago when not given",
    schema = @Schema(type = "string", format = "date"))
@Parameter(
    name = "to",
    in = ParameterIn.QUERY,
    description = "Last day, included; today when not given",
    schema = @Schema(type = "string", format = "date"))
@Parameter(
    name = "ward",
    in = ParameterIn.QUERY,
    description = "Official code of a ward in force, or the identity of any ward",
    schema = @Schema(type = "string"))
@Parameter(
    name = "organization",
    in = ParameterIn.QUERY,
    description = "Code of an organisation: only its shares",
    schema = @Schema(type = "string"))
@Parameter(
    name = "activity",
    in = ParameterIn.QUERY,
    description = "Only what this activity brought",
    schema = @Schema(type = "string", format = "uuid"))
@Parameter(
    name = "boundaries",
    in = ParameterIn.QUERY,
    description = "A day: wards under its boundaries; as recorded when not given",
    schema = @Schema(type = "string", format = "date"))
@interface AskedFigure {}
