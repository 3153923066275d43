package org.chungtay.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/// One mapped route of the product: where it is and which fields its forms have.
///
/// @param template the address with its variables as `{v}`
/// @param variables how many
record Route(
    RequestMethod method, String template, int variables, List<String> fields, boolean takesJson) {
  private static final Pattern VARIABLE = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");
  private static final Pattern WRITTEN = Pattern.compile("\\bname ?= ?\"([a-z][a-z-]*)\"");
  private static final Pattern READ = Pattern.compile("form\\s*\\.\\w+\\(\\s*\"([a-z][a-z-]*)\"");

  static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod handler) {
    var methods = mapping.getMethodsCondition().getMethods();
    var fields = fields(handler.getBeanType());
    var json =
        Stream.of(handler.getMethodParameters())
            .anyMatch(parameter ->
                parameter.hasParameterAnnotation(
                    org.springframework.web.bind.annotation.RequestBody.class));
    return mapping.getPatternValues().stream()
        .flatMap(pattern ->
            methods.stream()
                .map(method -> {
                  var matcher = VARIABLE.matcher(pattern);
                  var count = (int) matcher.results().count();
                  return new Route(method, matcher.replaceAll("{v}"), count, fields, json);
                }));
  }

  boolean ofActivity() {
    return template.startsWith("/activities/{v}") || template.startsWith("/api/v1/reports/{v}");
  }

  /// Every field that the templates of the controller's room write or its classes read.
  private static List<String> fields(Class<?> controller) {
    var room = controller.getPackageName().replace('.', '/');
    var fields = new ArrayList<String>();
    fields.addAll(found(Path.of("src/main/java", room), READ));
    fields.addAll(found(Path.of("src/main/jte", room.replace("org/chungtay/", "")), WRITTEN));
    return fields.stream().distinct().sorted().toList();
  }

  private static List<String> found(Path folder, Pattern pattern) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .flatMap(file -> pattern.matcher(text(file)).results().map(match -> match.group(1)))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
