package org.chungtay.territory.annex;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.shared.file.SentCell;
import org.chungtay.shared.file.SentLine;
import org.chungtay.shared.text.WrittenNumber;
import org.chungtay.territory.Area;
import org.chungtay.territory.annex.AnnexHeads.Columns;
import org.chungtay.territory.name.AreaName;
import org.chungtay.territory.reorganize.Plan.NewCommune;

/// One line of an annex: what it says, or why it cannot be taken.
final class LineReader {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int WEIGHT_DIGITS = 4;
  private static final int LONGEST_NAME = 120;

  /// What is told of a cell that is no name at all.
  private static final int TOLD = 60;

  private final UUID plan;
  private final FormerNames formers;
  private final Columns columns;

  LineReader(UUID plan, FormerNames formers, Columns columns) {
    this.plan = plan;
    this.formers = formers;
    this.columns = columns;
  }

  /// Either a line or a refusal.
  record Read(Optional<AnnexLine> line, Optional<LineRefused> refused) {
    static Read refused(LineRefused why) {
      return new Read(Optional.empty(), Optional.of(why));
    }
  }

  /// A line of the template that nobody filled in: its area stays as it is.
  boolean saysNothing(SentLine line) {
    return text(line, AnnexColumn.NAME).isEmpty()
        && text(line, AnnexColumn.CODE).isEmpty()
        && text(line, AnnexColumn.KIND).isEmpty();
  }

  Read read(SentLine line) {
    if (columns.at().keySet().stream()
        .anyMatch(column -> columns.cell(line, column) instanceof SentCell.Broken)) {
      return Read.refused(LineRefused.of("annex-broken-cell"));
    }
    var code = text(line, AnnexColumn.FORMER_CODE);
    var name = text(line, AnnexColumn.FORMER);
    var former = former(code, name);
    if (former.size() != 1) {
      return Read.refused(notOne(code, name, former));
    }
    return becoming(line, former.getFirst());
  }

  private Read becoming(SentLine line, Area former) {
    var kind = kind(line);
    if (kind.isEmpty()) {
      return Read.refused(LineRefused.of("annex-kind"));
    }
    var called = name(line);
    if (called.isEmpty() || called.codePointCount(0, called.length()) > LONGEST_NAME) {
      return Read.refused(new LineRefused("annex-name", Map.of("most", LONGEST_NAME)));
    }
    var becomes = text(line, AnnexColumn.CODE);
    if (!becomes.matches("[0-9]{1,10}")) {
      return Read.refused(LineRefused.of("not-an-area-code"));
    }
    var percent = percent(line);
    if (percent.isEmpty()) {
      return Read.refused(LineRefused.of("annex-weight"));
    }
    var commune = NewCommune.of(plan, becomes, kind.get(), called);
    return new Read(
        Optional.of(new AnnexLine(line.number(), former.id(), commune, percent.get())),
        Optional.empty());
  }

  /// By code, by name, or by both, which then must agree.
  private List<Area> former(String code, String name) {
    if (code.isEmpty()) {
      return formers.named(name);
    }
    var coded = formers.ofCode(code);
    return name.isEmpty() ? coded : coded.stream().filter(formers.named(name)::contains).toList();
  }

  private LineRefused notOne(String code, String name, List<Area> found) {
    if (code.isEmpty() && name.isEmpty()) {
      return LineRefused.of("annex-former-missing");
    }
    var told = told(name.isEmpty() ? code : name);
    var coded = formers.ofCode(code);
    if (!code.isEmpty() && !name.isEmpty() && !coded.isEmpty()) {
      return new LineRefused(
          "annex-former-two",
          Map.of("code", told(code), "name", told, "area", coded.getFirst().fullName()));
    }
    var candidates =
        found.isEmpty()
            ? formers.candidates(name)
            : String.join(", ", found.stream().map(FormerNames::told).toList());
    return candidates.isEmpty()
        ? new LineRefused("annex-former-unknown", Map.of("name", told))
        : new LineRefused("annex-former-doubtful", Map.of("name", told, "areas", candidates));
  }

  /// From its own column, or the first word of the name.
  private Optional<String> kind(SentLine line) {
    var typed = text(line, AnnexColumn.KIND);
    var name = AreaName.canonical(text(line, AnnexColumn.NAME));
    return NewCommune.KINDS.stream()
        .filter(kind -> {
          var canonical = AreaName.canonical(kind);
          return typed.isEmpty()
              ? name.startsWith(canonical + " ")
              : AreaName.canonical(typed).equals(canonical);
        })
        .findFirst();
  }

  private String name(SentLine line) {
    var name = text(line, AnnexColumn.NAME);
    return NewCommune.KINDS.stream()
        .filter(kind -> AreaName.canonical(name).startsWith(AreaName.canonical(kind) + " "))
        .findFirst()
        .map(kind -> afterWords(name, kind.split(" ").length))
        .orElse(name);
  }

  private static String afterWords(String text, int words) {
    return String.join(" ", List.of(text.split(" ")).subList(words, text.split(" ").length));
  }

  private Optional<BigDecimal> percent(SentLine line) {
    var cell = columns.cell(line, AnnexColumn.WEIGHT);
    if (cell.isEmpty()) {
      return Optional.of(WHOLE);
    }
    var number = cell.number().or(() -> WrittenNumber.parse(cell.text().replaceAll(" ?%$", "")));
    return number
        .filter(percent -> percent.signum() > 0 && percent.compareTo(WHOLE) <= 0)
        .filter(percent -> percent.stripTrailingZeros().scale() <= WEIGHT_DIGITS);
  }

  private String text(SentLine line, AnnexColumn column) {
    return columns.cell(line, column).text();
  }

  private static String told(String text) {
    return text.length() > TOLD ? text.substring(0, TOLD) + "…" : text;
  }
}
