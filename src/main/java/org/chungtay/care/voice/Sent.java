package org.chungtay.care.voice;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.AreaId;
import org.jspecify.annotations.Nullable;

/// What somebody sends. Nothing in it says who.
///
/// @param form secret of the form it was typed into: the same one is the same voice, and whoever
///   knows it may follow it
/// @param area commune in which it lies
public record Sent(
    String form,
    Sort sort,
    String kind,
    @Nullable UUID place,
    AreaId area,
    Optional<AreaId> residential,
    boolean forGroup,
    @Nullable Double latitude,
    @Nullable Double longitude,
    String whereabouts,
    String words,
    Language language,
    @Nullable UUID key,
    @Nullable String mediaUrl) {

  String origin() {
    return form.startsWith(PROGRAM) ? "OPEN311" : "PAGE";
  }

  /// How forms of programs begin.
  public static final String PROGRAM = "open311:";
}
