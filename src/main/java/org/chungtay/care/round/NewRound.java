package org.chungtay.care.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.RoundId;
import org.chungtay.care.TurnId;
import org.chungtay.identity.PersonId;
import org.springframework.web.multipart.MultipartFile;

/// A round as a form sends it.
///
/// @param id born with the form: sent twice it is one round
/// @param turn the turn that the form was about, if it was about one
/// @param plants alive altogether, where nobody wrote down what was planted
/// @param alive of each species that was planted and counted
/// @param doneBy other than who sends it only where a leader enters it
public record NewRound(
    RoundId id,
    AdoptionId adoption,
    Optional<TurnId> turn,
    PersonId doneBy,
    LocalDate day,
    List<String> ticked,
    String note,
    Optional<Integer> plants,
    List<MultipartFile> before,
    List<MultipartFile> after,
    Map<String, Integer> alive) {

  public NewRound(
      RoundId id,
      AdoptionId adoption,
      Optional<TurnId> turn,
      PersonId doneBy,
      LocalDate day,
      List<String> ticked,
      String note,
      Optional<Integer> plants,
      List<MultipartFile> before,
      List<MultipartFile> after) {
    this(id, adoption, turn, doneBy, day, ticked, note, plants, before, after, Map.of());
  }

  /// What was counted, or else typed.
  Optional<Integer> allAlive() {
    return alive.isEmpty()
        ? plants
        : Optional.of(alive.values().stream().mapToInt(Integer::intValue).sum());
  }
}
