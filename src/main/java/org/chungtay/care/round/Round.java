package org.chungtay.care.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.RoundId;
import org.chungtay.care.TurnId;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.territory.AreaId;
import org.jspecify.annotations.Nullable;

/// What was done at a place on a day.
///
/// @param enteredBy who wrote it down: whoever did it, or a leader for somebody without a phone
/// @param ticked what of `asked` was found in order
/// @param unreminded done before anybody was reminded
/// @param sampled a second person looks at it before it counts
public record Round(
    RoundId id,
    PlaceId place,
    AreaId area,
    AdoptionId adoption,
    Optional<TurnId> turn,
    UnitId unit,
    OrganizationId organization,
    LocalDate day,
    LocalDate week,
    PersonId doneBy,
    PersonId enteredBy,
    Instant sent,
    List<String> asked,
    List<String> ticked,
    String note,
    Optional<Integer> plants,
    boolean unreminded,
    boolean sampled,
    List<Odd> odd,
    State state,
    Optional<PersonId> decidedBy,
    Optional<String> refusal) {

  public enum State {
    SENT,
    CONFIRMED,
    REFUSED,
    WITHDRAWN
  }

  /// Why a round is looked at without being drawn.
  public enum Odd {
    /// A photo was taken far from the place.
    PHOTO_FAR,
    /// A photo looks like one of another round.
    PHOTO_SEEN,
    /// Everything was ticked and nothing shown.
    NO_PHOTO,
    /// The first one of an adoption.
    NEW_GROUP,
    /// One of the same turn or day was taken back while it waited for a second person.
    SENT_AGAIN
  }

  boolean isDecided(State as, PersonId by) {
    return state == as && decidedBy.equals(Optional.of(by));
  }

  record Row(
      UUID id,
      UUID place,
      UUID area,
      UUID adoption,
      @Nullable UUID turn,
      UUID unit,
      UUID organization,
      LocalDate day,
      LocalDate week,
      UUID doneBy,
      UUID enteredBy,
      Instant sentAt,
      String asked,
      String ticked,
      String note,
      @Nullable Integer plantsAlive,
      boolean unreminded,
      boolean sampled,
      String odds,
      String state,
      @Nullable UUID decidedBy,
      @Nullable String refusal) {

    static final String SELECT =
        """
        select id, place, area, adoption, turn, unit, organization, day, week, done_by, entered_by,
               sent_at, coalesce((select string_agg(value, ',') from jsonb_array_elements_text(
                 checks -> 'asked')), '') as asked,
               coalesce((select string_agg(value, ',') from jsonb_array_elements_text(
                 checks -> 'ticked')), '') as ticked,
               note, plants_alive, unreminded, sampled, array_to_string(odd, ',') as odds, state,
               decided_by, refusal
        from care.round
        """;

    Round round() {
      return new Round(
          RoundId.of(id),
          PlaceId.of(place),
          AreaId.of(area),
          AdoptionId.of(adoption),
          Optional.ofNullable(turn).map(TurnId::of),
          UnitId.of(unit),
          OrganizationId.of(organization),
          day,
          week,
          PersonId.of(doneBy),
          PersonId.of(enteredBy),
          sentAt,
          split(asked),
          split(ticked),
          note,
          Optional.ofNullable(plantsAlive),
          unreminded,
          sampled,
          split(odds).stream().map(Odd::valueOf).toList(),
          State.valueOf(state),
          Optional.ofNullable(decidedBy).map(PersonId::of),
          Optional.ofNullable(refusal));
    }

    private static List<String> split(String codes) {
      return Arrays.stream(codes.split(",")).filter(code -> !code.isEmpty()).toList();
    }
  }
}
