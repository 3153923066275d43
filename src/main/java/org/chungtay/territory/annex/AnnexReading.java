package org.chungtay.territory.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.file.SentLine;
import org.chungtay.shared.file.SentTable;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.annex.AnnexHeads.Columns;

/// An annex while it is read: lines that can be taken, and those that cannot, with the reason.
final class AnnexReading implements SentTable.Taker {
  /// Titles and the mark of invented figures stand before the heads.
  private static final int LINES_BEFORE_HEADS = 20;

  private final UUID plan;
  private final FormerNames formers;
  private final AnnexHeads heads;
  private final Map<Place, AnnexLine> lines = new LinkedHashMap<>();
  private final Map<String, AnnexLine> named = new HashMap<>();
  private final List<Refused> refused = new ArrayList<>();
  private Optional<Columns> columns = Optional.empty();
  private Optional<LineReader> reader = Optional.empty();
  private int before;
  private int unchanged;
  private int cleaned;
  private int kept;

  AnnexReading(UUID plan, Collection<Area> communes, AnnexHeads heads) {
    this.plan = plan;
    this.formers = new FormerNames(communes);
    this.heads = heads;
  }

  record Refused(int number, List<String> cells, LineRefused why) {}

  private record Place(AreaId former, String code) {}

  @Override
  public boolean take(SentLine line) {
    if (reader.isEmpty()) {
      columns = heads.in(line);
      reader = columns.map(found -> new LineReader(plan, formers, found));
      return reader.isPresent() || ++before < LINES_BEFORE_HEADS;
    }
    reader.ifPresent(reading -> take(reading, line));
    return true;
  }

  private void take(LineReader reading, SentLine line) {
    cleaned += line.cleaned() ? 1 : 0;
    if (reading.saysNothing(line)) {
      unchanged++;
      return;
    }
    var read = reading.read(line);
    read.refused()
        .or(() -> read.line().flatMap(this::contradicts))
        .ifPresentOrElse(
            why -> refused.add(new Refused(line.number(), columns.orElseThrow().own(line), why)),
            () -> read.line().ifPresent(this::keep));
  }

  /// One code has one name, and one part of an area goes to it, in the whole table.
  private Optional<LineRefused> contradicts(AnnexLine line) {
    var same = Optional.ofNullable(named.get(line.becomes().code()));
    var other = same.filter(first -> !first.becomes().fullName().equals(line.becomes().fullName()));
    if (other.isPresent()) {
      return other.map(first ->
          new LineRefused(
              "annex-other-name",
              Map.of(
                  "code", line.becomes().code(),
                  "area", first.becomes().fullName(),
                  "line", first.number())));
    }
    return Optional.ofNullable(lines.get(place(line)))
        .filter(first -> first.percent().compareTo(line.percent()) != 0)
        .map(first -> new LineRefused("annex-other-weight", Map.of("line", first.number())));
  }

  private void keep(AnnexLine line) {
    kept++;
    var _ = lines.putIfAbsent(place(line), line);
    var _ = named.putIfAbsent(line.becomes().code(), line);
  }

  private static Place place(AnnexLine line) {
    return new Place(line.former(), line.becomes().code());
  }

  /// Refuses a table without the columns that an annex needs.
  List<AnnexLine> lines(String field) {
    if (reader.isEmpty()) {
      throw new InvalidInput(field, "annex-columns");
    }
    var sums =
        lines.values().stream()
            .collect(
                Collectors.groupingBy(
                    AnnexLine::former,
                    Collectors.reducing(BigDecimal.ZERO, AnnexLine::percent, BigDecimal::add)));
    return lines.values().stream().map(line -> asPercent(line, sums)).toList();
  }

  /// A cell that is shown as 60 % holds 0.6: parts that make 1 together are fractions.
  private static AnnexLine asPercent(AnnexLine line, Map<AreaId, BigDecimal> sums) {
    var sum = sums.getOrDefault(line.former(), BigDecimal.ZERO);
    return sum.compareTo(BigDecimal.ONE) == 0 ? line.with(line.percent().movePointRight(2)) : line;
  }

  List<Refused> refused() {
    return List.copyOf(refused);
  }

  List<String> heads() {
    return columns.map(Columns::heads).orElse(List.of());
  }

  int kept() {
    return kept;
  }

  int unchanged() {
    return unchanged;
  }

  int cleaned() {
    return cleaned;
  }
}
