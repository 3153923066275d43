package org.chungtay.routes;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.HotDoor;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.SignedIn;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/// One route of the product, mapped to a controller or answered by a hot door.
///
/// @param template its address with variables: `/activities/{id}/start`
/// @param needs the permission it declares, if it declares one
/// @param inOwnRight nobody does it in another's place
/// @param policy who may call it at all; empty where nothing is declared
/// @param formPage the page that is shown again when it refuses
public record Route(
    HttpMethod method,
    String template,
    Optional<String> needs,
    boolean inOwnRight,
    Optional<Class<? extends Annotation>> policy,
    Optional<String> formPage,
    boolean json,
    boolean multipart,
    boolean limited,
    List<String> parameters) {

  /// For handlers that read their questions by hand.
  private static final List<String> USUAL =
      List.of(
          "q",
          "page",
          "sort",
          "order",
          "kind",
          "from",
          "to",
          "day",
          "ward",
          "area",
          "organization",
          "size",
          "near",
          "latitude",
          "longitude",
          "notice",
          "lang");

  static Stream<Route> of(RequestMappingInfo mapping, HandlerMethod handler) {
    var form = Optional.ofNullable(handler.getMethodAnnotation(FormPage.class));
    return mapping.getPatternValues().stream()
        .flatMap(pattern ->
            mapping.getMethodsCondition().getMethods().stream()
                .map(method ->
                    new Route(
                        method.asHttpMethod(),
                        pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"),
                        needs(handler).map(Needs::value),
                        needs(handler).filter(Needs::inOwnRight).isPresent(),
                        policy(handler),
                        form.map(FormPage::value),
                        takesJson(handler),
                        takesFiles(handler),
                        handler.hasMethodAnnotation(Limited.class),
                        parameters(handler))));
  }

  static Route of(HotDoor door) {
    var needs = Optional.ofNullable(AnnotationUtils.findAnnotation(door.getClass(), Needs.class));
    return new Route(
        door.method(),
        door.path(),
        needs.map(Needs::value),
        false,
        needs.isPresent() ? Optional.of(Needs.class) : Optional.of(Open.class),
        Optional.empty(),
        true,
        false,
        false,
        List.of());
  }

  public boolean reads() {
    return method.equals(HttpMethod.GET);
  }

  public boolean ofApi() {
    return template.startsWith("/api/");
  }

  /// Its address with the variables filled in, in their order.
  public String address(List<String> variables) {
    var address = template;
    for (var variable : variables) {
      address = address.replaceFirst("\\{[^{}]+}", variable);
    }
    if (address.contains("{")) {
      throw new IllegalArgumentException("too few variables for " + this + ": " + variables);
    }
    return address;
  }

  @Override
  public String toString() {
    return method + " " + template;
  }

  /// A method's own policy wins over its class's.
  private static Optional<Needs> needs(HandlerMethod handler) {
    var own = handler.getMethodAnnotation(Needs.class);
    if (own == null
        && !handler.hasMethodAnnotation(Open.class)
        && !handler.hasMethodAnnotation(SignedIn.class)) {
      own = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Needs.class);
    }
    return Optional.ofNullable(own);
  }

  private static Optional<Class<? extends Annotation>> policy(HandlerMethod handler) {
    var kinds = List.<Class<? extends Annotation>>of(Needs.class, SignedIn.class, Open.class);
    return kinds.stream()
        .filter(handler::hasMethodAnnotation)
        .findFirst()
        .or(() ->
            kinds.stream()
                .filter(kind -> AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), kind))
                .findFirst());
  }

  private static List<String> parameters(HandlerMethod handler) {
    var names = new DefaultParameterNameDiscoverer();
    var asked =
        Arrays.stream(handler.getMethodParameters())
            .peek(parameter -> parameter.initParameterNameDiscovery(names))
            .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
            .flatMap(parameter -> Stream.ofNullable(parameter.getParameterName()));
    return Stream.concat(asked, USUAL.stream()).distinct().toList();
  }

  private static boolean takesJson(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
  }

  private static boolean takesFiles(HandlerMethod handler) {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(parameter ->
            parameter.getGenericParameterType().getTypeName().contains("MultipartFile")
                || parameter.getParameterType() == MultipartFile.class);
  }
}
