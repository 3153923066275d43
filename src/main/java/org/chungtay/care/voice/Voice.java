package org.chungtay.care.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chungtay.shared.view.Tone;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;

/// A report or a need as it is now, with the names of what it is about.
///
/// @param mentions what its words hold that points at a person, with commas
/// @param areaKey what addresses call its commune
/// @param forGroup whether the residential group says it, not one of its residents
/// @param due last day of the answer
/// @param aboveFrom first day on which the unit above is told
/// @param sameAs the one that it repeats
/// @param wordsShown whether everybody reads the words
/// @param shownBy who published the answer's photos
/// @param supports devices that said "me too", and repeated ones
public record Voice(
    UUID id,
    Sort sort,
    String reference,
    String kind,
    String kindVi,
    String kindEn,
    String kindAr,
    @Nullable UUID place,
    String placeName,
    String placeCode,
    UUID area,
    String areaName,
    String areaKey,
    String residentialName,
    boolean forGroup,
    @Nullable Double latitude,
    @Nullable Double longitude,
    String whereabouts,
    String words,
    String mentions,
    String language,
    String origin,
    String mediaUrl,
    Instant receivedAt,
    LocalDate day,
    LocalDate due,
    LocalDate aboveFrom,
    UUID unit,
    String unitName,
    @Nullable UUID groupUnit,
    String groupName,
    Standing state,
    String takenName,
    String answer,
    @Nullable Instant answeredAt,
    @Nullable UUID answeredBy,
    String answerUnitName,
    String refusal,
    String refusalWords,
    @Nullable UUID sameAs,
    String sameReference,
    @Nullable Instant releasedAt,
    boolean wordsShown,
    @Nullable UUID shownBy,
    boolean reopened,
    int supports,
    int version) {

  public String kind(Page page) {
    return kind(page.language());
  }

  public String kind(Language language) {
    return switch (language) {
      case VI -> kindVi;
      case EN -> kindEn;
      case AR -> kindAr;
    };
  }

  /// Where it is, as far as everybody may know: what the sender wrote counts as words.
  public String where() {
    return placeName.isEmpty() ? near() : placeName + ", " + near();
  }

  private String near() {
    return residentialName.isEmpty() ? areaName : residentialName + ", " + areaName;
  }

  public String address() {
    return sort.address() + "/" + reference;
  }

  /// The officers' page.
  public String deskAddress() {
    return "/voices/" + id;
  }

  public boolean late(LocalDate today) {
    return state.open() && today.isAfter(due);
  }

  public Tone tone(LocalDate today) {
    return late(today) ? Tone.RISK : state.tone();
  }

  public boolean released() {
    return releasedAt != null;
  }

  /// Refused because it is about a person: it is shown to nobody but officers and the sender.
  public boolean hidden() {
    return refusal.equals("PERSON");
  }

  public List<String> pointsAt() {
    return mentions.isEmpty() ? List.of() : Arrays.asList(mentions.split(","));
  }

  /// To a metre, for those who go there; empty where nobody said.
  public String point() {
    return latitude == null || longitude == null
        ? ""
        : String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
  }

  public List<String> lines() {
    return Arrays.asList(words.split("\n"));
  }

  public String refusalCode() {
    return refusal.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
