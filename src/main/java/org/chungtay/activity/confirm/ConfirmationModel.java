package org.chungtay.activity.confirm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.activity.report.CountedIndicators;
import org.chungtay.activity.report.Plausibility.Usual;
import org.chungtay.activity.report.ReportModel;
import org.chungtay.activity.report.Revision;
import org.chungtay.outcome.Share;

/// An officer's page of one report.
///
/// @param missing shares whose partner has not accepted
/// @param reasons the officer's own frequent reasons for sending back
/// @param own the officer has a hand in it and therefore may not decide
/// @param left how many reports wait for the officer, this one included
/// @param place where it stands when the officer goes through many
/// @param undo the officer's latest decision that can still be taken back
/// @param ahead photos of the next report, to have them there when it opens
public record ConfirmationModel(
    ReportModel report,
    List<PhotoCheck> photos,
    List<CountedDelegation> delegations,
    List<Share> missing,
    List<String> reasons,
    boolean own,
    int left,
    Optional<Sitting.Place> place,
    Optional<JustDecided> undo,
    List<String> ahead) {
  /// So much more than the most so far is worth a second look.
  private static final BigDecimal MANY = new BigDecimal("1.5");

  public Activity activity() {
    return report.activity();
  }

  public Optional<Revision> latest() {
    return report.latest();
  }

  public boolean decidable() {
    return !own && activity().state() == State.REPORTED;
  }

  public boolean confirmable() {
    return decidable() && missing.isEmpty();
  }

  public boolean reopenable() {
    return !own && activity().state() == State.CONFIRMED;
  }

  public int revision() {
    return latest().map(Revision::number).orElse(0);
  }

  /// What the address of this page and of its decisions ends with.
  public String query() {
    return place.map(at -> "?sitting=" + at.sitting().id()).orElse("");
  }

  /// What the unit's activities usually bring, to compare with.
  public Optional<Usual> usual(String indicator) {
    return report.plausibility().usual(indicator);
  }

  public Optional<Usual> usualPeople() {
    return usual(CountedIndicators.PARTICIPATIONS);
  }

  public boolean manyPeople() {
    var people = BigDecimal.valueOf(report.participations());
    return usualPeople()
        .filter(usual -> people.compareTo(usual.largest().multiply(MANY)) > 0)
        .isPresent();
  }

  /// The amounts that are far from what is usual, by their indicators' names.
  public List<String> unusual(String language) {
    return latest().stream()
        .flatMap(revision -> revision.report().results().stream())
        .filter(report::unusual)
        .flatMap(result -> report.indicator(result.indicator()).stream())
        .map(indicator -> indicator.name(language))
        .distinct()
        .toList();
  }

  public long doubtfulPhotos() {
    return photos.stream().filter(PhotoCheck::doubtful).count();
  }

  public boolean anyDoubt(String language) {
    return photos.isEmpty() || doubtfulPhotos() > 0 || !unusual(language).isEmpty();
  }

  public String photosAhead() {
    return String.join(" ", ahead);
  }
}
