package org.chungtay.organization.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chungtay.organization.Unit;
import org.chungtay.shared.file.SentLine;
import org.chungtay.shared.web.Form;

/// The columns of a list with some of what stands in them, to be named.
///
/// @param reasons heads of columns that a file of refused lines had
/// @param words of what members agree to, in short
public record ColumnsModel(
    Intake intake,
    Unit unit,
    List<SentLine> samples,
    Columns proposed,
    Set<String> reasons,
    String words,
    Form form) {

  /// Up to the last column with something in it.
  public List<Integer> columns() {
    int most =
        samples.stream()
            .mapToInt(line -> line.cells().size())
            .reduce(intake.table().heads().size(), Math::max);
    return IntStream.range(0, most).boxed().toList();
  }

  public String head(int column) {
    var heads = intake.table().heads();
    return column < heads.size() ? heads.get(column) : "";
  }

  public boolean isReason(int column) {
    return reasons.contains(head(column));
  }

  public String meaning(int column) {
    return proposed.meaning(column).map(IntakeField::code).orElse("");
  }

  public List<String> samples(int column) {
    return samples.stream()
        .map(line -> line.cell(column).text())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
