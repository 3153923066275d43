package org.chungtay.territory.reorganize;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;

/// A reorganisation before its day.
///
/// @param day first day of the new areas
/// @param instrument the document that orders it
/// @param version for two people who change it at once
public record Plan(
    UUID id,
    LocalDate day,
    String instrument,
    PersonId createdBy,
    int version,
    Optional<PersonId> approvedBy,
    Optional<Instant> appliedAt,
    Optional<Instant> droppedAt,
    List<NewCommune> communes,
    List<Share> shares) {

  /// @param kind the official word before the name: Phường, Xã
  public record NewCommune(UUID id, String code, String kind, String name) {
    /// Official words of communes since 1/7/2025 (Law 72/2025/QH15, article 1).
    public static final List<String> KINDS = List.of("Phường", "Xã", "Đặc khu");

    /// However often it is written into the plan it is the same commune.
    public static NewCommune of(UUID plan, String code, String kind, String name) {
      return new NewCommune(Ids.named("area/" + plan + "/" + code), code, kind, name);
    }

    public String fullName() {
      return kind + " " + name;
    }
  }

  /// @param weight part of the former area that goes to the commune of this code; those of one
  ///   former area sum to 1
  public record Share(AreaId former, String code, BigDecimal weight) {}

  public State state() {
    if (droppedAt.isPresent()) {
      return State.DROPPED;
    }
    if (appliedAt.isPresent()) {
      return State.APPLIED;
    }
    return approvedBy.isPresent() ? State.APPROVED : State.DRAFT;
  }

  public enum State {
    /// Being written.
    DRAFT,
    /// Another administrator agreed; it is applied on its day.
    APPROVED,
    /// The new areas are in force, or will be from its day.
    APPLIED,
    /// Given up before its day.
    DROPPED
  }

  public boolean open() {
    return state() == State.DRAFT || state() == State.APPROVED;
  }

  public List<AreaId> formers() {
    return shares.stream().map(Share::former).distinct().toList();
  }

  public List<Share> of(AreaId former) {
    return shares.stream().filter(share -> share.former().equals(former)).toList();
  }

  /// Former communes that go to several new ones.
  public List<AreaId> divided() {
    var parts =
        shares.stream().collect(Collectors.groupingBy(Share::former, Collectors.counting()));
    return formers().stream().filter(former -> parts.getOrDefault(former, 0L) > 1).toList();
  }

  public Optional<NewCommune> commune(String code) {
    return communes.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
