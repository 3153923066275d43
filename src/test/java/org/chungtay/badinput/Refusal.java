package org.chungtay.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chungtay.routes.Field;
import org.chungtay.routes.Field.Kind;
import org.chungtay.routes.Route;
import org.chungtay.routes.Sender.Answer;
import org.chungtay.routes.Valid;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/// What a refusal must be: said in the reader's language, at its field, with everything that was
/// typed still there; for a program an RFC 9457 problem.
final class Refusal {
  static final List<String> LANGUAGES = List.of("vi", "en", "ar");
  private static final Pattern KEY = Pattern.compile(">\\s*refusal\\.[a-z-]+\\s*<");
  private static final Pattern TITLE = Pattern.compile("\"title\":\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
  private static final int SHORT = 8;
  private static final Map<String, Properties> MESSAGES =
      LANGUAGES.stream().collect(toMap(Function.identity(), Refusal::messages));

  private Refusal() {}

  static List<String> faults(Route route, String language, Answer answer) {
    if (answer.status() >= 500) {
      return List.of("broke with " + answer.status());
    }
    if (answer.status() == 429) {
      return List.of("was counted, not read");
    }
    if (answer.status() < 400 && !answer.sentAway()) {
      return List.of("was taken: " + answer.status() + " " + answer.location());
    }
    if (answer.status() < 400) {
      return List.of();
    }
    if (route.template().startsWith("/open311/")) {
      return ofGeoReport(language, answer);
    }
    return route.ofApi() ? ofProblem(language, answer) : ofPage(language, answer);
  }

  /// In the form of that standard; what is no address of it is a page.
  private static List<String> ofGeoReport(String language, Answer answer) {
    var standard =
        answer.text().contains("<errors><error><code>" + answer.status())
            || answer.text().contains("\"code\":" + answer.status());
    return standard ? List.of() : ofPage(language, answer);
  }

  private static List<String> ofPage(String language, Answer answer) {
    var faults = new ArrayList<String>();
    if (!answer.text().contains("<html lang=\"" + language + "\"")) {
      faults.add(answer.status() + " is no page in " + language);
    }
    if (KEY.matcher(answer.text()).find()) {
      faults.add("shows a key");
    }
    return faults;
  }

  private static List<String> ofProblem(String language, Answer answer) {
    var type = String.valueOf(answer.headers().getFirst(HttpHeaders.CONTENT_TYPE));
    if (!type.startsWith("application/problem+json")) {
      return List.of(answer.status() + " is no problem but " + type);
    }
    var title = TITLE.matcher(answer.text());
    var code = CODE.matcher(answer.text());
    if (!title.find() || !code.find()) {
      return List.of("says too little: " + answer.text());
    }
    return isWorded(title.group(1), code.group(1), language)
        ? List.of()
        : List.of("not in " + language + ": " + answer.text());
  }

  /// Whether a title is the message of its code, whatever names stand in it.
  private static boolean isWorded(String title, String code, String language) {
    var message =
        String.valueOf(MESSAGES.getOrDefault(language, new Properties()).get("refusal." + code));
    return Arrays.stream(message.split("[{}#]"))
        .filter(words -> words.length() > SHORT)
        .anyMatch(title::contains);
  }

  private static Properties messages(String language) {
    var all = new Properties();
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:messages/*_" + language + ".properties");
      for (var file : files) {
        all.putAll(PropertiesLoaderUtils.loadProperties(new EncodedResource(file, UTF_8)));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return all;
  }

  static boolean names(Field field, Answer answer) {
    return answer.text().contains("href=\"#" + field.told() + "\"");
  }

  /// A form that is refused is shown again.
  ///
  /// @param spoilt in all of these fields at once
  /// @param told those of them that the answer must speak of
  static List<String> faultsOfForm(
      Valid valid, List<Attempt> spoilt, List<Attempt> told, Answer answer) {
    var faults = new ArrayList<String>();
    var page = HtmlUtils.htmlUnescape(answer.text());
    if (!page.contains("id=\"errors-title\"")) {
      faults.add("says nothing on the form");
    }
    valid.fields().stream()
        .filter(other -> spoilt.stream().noneMatch(one -> one.field().name().equals(other.name())))
        .filter(other -> other.kind().isTyped() && other.kind() != Kind.SEALED)
        .filter(other -> !page.contains(other.value()))
        .forEach(other -> faults.add("has lost " + other.name()));
    for (var attempt : told) {
      var field = attempt.field();
      if (field.kind().isTyped() && !names(field, answer)) {
        faults.add("does not name the field " + field.name());
      }
      attempt
          .text()
          .filter(text -> field.kind().isTyped() && text.matches("[ -~]{2,200}"))
          .filter(text -> !page.contains(text))
          .ifPresent(_ -> faults.add("has lost what was typed in " + field.name()));
    }
    if (answer.text().contains("<script>alert(1)")) {
      faults.add("shows markup as it came");
    }
    return faults;
  }
}
