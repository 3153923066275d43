package org.chungtay.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chungtay.routes.Field.Kind;
import org.chungtay.routes.Route;
import org.chungtay.routes.Sender.Answer;
import org.chungtay.routes.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/// What a refusal must be: said in the reader's language, at its field, with everything that was
/// typed still there; for a program an RFC 9457 problem.
final class Refusal {
  static final List<String> LANGUAGES = List.of("vi", "en", "ar");
  private static final Pattern KEY = Pattern.compile(">\\s*refusal\\.[a-z-]+\\s*<");
  private static final Pattern TITLE = Pattern.compile("\"title\":\"([^\"]+)\"");
  private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");
  private static final Pattern VIETNAMESE =
      Pattern.compile("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]");

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
    return route.ofApi() ? ofProblem(language, answer) : ofPage(language, answer);
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
    if (!title.find() || !language.equals(languageOf(title.group(1)))) {
      return List.of("not in " + language + ": " + answer.text());
    }
    return List.of();
  }

  private static String languageOf(String text) {
    if (ARABIC.matcher(text).find()) {
      return "ar";
    }
    return VIETNAMESE.matcher(text).find() ? "vi" : "en";
  }

  /// A form that is refused is shown again.
  static List<String> faultsOfForm(Valid valid, Attempt attempt, Answer answer) {
    var faults = new ArrayList<String>();
    var page = HtmlUtils.htmlUnescape(answer.text());
    var field = attempt.field();
    if (!page.contains("id=\"errors-title\"")) {
      faults.add("says nothing on the form");
    }
    if (field.kind().isTyped() && !page.contains("href=\"#" + field.told() + "\"")) {
      faults.add("does not name the field");
    }
    valid.fields().stream()
        .filter(other -> !other.name().equals(field.name()))
        .filter(other -> other.kind().isTyped() && other.kind() != Kind.SEALED)
        .filter(other -> !page.contains(other.value()))
        .forEach(other -> faults.add("has lost " + other.name()));
    attempt
        .text()
        .filter(text -> field.kind().isTyped() && text.matches("[ -~]{2,200}"))
        .filter(text -> !page.contains(text))
        .ifPresent(_ -> faults.add("has lost what was typed"));
    if (answer.text().contains("<script>alert(1)")) {
      faults.add("shows markup as it came");
    }
    return faults;
  }
}
