package org.chungtay.outcome.define;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes.Definition;
import org.chungtay.outcome.define.Change.About;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// An indicator that is to be written, or other words for one.
///
/// @param indicator empty of a new one
/// @param definitions its words through time, the oldest first
public record DefinitionModel(
    Form form, Optional<Indicator> indicator, List<Definition> definitions, List<Indicator> all) {

  public List<Option> rules(Page page) {
    return Definitions.BY_HAND.stream()
        .map(rule -> new Option(code(rule), page.t("outcome.rule." + code(rule))))
        .toList();
  }

  public List<Option> abouts(Page page) {
    return Stream.of(About.values())
        .map(about -> new Option(code(about), page.t("outcome.about." + code(about))))
        .toList();
  }

  /// What a ratio may divide.
  public List<Option> parts(Page page) {
    return all.stream()
        .filter(one -> one.rule().isPosted())
        .map(one -> new Option(one.code(), one.name(page.language().tag())))
        .toList();
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
