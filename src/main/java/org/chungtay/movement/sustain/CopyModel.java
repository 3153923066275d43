package org.chungtay.movement.sustain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.choice.Called;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.view.Tone;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.springframework.web.util.UriComponentsBuilder;

/// A copy of a model as everyone reads it, and as those see it who keep it.
///
/// @param parent whom it was learnt from
/// @param children who learnt it from it
/// @param photos of each inspection
/// @param areas commune and residential groups that fields can lie in
/// @param own inspections that the reader made
public record CopyModel(
    Form form,
    Model model,
    ModelCopy copy,
    Optional<ModelCopy> parent,
    List<ModelCopy> children,
    List<DecidedCheck> checks,
    List<Inspection> inspections,
    Map<UUID, List<Photo>> photos,
    List<Area> areas,
    boolean keeps,
    boolean decides,
    boolean confirms,
    Set<UUID> own,
    Called called) {

  public List<Photo> photos(Inspection one) {
    return photos.getOrDefault(one.id(), List.of());
  }

  /// What an officer can look at here.
  public List<Option> kinds(Page page) {
    return model.rules().stream()
        .filter(rule -> rule.kind().inspected())
        .map(rule -> new Option(code(rule.kind()), page.t("movement.check." + code(rule.kind()))))
        .toList();
  }

  public List<Option> places() {
    return areas.stream().map(one -> new Option(one.id().toString(), one.fullName())).toList();
  }

  public static String code(CheckKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// `11 / 12`.
  public String counted(Page page, DecidedCheck check) {
    return page.number(check.kept()) + " / " + page.number(check.of());
  }

  /// Where everybody sees what is counted: places with their rounds and photos, or activities.
  /// Empty for what was looked at, which stands on this page.
  public Optional<String> evidence(CheckKind kind) {
    return switch (kind) {
      case ROUNDS_KEPT ->
          Optional.of(called.isGroup(copy.unit()) ? ofGroup() : ofUnit("/care/places"));
      case ACTIVITIES_HELD -> Optional.of(ofUnit("/activities?when=past"));
      case FIELD_INSPECTION, HEAD_COUNT -> Optional.empty();
    };
  }

  private String ofGroup() {
    return "/care/places?unit=" + copy.unit();
  }

  /// What the unit has below it in its commune.
  private String ofUnit(String list) {
    return UriComponentsBuilder.fromUriString(list)
        .queryParam("ward", called.key(copy.area()))
        .queryParam("organization", called.organizationOf(copy.unit()))
        .encode()
        .toUriString();
  }

  public static Tone tone(DecidedCheck.Result result) {
    return switch (result) {
      case KEPT -> Tone.KEPT;
      case NOT_KEPT -> Tone.LAPSED;
      case UNSEEN -> Tone.WAITING;
    };
  }

  public static String code(DecidedCheck.Result result) {
    return result.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String share(Page page, Inspection one) {
    return page.number(BigDecimal.valueOf(one.kept()))
        + " / "
        + page.number(BigDecimal.valueOf(one.seen()));
  }
}
